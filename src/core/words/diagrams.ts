import { words } from './say.ts'

/** Words of any diagram, whatever its kind. */
export const diagramWords = {
  unknownKind: words<{ kind: string }>(
    ({ kind }) => `This version of Pomona cannot draw "${kind}". The diagram is kept in the file as it is.`,
    ({ kind }) => `Den här versionen av Pomona kan inte rita "${kind}". Diagrammet ligger kvar i filen som det är.`,
  ),
  badOption: words<{ option: string; value: string }>(
    ({ option, value }) => `The option "${option}" cannot be ${value}. Choose another value.`,
    ({ option, value }) => `Valet "${option}" kan inte vara ${value}. Välj ett annat värde.`,
  ),
  source: words<{ text: string }>(
    ({ text }) => `Source: ${text}`,
    ({ text }) => `Källa: ${text}`,
  ),
}
