import { phrase } from './problemPhrase.ts'

/** Problems of the page: its worker, its files, its commands. */
export const studioProblems = {
  cancelled: phrase(
    'The reading was stopped.',
    'Läsningen avbröts.',
    'Open the files again to read them.',
    'Öppna filerna igen för att läsa dem.',
  ),
  'worker-died': phrase(
    'The reading stopped unexpectedly. Nothing that was open is lost.',
    'Läsningen tog oväntat slut. Inget som var öppet har gått förlorat.',
    'Try again; if it happens twice, open fewer or smaller files, or use the command line.',
    'Försök igen; händer det två gånger, öppna färre eller mindre filer, eller använd kommandoraden.',
  ),
  'file-unreadable': phrase(
    'The file could not be read by the browser.',
    'Webbläsaren kunde inte läsa filen.',
    'Check that it still exists and is not in use, then choose it again.',
    'Kontrollera att den finns kvar och inte används, och välj den igen.',
  ),
  'picture-not-drawn': phrase(
    'The browser could not draw the picture at this size.',
    'Webbläsaren kunde inte rita bilden i den här storleken.',
    'Choose a smaller size, or export SVG.',
    'Välj en mindre storlek, eller exportera SVG.',
  ),
  'no-such-diagram': phrase(
    (said) => `There is no diagram ${said.value} any more.`,
    (said) => `Det finns inget diagram ${said.value} längre.`,
    'Choose another diagram.',
    'Välj ett annat diagram.',
  ),
  'unknown-kind': phrase(
    (said) => `This version of Pomona does not know diagrams of the kind ${said.value}.`,
    (said) => `Den här versionen av Pomona känner inte till diagram av slaget ${said.value}.`,
    'Use a newer version to change it; it is kept in the file as it is.',
    'Använd en nyare version för att ändra det; det ligger kvar i filen som det är.',
  ),
}
