import { type ProblemPhrase, phrase } from './problemPhrase.ts'

/** Problems of working with a project on the page, by code. */
export const sessionProblems = {
  'no-such-diagram': phrase(
    (said) => `There is no diagram ${said.value} any more.`,
    (said) => `Det finns inte längre något diagram ${said.value}.`,
    'Choose another diagram, or undo.',
    'Välj ett annat diagram, eller ångra.',
  ),
  'unknown-kind': phrase(
    (said) => `This version of Pomona does not know diagrams of the kind ${said.value}; the diagram is kept as it is.`,
    (said) =>
      `Den här versionen av Pomona känner inte till diagram av slaget ${said.value}; diagrammet behålls som det är.`,
    'Open the project with the version that made the diagram.',
    'Öppna projektet med den version som gjorde diagrammet.',
  ),
  'worker-died': phrase(
    'The calculation broke off before it was done. Your project was not touched.',
    'Beräkningen avbröts innan den var klar. Ditt projekt har inte ändrats.',
    'Try again; with very large tables close other programs first, or make a selection.',
    'Försök igen; stäng andra program först vid mycket stora tabeller, eller gör ett urval.',
  ),
  cancelled: phrase(
    'This was cancelled before it was done.',
    'Det här avbröts innan det var klart.',
    'Start it again when you want it.',
    'Starta om när du vill.',
  ),
  'file-unreadable': phrase(
    'The file could not be opened.',
    'Filen kunde inte öppnas.',
    'Check that it is still there, that you may read it, and that no other program holds it; then choose it again.',
    'Kontrollera att den finns kvar, att du får läsa den och att inget annat program håller den; välj den sedan igen.',
  ),
  'picture-not-drawn': phrase(
    'The browser could not draw the picture at this size.',
    'Webbläsaren kunde inte rita bilden i den här storleken.',
    'Choose a smaller size, or save as SVG, which has no limit.',
    'Välj en mindre storlek, eller spara som SVG, som inte har någon gräns.',
  ),
} as const satisfies Readonly<Record<string, ProblemPhrase>>
