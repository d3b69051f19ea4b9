import { type ProblemPhrase, phrase } from './problemPhrase.ts'

/** Problems of commands that cannot be applied, by code. */
export const editProblems = {
  'name-empty': phrase(
    'A name cannot be empty.',
    'Ett namn kan inte vara tomt.',
    'Write a name, or undo to get the one before.',
    'Skriv ett namn, eller ångra för att få tillbaka det förra.',
  ),
  'id-taken': phrase(
    (said) => `There is something with the id ${said.value} already.`,
    (said) => `Det finns redan något med id ${said.value}.`,
    'Choose another name.',
    'Välj ett annat namn.',
  ),
  'no-such-entity': phrase(
    (said) => `${said.value} is not in the dataset.`,
    (said) => `${said.value} finns inte i data.`,
    'Choose something that the outline shows, or undo.',
    'Välj något som översikten visar, eller ångra.',
  ),
  'no-such-cluster': phrase(
    (said) => `There is no cluster ${said.value} any more.`,
    (said) => `Det finns inte längre något kluster ${said.value}.`,
    'Choose another cluster, or undo.',
    'Välj ett annat kluster, eller ångra.',
  ),
  'no-such-actor': phrase(
    (said) => `There is no actor ${said.value} any more.`,
    (said) => `Det finns inte längre någon aktör ${said.value}.`,
    'Choose another actor, or undo.',
    'Välj en annan aktör, eller ångra.',
  ),
  'no-such-group': phrase(
    (said) => `There is no group ${said.value} on this diagram any more.`,
    (said) => `Det finns inte längre någon grupp ${said.value} i diagrammet.`,
    'Choose another group, or undo.',
    'Välj en annan grupp, eller ångra.',
  ),
  'no-such-note': phrase(
    (said) => `There is no note ${said.value} on this diagram any more.`,
    (said) => `Det finns inte längre någon anteckning ${said.value} i diagrammet.`,
    'Choose another note, or undo.',
    'Välj en annan anteckning, eller ångra.',
  ),
  'too-many-notes': phrase(
    (said) => `A diagram takes at most ${said.number('limit')} notes.`,
    (said) => `Ett diagram rymmer högst ${said.number('limit')} anteckningar.`,
    'Delete some notes, or make another diagram.',
    'Ta bort några anteckningar, eller gör ett till diagram.',
  ),
  'no-such-verdict': phrase(
    (said) => `There is no assessment of ${said.value} any more.`,
    (said) => `Det finns inte längre någon bedömning av ${said.value}.`,
    'Choose another suggestion, or undo.',
    'Välj ett annat förslag, eller ångra.',
  ),
  'no-such-colour': phrase(
    (said) => `${said.value} is no colour of the seven.`,
    (said) => `${said.value} är ingen av de sju färgerna.`,
    'Choose one of the colours shown.',
    'Välj en av färgerna som visas.',
  ),
  'last-diagram': phrase(
    'This is the only diagram of the project.',
    'Det här är projektets enda diagram.',
    'Make another one first.',
    'Gör ett nytt först.',
  ),
  'group-too-small': phrase(
    'A group needs at least two things of one kind.',
    'En grupp behöver minst två saker av samma slag.',
    'Select several in the outline (Ctrl or Shift with a click), then group them.',
    'Markera flera i översikten (Ctrl eller Skift med klick) och gruppera dem sedan.',
  ),
  'no-such-year': phrase(
    (said) => `${said.value} is no year.`,
    (said) => `${said.value} är inget årtal.`,
    'Write a year such as 2026.',
    'Skriv ett årtal, till exempel 2026.',
  ),
  'year-taken': phrase(
    (said) => `The phase of ${said.value} is stated already.`,
    (said) => `Fasen för ${said.value} är redan angiven.`,
    'Change it there, or choose another year.',
    'Ändra den där, eller välj ett annat år.',
  ),
  'negative-members': phrase(
    (said) => `${said.value} is no number of members.`,
    (said) => `${said.value} är inget antal medlemmar.`,
    'Write a number from 0, or leave it empty.',
    'Skriv ett tal från 0, eller lämna tomt.',
  ),
  'pair-of-one': phrase(
    (said) => `${said.value} cannot be linked with itself.`,
    (said) => `${said.value} kan inte kopplas till sig själv.`,
    'Choose two industries.',
    'Välj två branscher.',
  ),
} as const satisfies Readonly<Record<string, ProblemPhrase>>
