import { counted, formatNumber, type Locale, words } from './say.ts'

interface InLocale {
  readonly locale: Locale
}

/** Words of the panel's other views: candidate clusters, bridges and brokers, cuts. */
export const candidatePanelWords = {
  edges: words('Links', 'Länkar'),
  edgeChoices: {
    auto: words('clear patterns, hints where these are few', 'tydliga mönster, antydningar där de är få'),
    strong: words('accepted and clear patterns', 'godtagna och tydliga mönster'),
    suggestive: words('these and hints', 'dessa och antydningar'),
    accepted: words('accepted only', 'bara godtagna'),
  },
  resolution: words('Resolution', 'Upplösning'),
  resolutionIs: words<{ value: number } & InLocale>(
    ({ value, locale }) => `${formatNumber(value, locale, 2)} – more gives smaller clusters`,
    ({ value, locale }) => `${formatNumber(value, locale, 2)} – mer ger mindre kluster`,
  ),
  resolutionAuto: words('Find the resolution', 'Sök upplösningen'),
  candidates: words('Candidate clusters', 'Möjliga kluster'),
  candidate: words<{ n: number; members: number } & InLocale>(
    ({ n, members, locale }) => `Candidate ${n}: ${counted(members, 'industry', 'industries', locale)}`,
    ({ n, members, locale }) => `Förslag ${n}: ${counted(members, 'bransch', 'branscher', locale)}`,
  ),
  share: words('They share', 'De delar'),
  shareNothing: words('No competence is in two of them.', 'Ingen kompetens finns hos två av dem.'),
  sharedBy: words<{ name: string; n: number } & InLocale>(
    ({ name, n, locale }) => `${name} (${formatNumber(n, locale)})`,
    ({ name, n, locale }) => `${name} (${formatNumber(n, locale)})`,
  ),
  name: words('Name of the cluster', 'Klustrets namn'),
  hang: words('Hang as an apple', 'Häng upp som äpple'),
  isHung: words<{ name: string }>(
    ({ name }) => `Hangs on the tree as “${name}”.`,
    ({ name }) => `Hänger på trädet som ”${name}”.`,
  ),
  edit: words('Members, competences, phase …', 'Medlemmar, kompetenser, fas …'),
  openFlower: words('Open as flower', 'Öppna som blomma'),
  candidateShort: words<{ n: number }>(
    ({ n }) => `candidate ${n}`,
    ({ n }) => `förslag ${n}`,
  ),
  alone: words<{ n: number } & InLocale>(
    ({ n, locale }) => `Alone: ${counted(n, 'industry', 'industries', locale)}`,
    ({ n, locale }) => `Ensamma: ${counted(n, 'bransch', 'branscher', locale)}`,
  ),

  bridgesOf: words('Bridges of', 'Bryggor bland'),
  bridgeKinds: {
    industries: words('industries', 'branscher'),
    competences: words('competences', 'kompetenser'),
  },
  bridges: words('Bridges', 'Bryggor'),
  bridgeMeasures: words<{ constraint: number; effectiveSize: number; betweenness: number } & InLocale>(
    ({ constraint, effectiveSize, betweenness, locale }) =>
      `constraint ${formatNumber(constraint, locale, 2)}, effective size ${formatNumber(effectiveSize, locale, 1)}, betweenness ${formatNumber(betweenness, locale, 1)}`,
    ({ constraint, effectiveSize, betweenness, locale }) =>
      `inlåsning ${formatNumber(constraint, locale, 2)}, effektiv storlek ${formatNumber(effectiveSize, locale, 1)}, mellanläge ${formatNumber(betweenness, locale, 1)}`,
  ),
  brokers: words('Brokers among the actors', 'Mäklare bland aktörerna'),
  showAll: words<{ n: number } & InLocale>(
    ({ n, locale }) => `Show all ${formatNumber(n, locale)}`,
    ({ n, locale }) => `Visa alla ${formatNumber(n, locale)}`,
  ),

  cutIntro: words(
    'Pick competences: these are the industries that carry them.',
    'Välj kompetenser: det här är branscherna som bär dem.',
  ),
  pick: words('Competences', 'Kompetenser'),
  pickSearch: words('Search competences', 'Sök kompetenser'),
  picked: words<{ n: number } & InLocale>(
    ({ n, locale }) => `${formatNumber(n, locale)} picked`,
    ({ n, locale }) => `${formatNumber(n, locale)} valda`,
  ),
  moreToFind: words<{ n: number } & InLocale>(
    ({ n, locale }) => `and ${formatNumber(n, locale)} more: search for them`,
    ({ n, locale }) => `och ${formatNumber(n, locale)} till: sök efter dem`,
  ),
  clearPicked: words('Pick none', 'Välj inga'),
  carriers: words<{ n: number } & InLocale>(
    ({ n, locale }) => `Carried by ${counted(n, 'industry', 'industries', locale)}`,
    ({ n, locale }) => `Bärs av ${counted(n, 'bransch', 'branscher', locale)}`,
  ),
  cutName: words<{ names: string }>(
    ({ names }) => `Cut: ${names}`,
    ({ names }) => `Snitt: ${names}`,
  ),
}
