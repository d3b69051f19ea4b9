import { counted, formatNumber, type Words, words } from './say.ts'

const sv = (n: number) => formatNumber(n, 'sv')

/** A name in quotation marks, in a sentence. */
type Named = { readonly name: string }

/** Words of editing: diagrams in their list, things on the picture, and what was done and undone. */
export const panelWords = {
  undoStep: words<Named>(
    ({ name }) => `Undo: ${name}`,
    ({ name }) => `Ångra: ${name}`,
  ),
  redoStep: words<Named>(
    ({ name }) => `Redo: ${name}`,
    ({ name }) => `Gör om: ${name}`,
  ),
  undone: words<Named>(
    ({ name }) => `Undone: ${name}`,
    ({ name }) => `Ångrat: ${name}`,
  ),
  redone: words<Named>(
    ({ name }) => `Done again: ${name}`,
    ({ name }) => `Gjort igen: ${name}`,
  ),
  lastStep: words('Last step', 'Senaste steg'),
  takeBack: words('Undo it', 'Ångra det'),
  step: words('the last step', 'senaste steget'),
  deleted: words<Named>(
    ({ name }) => `Deleted “${name}”`,
    ({ name }) => `Tog bort ”${name}”`,
  ),
  hid: words<{ n: number }>(
    ({ n }) => `Hid ${counted(n, 'thing', 'things', 'en')} on this diagram`,
    ({ n }) => `Dolde ${counted(n, 'sak', 'saker', 'sv')} i det här diagrammet`,
  ),
  showed: words<{ n: number }>(
    ({ n }) => `Showed ${counted(n, 'thing', 'things', 'en')} again`,
    ({ n }) => `Visade ${counted(n, 'sak', 'saker', 'sv')} igen`,
  ),

  newDiagram: words('New diagram', 'Nytt diagram'),
  actionsOf: words<Named>(
    ({ name }) => `Actions for ${name}`,
    ({ name }) => `Åtgärder för ${name}`,
  ),
  rename: words('Rename', 'Byt namn'),
  duplicate: words('Duplicate', 'Duplicera'),
  remove: words('Delete', 'Ta bort'),
  moveUp: words('Move up', 'Flytta upp'),
  moveDown: words('Move down', 'Flytta ned'),
  copyOf: words<Named>(
    ({ name }) => `${name} (copy)`,
    ({ name }) => `${name} (kopia)`,
  ),
  name: words('Name', 'Namn'),

  hide: words('Hide on this diagram', 'Dölj i det här diagrammet'),
  hideAll: words<{ n: number }>(
    ({ n }) => `Hide all ${n}`,
    ({ n }) => `Dölj alla ${sv(n)}`,
  ),
  hidden: words<{ n: number }>(
    ({ n }) => `Hidden (${n})`,
    ({ n }) => `Dolda (${sv(n)})`,
  ),
  show: words('Show', 'Visa'),
  showOne: words<Named>(
    ({ name }) => `Show ${name}`,
    ({ name }) => `Visa ${name}`,
  ),
  showAll: words('Show all', 'Visa alla'),
  group: words('Group', 'Gruppera'),
  groupAs: words('Draw as one, called', 'Rita som en, med namnet'),
  groupHelp: words('On this diagram only. The data stays as it is.', 'Bara i det här diagrammet. Data ändras inte.'),
  ungroup: words('Ungroup', 'Dela upp'),
  pair: words<{ a: string; b: string }>(
    ({ a, b }) => `${a} and ${b}`,
    ({ a, b }) => `${a} och ${b}`,
  ),
  andOthers: words<{ a: string; n: number }>(
    ({ a, n }) => `${a} and ${n} more`,
    ({ a, n }) => `${a} och ${sv(n)} till`,
  ),
  makeCluster: words('Make a cluster', 'Gör ett kluster'),
  colour: words('Colour', 'Färg'),
  colourByPlace: words('By its place', 'Efter plats'),
  colourFrom: words<Named>(
    ({ name }) => `Has the colour of ${name}`,
    ({ name }) => `Har samma färg som ${name}`,
  ),
  colourMixed: words('They have different colours.', 'De har olika färger.'),
  goToIt: words('Go to it', 'Gå dit'),
  slots: [
    words('grey', 'grå'),
    words('plum', 'plommon'),
    words('terracotta', 'terrakotta'),
    words('moss', 'mossa'),
    words('ochre', 'ockra'),
    words('steel blue', 'stålblå'),
    words('teal', 'blågrön'),
    words('rose', 'ros'),
  ] as readonly Words[],

  selectedCount: words<{ n: number }>(
    ({ n }) => `${formatNumber(n, 'en')} selected`,
    ({ n }) => `${sv(n)} markerade`,
  ),
  ofOneKind: {
    industry: words('All are industries', 'Alla är branscher'),
    sector: words('All are sectors', 'Alla är sektorer'),
    competence: words('All are competences', 'Alla är kompetenser'),
    area: words('All are competence areas', 'Alla är kompetensområden'),
    cluster: words('All are clusters', 'Alla är kluster'),
    actor: words('All are actors', 'Alla är aktörer'),
  },
  kinds: {
    industry: words('Industry', 'Bransch'),
    sector: words('Sector', 'Sektor'),
    competence: words('Competence', 'Kompetens'),
    area: words('Competence area', 'Kompetensområde'),
    cluster: words('Cluster', 'Kluster'),
    actor: words('Actor', 'Aktör'),
  },
  ofManyKinds: words('They are of different kinds.', 'De är av olika slag.'),
  groupOf: words<{ names: string }>(
    ({ names }) => `Drawn as one on this diagram: ${names}`,
    ({ names }) => `Ritas som en i det här diagrammet: ${names}`,
  ),
  partOfPicture: words(
    'A part of the picture; it has no name of its own.',
    'En del av bilden; den har inget eget namn.',
  ),
  inData: words<Named>(
    ({ name }) => `In the data: ${name}`,
    ({ name }) => `I data: ${name}`,
  ),
  fromData: words('As the data has it', 'Som i data'),
  changedByYou: words('Renamed in this project', 'Omdöpt i det här projektet'),
  resetName: words('Use the name in the data', 'Använd namnet i data'),

  diagram: words('Diagram', 'Diagram'),
  subtitle: words('Subtitle', 'Underrubrik'),
  project: words('Project', 'Projekt'),
  projectTitle: words('Title of the project', 'Projektets rubrik'),
  projectSubtitle: words('Subtitle of the project', 'Projektets underrubrik'),
  source: words('Source line', 'Källrad'),
  note: words('Note', 'Anteckning'),
  nothingWritten: words('Nothing written yet', 'Inget skrivet ännu'),
  notInData: words<Named>(
    ({ name }) => `${name} (not in the data)`,
    ({ name }) => `${name} (finns inte i data)`,
  ),
  filter: words<Named>(
    ({ name }) => `Find in ${name}`,
    ({ name }) => `Sök i ${name}`,
  ),
  picked: words<{ n: number; of: number }>(
    ({ n, of }) => `${formatNumber(n, 'en')} of ${formatNumber(of, 'en')} picked`,
    ({ n, of }) => `${sv(n)} av ${sv(of)} valda`,
  ),
  clear: words('Clear', 'Rensa'),
  noMatch: words<Named>(
    ({ name }) => `Nothing contains “${name}”. Write less, or something else.`,
    ({ name }) => `Inget innehåller ”${name}”. Skriv mindre eller något annat.`,
  ),
  noneYet: words('There are none in this project.', 'Det finns inga i det här projektet.'),
  unreadable: words(
    'The options of this diagram do not fit its kind; the defaults are shown. The file keeps them as they are.',
    'Diagrammets val passar inte dess slag; förvalen visas. Filen behåller dem som de är.',
  ),

  emptyOutline: words(
    'Nothing on this picture yet. Open your tables, or show what is hidden.',
    'Inget på bilden ännu. Öppna dina tabeller eller visa det som är dolt.',
  ),
  loading: words('Loading …', 'Laddar …'),
  notLoaded: words(
    'This part of the page could not be loaded. Your work is untouched.',
    'Den här delen av sidan gick inte att ladda. Ditt arbete är orört.',
  ),
  tryAgain: words('Try again', 'Försök igen'),
}
