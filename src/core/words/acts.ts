import { type Words, words } from './say.ts'

/** What each act of the studio is called: in the palette of commands, in menus and among the keyboard shortcuts. */
export const actWords = {
  palette: words('All commands', 'Alla kommandon'),
  find: words('Find in the picture', 'Sök i bilden'),
  undo: words('Undo', 'Ångra'),
  redo: words('Do again', 'Gör om'),
  save: words('Save the project', 'Spara projektet'),
  open: words('Open files', 'Öppna filer'),
  examples: words('Open an example', 'Öppna ett exempel'),
  projects: words('All projects', 'Alla projekt'),
  export: words('Export the picture', 'Exportera bilden'),
  shortcuts: words('Keyboard shortcuts', 'Kortkommandon'),
  language: words('Swedish instead of English', 'Engelska i stället för svenska'),

  fit: words('Fit the picture', 'Anpassa bilden'),
  fitSelection: words('Show what is selected', 'Visa det markerade'),
  actualSize: words('Actual size (100 %)', 'Verklig storlek (100 %)'),
  zoomIn: words('Zoom in', 'Zooma in'),
  zoomOut: words('Zoom out', 'Zooma ut'),

  rename: words('Rename', 'Byt namn'),
  hide: words('Hide on this diagram', 'Dölj i det här diagrammet'),
  group: words('Group', 'Gruppera'),
  ungroup: words('Ungroup', 'Dela upp'),
  makeCluster: words('New cluster of what is selected', 'Nytt kluster av det markerade'),
  openFlower: words('Open the apple as its flower', 'Öppna äpplet som blomma'),
  addNote: words('Add a note', 'Lägg till en anteckning'),
  removeNotes: words('Delete the note', 'Ta bort anteckningen'),
  alignLeft: words('Align notes at their left edge', 'Rada upp anteckningar efter vänsterkanten'),
  alignTop: words('Align notes at their top', 'Rada upp anteckningar efter överkanten'),
  spreadAcross: words('Spread notes evenly from left to right', 'Fördela anteckningar jämnt i sidled'),
  spreadDown: words('Spread notes evenly from top to bottom', 'Fördela anteckningar jämnt i höjdled'),
  selectBeside: words('Select all beside it', 'Markera alla intill'),
  selectNone: words('Select nothing', 'Markera inget'),
} as const satisfies Readonly<Record<string, Words>>

/** The studio's acts, by name. */
export type ActId = keyof typeof actWords

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
