import { type ProblemPhrase, phrase, type Said } from './problemPhrase.ts'

type Twin = readonly [en: string, sv: string]

/** What a place in a project file is to hold, by `values.expected`. */
const expectations: Readonly<Record<string, Twin>> = {
  text: ['text', 'en text'],
  name: ['a name: text, or an object with sv and en', 'ett namn: en text, eller ett objekt med sv och en'],
  number: ['a number', 'ett tal'],
  'whole number': ['a whole number', 'ett heltal'],
  'positive number': ['a number above zero', 'ett tal större än noll'],
  share: ['a number from 0 to 1, or null', 'ett tal mellan 0 och 1, eller null'],
  count: ['a number that is not negative, or null', 'ett tal som inte är negativt, eller null'],
  'has or needs': ['“has” or “needs”', '”has” eller ”needs”'],
  truth: ['true or false', 'true eller false'],
  list: ['a list', 'en lista'],
  object: ['an object', 'ett objekt'],
  json: ['plain JSON with finite numbers', 'vanlig JSON med ändliga tal'],
}
const expected = (place: 0 | 1) => (said: Said) => expectations[said.text('expected')]?.[place] ?? said.text('expected')
const [expectedEn, expectedSv] = [expected(0), expected(1)]

/** What is referred to, by `values.kind`. */
const groups: Readonly<Record<string, Twin>> = {
  industry: ['industries', 'branscherna'],
  sector: ['sectors', 'sektorerna'],
  competence: ['competences', 'kompetenserna'],
  area: ['areas', 'områdena'],
  cluster: ['clusters', 'klustren'],
  actor: ['actors', 'aktörerna'],
  measure: ['measures', 'måtten'],
  diagram: ['diagrams', 'diagrammen'],
  note: ['notes', 'anteckningarna'],
}
const group = (place: 0 | 1) => (said: Said) => groups[said.text('kind')]?.[place] ?? said.text('kind')
const [groupEn, groupSv] = [group(0), group(1)]

const savedByPomona: Twin = [
  'If the file was edited by hand, undo the last edit; otherwise take an earlier copy.',
  'Om filen har redigerats för hand, ångra den senaste ändringen; ta annars en tidigare kopia.',
]

/** Problems of project files, by code. */
export const projectProblems = {
  'project-not-utf8': phrase(
    'The file holds a byte here that is not text in UTF-8.',
    'Filen innehåller här en byte som inte är text i UTF-8.',
    'Save it as UTF-8, or take an earlier copy: the file may be damaged.',
    'Spara den som UTF-8, eller ta en tidigare kopia: filen kan vara skadad.',
  ),
  'json-syntax': phrase(
    (said) => `The file is not JSON: ${said.value} cannot stand here.`,
    (said) => `Filen är inte JSON: ${said.value} kan inte stå här.`,
    ...savedByPomona,
  ),
  'json-cut-short': phrase(
    'The file is not whole: it ends in the middle.',
    'Filen är inte hel: den slutar mitt i.',
    'Copy or download it again, or take an earlier copy.',
    'Kopiera eller ladda ner den igen, eller ta en tidigare kopia.',
  ),
  'json-too-deep': phrase(
    (said) => `Here the file is nested deeper than ${said.number('limit')} levels, the most that Pomona reads.`,
    (said) => `Här är filen nästlad djupare än ${said.number('limit')} nivåer, det mesta som Pomona läser.`,
    'A project is never that deep: check that this is the right file.',
    'Ett projekt är aldrig så djupt: kontrollera att det är rätt fil.',
  ),
  'not-a-project': phrase(
    'This is JSON, but not a Pomona project: its format is not “pomona”.',
    'Det här är JSON men inget Pomona-projekt: formatet är inte ”pomona”.',
    'Choose a file that Pomona saved, or save your table as CSV and read that.',
    'Välj en fil som Pomona har sparat, eller spara din tabell som CSV och läs den.',
  ),
  'version-unreadable': phrase(
    (said) => `${said.value} is no version of a project file.`,
    (said) => `${said.value} är ingen version av en projektfil.`,
    'Take an earlier copy; a version is a whole number from 1.',
    'Ta en tidigare kopia; en version är ett heltal från 1.',
  ),
  'version-newer': phrase(
    (said) =>
      `The file has version ${said.text('version')}; this Pomona reads up to version ${said.text('known')}. The file was left untouched.`,
    (said) =>
      `Filen har version ${said.text('version')}; den här Pomona läser till och med version ${said.text('known')}. Filen lämnades orörd.`,
    'Open it with a newer Pomona.',
    'Öppna den med en nyare Pomona.',
  ),
  'version-upgrade-failed': phrase(
    (said) =>
      `The file has version ${said.text('version')} but is not built like one, so it cannot be brought up to date.`,
    (said) =>
      `Filen har version ${said.text('version')} men är inte uppbyggd som en sådan och kan därför inte uppdateras.`,
    ...savedByPomona,
  ),
  'field-missing': phrase(
    'Something is missing here that every project has.',
    'Här saknas något som alla projekt har.',
    ...savedByPomona,
  ),
  'field-unknown': phrase(
    (said) => `${said.value} is not known here.`,
    (said) => `${said.value} är inte känt här.`,
    'Check the spelling, or take it out.',
    'Kontrollera stavningen, eller ta bort det.',
  ),
  'field-type': phrase(
    (said) => `Here stands ${said.value}; expected is ${expectedEn(said)}.`,
    (said) => `Här står ${said.value}; det ska vara ${expectedSv(said)}.`,
    'Correct the value.',
    'Rätta värdet.',
  ),
  'field-choice': phrase(
    (said) => `${said.value} is not one of ${said.text('choices')}.`,
    (said) => `${said.value} är inte något av ${said.text('choices')}.`,
    'Choose one of them.',
    'Välj ett av dem.',
  ),
  'field-too-small': phrase(
    (said) => `${said.value} is too small; the smallest allowed is ${said.text('limit')}.`,
    (said) => `${said.value} är för litet; det minsta som tillåts är ${said.text('limit')}.`,
    'Correct the number.',
    'Rätta talet.',
  ),
  'field-too-large': phrase(
    (said) => `${said.value} is too large; the largest allowed is ${said.text('limit')}.`,
    (said) => `${said.value} är för stort; det största som tillåts är ${said.text('limit')}.`,
    'Correct the number.',
    'Rätta talet.',
  ),
  'field-form': phrase(
    (said) => `${said.value} is not written as it must be here.`,
    (said) => `${said.value} är inte skrivet som det ska här.`,
    'Dates are 2026-11-23 or 2026-11-23T12:00:00Z; things are named by kind and id, industry:01.10.',
    'Datum skrivs 2026-11-23 eller 2026-11-23T12:00:00Z; ting anges med slag och id, industry:01.10.',
  ),
  'text-empty': phrase(
    'The text is empty, and here there must be one.',
    'Texten är tom, och här måste det finnas en.',
    'Fill in an id or a name.',
    'Fyll i ett id eller ett namn.',
  ),
  'text-too-long': phrase(
    (said) => `The text has more than ${said.number('limit')} characters, the most that Pomona reads here.`,
    (said) => `Texten har fler än ${said.number('limit')} tecken, det mesta som Pomona läser här.`,
    'Shorten the text.',
    'Korta texten.',
  ),
  'list-length': phrase(
    (said) => `The list has ${said.number('length')} entries; expected are ${said.number('limit')}.`,
    (said) => `Listan har ${said.number('length')} poster; det ska vara ${said.number('limit')}.`,
    'Add or take out what is wrong; columns of uses have one entry for each use.',
    'Lägg till eller ta bort det som är fel; kolumner med användningar har en post för varje användning.',
  ),
  'list-too-long': phrase(
    (said) => `The list has ${said.number('length')} entries; at most ${said.number('limit')} are read here.`,
    (said) => `Listan har ${said.number('length')} poster; högst ${said.number('limit')} läses här.`,
    'Check that the list is what it should be.',
    'Kontrollera att listan är som den ska.',
  ),
  'year-unreadable': phrase(
    (said) => `${said.value} is no year of this measure.`,
    (said) => `${said.value} är inget år för det här måttet.`,
    'Write a year that stands in the measure’s years; undated values have the empty year.',
    'Skriv ett år som finns bland måttets år; odaterade värden har det tomma året.',
  ),
  'year-twice': phrase(
    (said) => `The year ${said.value} stands twice in this measure.`,
    (said) => `Året ${said.value} står två gånger i det här måttet.`,
    'Take one of them out.',
    'Ta bort ett av dem.',
  ),
  'id-twice': phrase(
    (said) => `${said.value} is the id of two of the ${groupEn(said)}.`,
    (said) => `${said.value} är id för två av ${groupSv(said)}.`,
    'Give each an id of its own.',
    'Ge var och en ett eget id.',
  ),
  'reference-unknown': phrase(
    (said) => `${said.value} is not among the ${groupEn(said)}.`,
    (said) => `${said.value} finns inte bland ${groupSv(said)}.`,
    'Correct the id, or add what it refers to.',
    'Rätta id, eller lägg till det som avses.',
  ),
  'reference-lost': phrase(
    (said) => `${said.value} is not among the ${groupEn(said)}; what refers to it was kept, but is not drawn.`,
    (said) => `${said.value} finns inte bland ${groupSv(said)}; det som hänvisar dit behölls men ritas inte.`,
    'Nothing needs to be done; correct the id if it only was renamed.',
    'Inget behöver göras; rätta id om det bara har bytt namn.',
  ),
} as const satisfies Readonly<Record<string, ProblemPhrase>>
