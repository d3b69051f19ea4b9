import { type ProblemPhrase, phrase } from './problemPhrase.ts'

/** Problems of diagrams, pictures and folders, by code. */
export const pictureProblems = {
  'diagram-option': phrase(
    (said) => `The diagram has no option “${said.text('option')}” with the value ${said.value}.`,
    (said) => `Diagrammet har inget alternativ ”${said.text('option')}” med värdet ${said.value}.`,
    'Take it out, or choose one of the values that the kind of diagram offers.',
    'Ta bort det, eller välj ett av de värden som diagramslaget erbjuder.',
  ),
  'canvas-empty': phrase(
    (said) => `A picture of ${said.text('width')} × ${said.text('height')} pixels has no pixel.`,
    (said) => `En bild på ${said.text('width')} × ${said.text('height')} bildpunkter har ingen bildpunkt.`,
    'Give it a width and a height of at least one pixel.',
    'Ge den en bredd och en höjd på minst en bildpunkt.',
  ),
  'canvas-too-large': phrase(
    (said) =>
      `A picture of ${said.number('width')} × ${said.number('height')} pixels is larger than what can be drawn without loss.`,
    (said) =>
      `En bild på ${said.number('width')} × ${said.number('height')} bildpunkter är större än vad som kan ritas utan förlust.`,
    (said) =>
      `The largest with these proportions is ${said.number('largestWidth')} × ${said.number('largestHeight')}. For larger prints export SVG.`,
    (said) =>
      `Den största med de här proportionerna är ${said.number('largestWidth')} × ${said.number('largestHeight')}. Exportera SVG för större tryck.`,
  ),
  'picture-damaged': phrase(
    'The picture came out damaged and was not kept.',
    'Bilden blev skadad och behölls inte.',
    'Try again; if it happens twice, choose a smaller size or export SVG.',
    'Försök igen; händer det två gånger, välj en mindre storlek eller exportera SVG.',
  ),
  'picture-size-wrong': phrase(
    (said) =>
      `The picture came out as ${said.number('foundWidth')} × ${said.number('foundHeight')} pixels instead of ${said.number('width')} × ${said.number('height')}.`,
    (said) =>
      `Bilden blev ${said.number('foundWidth')} × ${said.number('foundHeight')} bildpunkter i stället för ${said.number('width')} × ${said.number('height')}.`,
    'Choose a smaller size, or export SVG.',
    'Välj en mindre storlek, eller exportera SVG.',
  ),
  'folder-empty': phrase(
    'The folder holds no table.',
    'Mappen innehåller ingen tabell.',
    'Put industries.csv, competences.csv and uses.csv in it, or name the files one by one.',
    'Lägg industries.csv, competences.csv och uses.csv i den, eller ange filerna en och en.',
  ),
} as const satisfies Readonly<Record<string, ProblemPhrase>>
