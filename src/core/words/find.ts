import { words } from './say.ts'

/** Words of the dialogs that find an act or a thing by its name, and of the keys that no act stands for. */
export const findWords = {
  typeAct: words('Type what you want to do', 'Skriv vad du vill göra'),
  typeName: words('Type a name or a code', 'Skriv ett namn eller en kod'),
  nothingFound: words<{ text: string }>(
    ({ text }) => `Nothing is called “${text}”.`,
    ({ text }) => `Inget heter ”${text}”.`,
  ),
  more: words<{ n: number }>(
    ({ n }) => `… and ${n} more: type more letters.`,
    ({ n }) => `… och ${n} till: skriv fler bokstäver.`,
  ),
  results: words('Matches', 'Träffar'),
  filter: words('Filter the outline', 'Filtrera översikten'),
  filtered: words<{ n: number; of: number }>(
    ({ n, of }) => `Filtered: ${n} of ${of}`,
    ({ n, of }) => `Filtrerat: ${n} av ${of}`,
  ),
  showAll: words('Show all', 'Visa alla'),
  keyDragSelect: words(
    'Select what lies inside (drag, in the picture)',
    'Markera det som ligger inuti (dra, i bilden)',
  ),
  keyAdd: words('Add to what is selected (press, in the picture)', 'Lägg till det markerade (klicka, i bilden)'),
  keyDrag: words('drag', 'dra'),
  keyPress: words('click', 'klick'),
  keyNudge: words('Move the selected note', 'Flytta den markerade anteckningen'),
  keyMenu: words('Menu of what is selected', 'Meny för det markerade'),
}
