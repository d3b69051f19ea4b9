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
