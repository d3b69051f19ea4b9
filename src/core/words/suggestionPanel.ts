import { counted, formatNumber, words } from './say.ts'

/** Words of the panel of suggestions: list, filters, settings, progress. */
export const suggestionPanelWords = {
  views: words('What is looked for', 'Vad som söks'),
  pairs: words('Pairs', 'Par'),
  clusters: words('Clusters', 'Kluster'),
  bridges: words('Bridges', 'Bryggor'),
  cut: words('Cut', 'Snitt'),

  computing: words<{ percent: number }>(
    ({ percent }) => `Computing … ${percent} %`,
    ({ percent }) => `Räknar … ${percent} %`,
  ),
  progress: words('Progress', 'Så långt'),
  stopped: words('Stopped. Nothing was found out yet.', 'Stoppat. Inget är uträknat än.'),
  again: words('Try again', 'Försök igen'),

  kind: words('Look for', 'Sök efter'),
  pairFamily: words('Pairs', 'Par'),
  families: {
    'cross-sector': words('across sectors', 'mellan sektorer'),
    all: words('all pairs', 'alla par'),
  },
  howComputed: words('How it is computed', 'Hur det räknas'),
  measure: words('Strength', 'Styrka'),
  test: words('Test against chance', 'Prövning mot slumpen'),
  draws: words('Reshuffles', 'Omblandningar'),
  seed: words('Seed', 'Frö'),
  leastWeight: words('A use counts when its weight is above', 'En användning räknas när dess vikt är över'),
  presence: words('When a use counts', 'När en användning räknas'),
  presenceRules: {
    above: words('its weight is above', 'vikten är över'),
    rca: words('more than expected (RCA ≥ 1)', 'mer än väntat (RCA ≥ 1)'),
  },
  withoutGuessed: words('Without guessed uses', 'Utan gissade användningar'),

  dial: words('Order', 'Ordning'),
  dialFormula: words('The formula', 'Formeln'),
  gradesFirst: words(
    'Clear patterns stand first, then hints, then the rest; within each:',
    'Tydliga mönster står först, sedan antydningar, sedan resten; inom varje grupp:',
  ),
  filter: words('Filter', 'Filtrera'),
  filtered: words<{ n: number }>(
    ({ n }) => `Filter (${formatNumber(n, 'en')} set)`,
    ({ n }) => `Filter (${formatNumber(n, 'sv')} valda)`,
  ),
  search: words('Search', 'Sök'),
  searchHelp: words('Search: industry, sector, competence', 'Sök: bransch, sektor, kompetens'),
  sector: words('Sector', 'Sektor'),
  industry: words('Industry', 'Bransch'),
  grade: words('Grade', 'Omdöme'),
  verdict: words('Verdict', 'Bedömning'),
  undecided: words('none yet', 'ingen än'),
  size: words('Size', 'Storlek'),
  sizeLeast: words('both at least', 'båda minst'),
  any: words('Any', 'Alla'),
  clearFilter: words('Clear the filter', 'Rensa filtret'),

  counts: words<{ shown: number; listed: number; tested: number }>(
    ({ shown, listed, tested }) =>
      `${shown === listed ? counted(shown, 'pair', 'pairs', 'en') : `${formatNumber(shown, 'en')} of ${counted(listed, 'pair', 'pairs', 'en')}`}; ${formatNumber(tested, 'en')} were tested.`,
    ({ shown, listed, tested }) =>
      `${shown === listed ? `${formatNumber(shown, 'sv')} par` : `${formatNumber(shown, 'sv')} av ${formatNumber(listed, 'sv')} par`}; ${formatNumber(tested, 'sv')} prövades.`,
  ),
  countsUntested: words<{ shown: number; listed: number; sharing: number }>(
    ({ shown, listed, sharing }) =>
      `${shown === listed ? counted(shown, 'pair', 'pairs', 'en') : `${formatNumber(shown, 'en')} of ${counted(listed, 'pair', 'pairs', 'en')}`}, of ${formatNumber(sharing, 'en')} that share something; none was tested.`,
    ({ shown, listed, sharing }) =>
      `${shown === listed ? `${formatNumber(shown, 'sv')} par` : `${formatNumber(shown, 'sv')} av ${formatNumber(listed, 'sv')} par`}, av ${formatNumber(sharing, 'sv')} som delar något; inget prövades.`,
  ),
  notListed: words<{ listed: number; sharing: number }>(
    ({ listed, sharing }) =>
      `The list holds the first ${formatNumber(listed, 'en')} of ${formatNumber(sharing, 'en')} pairs that share something.`,
    ({ listed, sharing }) =>
      `Listan rymmer de första ${formatNumber(listed, 'sv')} av ${formatNumber(sharing, 'sv')} par som delar något.`,
  ),
  noneListed: words('No pair shares a competence.', 'Inget par delar någon kompetens.'),
  noneAcross: words(
    'No pair of different sectors shares a competence. Look at all pairs, or add uses.',
    'Inget par från olika sektorer delar någon kompetens. Titta på alla par eller lägg till användningar.',
  ),
  noneShown: words('No pair passes the filter.', 'Inget par går genom filtret.'),
  list: words('Suggested pairs', 'Föreslagna par'),
  pages: words<{ page: number; pages: number }>(
    ({ page, pages }) => `Page ${formatNumber(page, 'en')} of ${formatNumber(pages, 'en')}`,
    ({ page, pages }) => `Sida ${formatNumber(page, 'sv')} av ${formatNumber(pages, 'sv')}`,
  ),
  previous: words('Previous', 'Föregående'),
  next: words('Next', 'Nästa'),

  noSector: words('no sector', 'ingen sektor'),
  accept: words('Accept', 'Godta'),
  prestudy: words('Pre-study', 'Förstudie'),
  park: words('Park', 'Parkera'),
  reject: words('Reject', 'Avvisa'),
  verdicts: {
    accepted: words('accepted', 'godtagen'),
    'pre-study': words('in a pre-study', 'i förstudie'),
    parked: words('parked', 'parkerad'),
    rejected: words('rejected', 'avvisad'),
  },
  pin: words('Show on the tree', 'Visa på trädet'),
  numberOnTree: words<{ n: number }>(
    ({ n }) => `Number ${n} on the tree`,
    ({ n }) => `Nummer ${n} på trädet`,
  ),
  openCard: words<{ pair: string }>(
    ({ pair }) => `Evidence of ${pair}`,
    ({ pair }) => `Underlag för ${pair}`,
  ),

  onTree: words('On the tree', 'På trädet'),
  onTreeHelp: words(
    'Only clear patterns and hints go on the tree by themselves; any pair can be put there with its pin.',
    'Bara tydliga mönster och antydningar sätts på trädet av sig själva; varje par kan sättas dit med sin nål.',
  ),
  onTreeChoices: words<{ n: number }>(
    ({ n }) => (n === 0 ? 'pinned ones only' : `the first ${n} and pinned ones`),
    ({ n }) => (n === 0 ? 'bara nålade' : n === 1 ? 'det första och nålade' : `de ${n} första och nålade`),
  ),

  selfTest: words('Test on shuffled data', 'Prova på omblandade data'),
  decisionLog: words('Decision log', 'Beslutslogg'),
}
