import { counted, formatNumber, type Locale, words } from './say.ts'

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

  hiddenHere: words<{ n: number }>(
    ({ n }) => `${formatNumber(n, 'en')} left out by the analyst`,
    ({ n }) => `${formatNumber(n, 'sv')} utelämnade av analytikern`,
  ),
  notes: words('Notes', 'Anteckningar'),
  noteLost: words('What this note is about is not shown here.', 'Det som anteckningen handlar om visas inte här.'),
  notShown: words('about something that is not shown', 'om något som inte visas'),
  groupedHere: words<{ n: number }>(
    ({ n }) => `${counted(n, 'group', 'groups', 'en')} drawn as one`,
    ({ n }) => `${counted(n, 'grupp', 'grupper', 'sv')} ritade som en`,
  ),

  eachOne: words('each industry counts 1', 'varje bransch räknas som 1'),
  // What both pictures say of numbers and groups.
  statedTies: words('Stated ties', 'Angivna kopplingar'),
  ties: words('stated ties', 'angivna kopplingar'),
  tie: words('stated tie', 'angiven koppling'),
  industries: words('industries', 'branscher'),
  industry: words('industry', 'bransch'),
  missing: words('value missing', 'värde saknas'),
  illustrative: words('Numbers are illustrative.', 'Siffrorna är påhittade.'),
  noSector: words('No sector', 'Utan sektor'),
  noArea: words('No area', 'Utan område'),
  competences: words('Competences', 'Kompetenser'),
}

/** `12,300 employees`: a value with its unit. */
export function valueWithUnit(value: number, unit: string, locale: Locale): string {
  const digits = Number.isInteger(value) ? 0 : value < 10 ? 2 : value < 100 ? 1 : 0
  return unit ? `${formatNumber(value, locale, digits)} ${unit}` : formatNumber(value, locale, digits)
}
