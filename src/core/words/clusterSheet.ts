import { counted, formatNumber, type Locale, words } from './say.ts'

const members = (n: number, locale: Locale) =>
  locale === 'sv' ? counted(n, 'medlem', 'medlemmar', 'sv') : counted(n, 'member', 'members', 'en')

/** Words of the sheet on which a cluster is made and edited: apart, because it is loaded when it is first opened. */
export const clusterSheetWords = {
  newCluster: words('New cluster', 'Nytt kluster'),
  editor: words<{ name: string }>(
    ({ name }) => `Cluster: ${name}`,
    ({ name }) => `Kluster: ${name}`,
  ),
  close: words('Close', 'Stäng'),
  name: words('Name', 'Namn'),
  nameIn: {
    en: words('Name in English', 'Namn på engelska'),
    sv: words('Name in Swedish', 'Namn på svenska'),
  },
  addTwin: {
    en: words('Name in English too', 'Namn på engelska också'),
    sv: words('Name in Swedish too', 'Namn på svenska också'),
  },
  create: words('Create', 'Skapa'),
  cancel: words('Cancel', 'Avbryt'),
  startMembers: words('Members from the start', 'Medlemmar från början'),
  startEmpty: words('Members are chosen in the next step.', 'Medlemmarna väljs i nästa steg.'),

  members: words('Members', 'Medlemmar'),
  competences: words('Competences', 'Kompetenser'),
  withCount: words<{ name: string; n: number }>(
    ({ name, n }) => `${name} (${formatNumber(n, 'en')})`,
    ({ name, n }) => `${name} (${formatNumber(n, 'sv')})`,
  ),
  filterMembers: words('Filter industries', 'Filtrera branscher'),
  filterCompetences: words('Filter competences', 'Filtrera kompetenser'),
  onlyChosen: words('Only the chosen', 'Bara de valda'),
  noMatch: words('Nothing has this in its name.', 'Inget har detta i namnet.'),
  noGroup: words('Without a group', 'Utan grupp'),
  orphans: words('No longer in the dataset', 'Finns inte längre i data'),
  takeOut: words<{ name: string }>(
    ({ name }) => `Take out ${name}`,
    ({ name }) => `Ta bort ${name}`,
  ),
  takeOutAll: words('Take out all of these', 'Ta bort alla dessa'),

  propose: words('Propose from members', 'Föreslå utifrån medlemmarna'),
  proposedNone: words(
    'No further competence is stated for more than half of the members.',
    'Ingen ytterligare kompetens är angiven för mer än hälften av medlemmarna.',
  ),
  proposed: words<{ have: number; of: number }>(
    ({ have, of }) => `${formatNumber(have, 'en')} of ${members(of, 'en')}`,
    ({ have, of }) => `${formatNumber(have, 'sv')} av ${members(of, 'sv')}`,
  ),
  add: words<{ name: string }>(
    ({ name }) => `Add ${name}`,
    ({ name }) => `Lägg till ${name}`,
  ),
  addAll: words('Add all', 'Lägg till alla'),

  actors: words('Actors', 'Aktörer'),
  noActors: words('No actors named yet.', 'Inga aktörer angivna ännu.'),
  actorName: words('Name of the actor', 'Aktörens namn'),
  isKnown: words('Already in the project.', 'Finns redan i projektet.'),
  isNew: words('New in the project.', 'Ny i projektet.'),
  kind: words('Kind', 'Slag'),
  role: words('Role', 'Roll'),
  roleOf: words<{ name: string }>(
    ({ name }) => `Role of ${name}`,
    ({ name }) => `Roll för ${name}`,
  ),
  addActor: words('Add actor', 'Lägg till aktör'),
  goneActor: words<{ id: string }>(
    ({ id }) => `${id} (no longer there)`,
    ({ id }) => `${id} (finns inte längre)`,
  ),
  roles: {
    driver: words('driver', 'motor'),
    supporter: words('supporter', 'stödjare'),
    'competence environment': words('competence environment', 'kompetensmiljö'),
    member: words('member', 'medlem'),
  },
  kinds: {
    company: words('company', 'företag'),
    university: words('university', 'högskola'),
    'public body': words('public body', 'offentlig aktör'),
    intermediary: words('intermediary', 'mellanhand'),
    person: words('person', 'person'),
    other: words('other', 'annat'),
  },

  phases: words('Phases by year', 'Faser per år'),
  noPhases: words(
    'No phase stated yet: the apple is a dashed bud.',
    'Ingen fas angiven ännu: äpplet är en streckad knopp.',
  ),
  phase: words('Phase', 'Fas'),
  phaseOf: words<{ year: number }>(
    ({ year }) => `Phase ${year}`,
    ({ year }) => `Fas ${year}`,
  ),
  year: words('Year', 'År'),
  addYear: words('Add year', 'Lägg till år'),
  removeYear: words<{ year: number }>(
    ({ year }) => `Remove ${year}`,
    ({ year }) => `Ta bort ${year}`,
  ),
  details: words<{ year: number }>(
    ({ year }) => `Signs and notes ${year}`,
    ({ year }) => `Tecken och anteckningar ${year}`,
  ),
  tally: words<{ ticked: number; of: number }>(
    ({ ticked, of }) => `${ticked} of ${counted(of, 'sign', 'signs', 'en')}`,
    ({ ticked, of }) => `${ticked} av ${of} tecken`,
  ),
  marks: words('Marks', 'Märken'),
  signs: words('Signs of this phase', 'Fasens tecken'),
  noSigns: words('The book gives no signs of this phase.', 'Boken ger inga tecken för den här fasen.'),
  otherSigns: words('Ticked signs of other phases', 'Ikryssade tecken för andra faser'),
  statedMembers: words('Number of members stated', 'Angivet antal medlemmar'),
  inferred: words('Inferred, not stated in the source', 'Tolkad, inte angiven i källan'),
  note: words('Note', 'Anteckning'),
  source: words('Source', 'Källa'),
  notShown: words<{ year: number }>(
    ({ year }) => `The picture shows the year ${year}.`,
    ({ year }) => `Bilden visar år ${year}.`,
  ),
  showLatest: words('Show the latest', 'Visa det senaste'),

  noteAndSource: words('Note and source', 'Anteckning och källa'),
  delete: words('Delete cluster', 'Ta bort kluster'),
  deleteTold: words(
    'Undo brings it back. Flowers made from it say that it is gone.',
    'Ångra hämtar tillbaka det. Blommor som gjorts av det säger att det är borta.',
  ),
  gone: words('This cluster is no longer there.', 'Det här klustret finns inte längre.'),
}
