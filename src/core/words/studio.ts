import { counted, formatNumber, words } from './say.ts'

/** Words of the page: its landmarks, buttons, panels and messages. */
export const studioWords = {
  main: words('Main', 'Huvudmeny'),
  diagrams: words('Diagrams', 'Diagram'),
  canvas: words('Canvas', 'Ritytan'),
  outline: words('Outline', 'Översikt'),
  properties: words('Properties', 'Egenskaper'),
  suggestions: words('Suggestions', 'Förslag'),
  aside: words('Beside the picture', 'Bredvid bilden'),
  data: words('Data', 'Data'),
  savedState: words('Saved state', 'Sparläge'),

  open: words('Open', 'Öppna'),
  openExample: words('Open example', 'Öppna exempel'),
  save: words('Save', 'Spara'),
  exportImage: words('Export', 'Exportera'),
  undo: words('Undo', 'Ångra'),
  redo: words('Redo', 'Gör om'),
  fit: words('Fit', 'Anpassa'),
  find: words('Find', 'Sök'),
  zoomIn: words('Zoom in', 'Zooma in'),
  zoomOut: words('Zoom out', 'Zooma ut'),
  zoom: words<{ percent: number }>(
    ({ percent }) => `${percent} %`,
    ({ percent }) => `${percent} %`,
  ),
  shortcuts: words('Keyboard shortcuts', 'Kortkommandon'),
  language: words('Svenska', 'English'),
  close: words('Close', 'Stäng'),
  cancel: words('Cancel', 'Avbryt'),

  opening: words('Opening …', 'Öppnar …'),
  openYours: words(
    'Drop your tables here, paste from a spreadsheet, or choose Open.',
    'Släpp dina tabeller här, klistra in från ett kalkylblad eller välj Öppna.',
  ),
  neverSaved: words('Not saved to a file yet', 'Inte sparat i en fil ännu'),
  changedSince: words<{ name: string }>(
    ({ name }) => `Changed since ${name} was saved`,
    ({ name }) => `Ändrat sedan ${name} sparades`,
  ),
  savedAs: words<{ name: string }>(
    ({ name }) => `Saved as ${name}`,
    ({ name }) => `Sparat som ${name}`,
  ),

  soermland: words('Soermland: clusters as the book tells of them', 'Sörmland: klustren som boken berättar om dem'),
  soermlandAbout: words(
    'From “Att fånga en hal tvål” (2009): only what its text states, each row with its line.',
    'Ur ”Att fånga en hal tvål” (2009): bara det som texten säger, varje rad med sin källrad.',
  ),
  healthSector: words('The health sector: a competence flower', 'Hälsobranschen: en kompetensblomma'),
  healthSectorAbout: words(
    'The four groups behind HälsoSam and their members, as the same book lists them; no counts.',
    'De fyra grupperna bakom HälsoSam med det som ingår, så som samma bok räknar upp dem; inga antal.',
  ),
  demoRegion: words('Demo region: made-up numbers', 'Demoregion: påhittade siffror'),
  demoRegionAbout: words(
    'Real names of industries, all numbers made by a generator, to show what Pomona does with a full dataset.',
    'Verkliga branschnamn, alla siffror gjorda av ett program, för att visa vad Pomona gör med fulla data.',
  ),

  diagramTitle: words('Title', 'Rubrik'),
  automatic: words('Chosen automatically', 'Väljs automatiskt'),
  none: words('None', 'Ingen'),
  selected: words('Selected', 'Markerat'),
  nothingSelected: words('Choose something in the picture or the outline.', 'Välj något i bilden eller i översikten.'),
  sourceOfIt: words('Source', 'Källa'),
  noOptions: words('This kind of diagram has no options here.', 'Den här sortens diagram har inga val här.'),

  industries: words<{ n: number }>(
    ({ n }) => counted(n, 'industry', 'industries', 'en'),
    ({ n }) => counted(n, 'bransch', 'branscher', 'sv'),
  ),
  sectors: words<{ n: number }>(
    ({ n }) => counted(n, 'sector', 'sectors', 'en'),
    ({ n }) => counted(n, 'sektor', 'sektorer', 'sv'),
  ),
  competences: words<{ n: number }>(
    ({ n }) => counted(n, 'competence', 'competences', 'en'),
    ({ n }) => counted(n, 'kompetens', 'kompetenser', 'sv'),
  ),
  uses: words<{ n: number }>(
    ({ n }) => counted(n, 'use', 'uses', 'en'),
    ({ n }) => counted(n, 'användning', 'användningar', 'sv'),
  ),
  clusters: words<{ n: number }>(
    ({ n }) => counted(n, 'cluster', 'clusters', 'en'),
    ({ n }) => `${formatNumber(n, 'sv')} kluster`,
  ),
  measures: words<{ names: string }>(
    ({ names }) => `Measures: ${names}`,
    ({ names }) => `Mått: ${names}`,
  ),
  noMeasures: words('No measures', 'Inga mått'),
  illustrative: words('The numbers are made up.', 'Siffrorna är påhittade.'),
  openTables: words('Open tables …', 'Öppna tabeller …'),
  year: words('Year', 'År'),
  latest: words('Latest', 'Senaste'),

  brokenTitle: words('Something went wrong in the page', 'Något gick fel på sidan'),
  brokenText: words(
    'Your work is still in memory. Save it to a file, then load the page again.',
    'Ditt arbete finns kvar i minnet. Spara det i en fil och ladda sedan om sidan.',
  ),
  reload: words('Load again', 'Ladda om'),

  keys: words('Key', 'Tangent'),
  keyDoes: words('What it does', 'Vad den gör'),
  keyPan: words('Move the picture', 'Flytta bilden'),
  keyTree: words('Go through the outline; open and close a branch', 'Gå i översikten; öppna och stäng en gren'),
}
