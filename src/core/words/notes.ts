import { words } from './say.ts'

/** Words of the analyst's notes on a picture. */
export const noteWords = {
  newNote: words('New note', 'Ny anteckning'),
  note: words('Note', 'Anteckning'),
  text: words('Text', 'Text'),
  about: words<{ name: string }>(
    ({ name }) => `About ${name}; it moves along.`,
    ({ name }) => `Om ${name}; den flyttar med.`,
  ),
  free: words('Stands free on the page.', 'Står fritt på sidan.'),
  arrow: words('Arrow to what it is about', 'Pil till det den handlar om'),
  remove: words('Delete the note', 'Ta bort anteckningen'),
}
