import { type ProblemPhrase, phrase, type Said } from './problemPhrase.ts'
import { counted, formatNumber, type Locale, words } from './say.ts'

interface InLocale {
  readonly locale: Locale
}

const links = (said: Said) => `${said.number('count')} ${said.number('count') === '1' ? 'link' : 'links'}`
const lankar = (said: Said) => `${said.number('count')} ${said.number('count') === '1' ? 'länk' : 'länkar'}`

/** What there is to know of the links that candidate clusters and bridges rest on, by code. */
export const linkProblems = {
  'links-rejected': phrase(
    (said) => `Left out as you rejected them: ${links(said)}.`,
    (said) => `Utelämnade eftersom du har avvisat dem: ${lankar(said)}.`,
    'Take the verdict back if they are to count.',
    'Ta tillbaka bedömningen om de ska räknas.',
  ),
  'links-orphaned': phrase(
    (said) => `Accepted, but of industries that are not in the dataset any more: ${links(said)}.`,
    (said) => `Godkända, men av branscher som inte längre finns i datamängden: ${lankar(said)}.`,
    'Give the industries their ids back, or remove the verdicts.',
    'Ge branscherna deras id tillbaka, eller ta bort bedömningarna.',
  ),
  'links-without-strength': phrase(
    (said) =>
      `Accepted although the two have nothing in common by the chosen measure: ${links(said)}. Each weighs as much as the weakest of the others.`,
    (said) =>
      `Godkända fast de två inte har något gemensamt enligt det valda måttet: ${lankar(said)}. Var och en väger lika mycket som den svagaste av de övriga.`,
    'Enter what they have in common, or keep in mind that the tie is your own.',
    'Lägg in det de har gemensamt, eller kom ihåg att kopplingen är din egen.',
  ),
  'hints-tie': phrase(
    (said) =>
      `Clear patterns and accepted ones are few (${links(said)}), so hints tie as well: ${said.number('hints')}.`,
    (said) =>
      `De tydliga mönstren och de godkända är få (${lankar(said)}), så även antydningar räknas: ${said.number('hints')}.`,
    'Look at how often a cluster was found, or choose clear patterns alone.',
    'Se efter hur ofta ett kluster hittades, eller välj bara tydliga mönster.',
  ),
  'hints-too-many': phrase(
    (said) =>
      `Clear patterns and accepted ones are few (${links(said)}). Hints are left out: ${said.number('hints')} are so many that they would tie everything together by chance alone.`,
    (said) =>
      `De tydliga mönstren och de godkända är få (${lankar(said)}). Antydningarna är utelämnade: ${said.number('hints')} är så många att de av en slump skulle binda ihop allt.`,
    'Accept what you trust, or choose hints as well and look at how often a cluster was found.',
    'Godkänn det du litar på, eller välj även antydningar och se efter hur ofta ett kluster hittades.',
  ),
  'common-ground-untied': phrase(
    (said) => `Left out as common ground, which more than half of the industries have: ${said.number('count')}.`,
    (said) => `Utelämnat som gemensam grund, som mer än hälften av branscherna har: ${said.number('count')}.`,
    'Nothing is wrong: what almost all have ties everything, and says nothing of bridges.',
    'Inget är fel: det som nästan alla har binder ihop allt och säger inget om bryggor.',
  ),
} as const satisfies Readonly<Record<string, ProblemPhrase>>

/** Sentences of candidate clusters, bridges, brokers and cuts. */
export const candidateClusterWords = {
  cluster: words('cluster', 'kluster'),
  members: words('members', 'medlemmar'),
  agreement: words('agreement', 'samstämmighet'),
  within: words('within', 'inom'),
  between: words('between', 'mellan'),
  between95: words('between, 95th percentile', 'mellan, 95:e percentilen'),
  nearer: words('nearer to', 'närmare'),
  industry: words('industry', 'bransch'),
  competence: words('competence', 'kompetens'),
  sector: words('sector', 'sektor'),
  area: words('area', 'kompetensområde'),
  ties: words('ties', 'kopplingar'),
  constraint: words('constraint', 'inlåsning'),
  effectiveSize: words('effective size', 'effektiv storlek'),
  betweenness: words('betweenness', 'mellanläge'),
  outsideShare: words('share outside', 'andel utåt'),
  /** How sure the division is. */
  there: words<{ there: number; runs: number }>(
    ({ there, runs }) => `there in ${there} of ${runs} runs`,
    ({ there, runs }) => `finns i ${there} av ${runs} körningar`,
  ),
  thereShort: words<{ there: number; runs: number }>(
    ({ there, runs }) => `${there} of ${runs}`,
    ({ there, runs }) => `${there} av ${runs}`,
  ),
  related: words<{ within: number; between: number } & InLocale>(
    ({ within, between, locale }) =>
      `Mean strength is ${formatNumber(within, locale, 2)} among the members and ${formatNumber(between, locale, 2)} towards other clusters.`,
    ({ within, between, locale }) =>
      `Medelstyrkan är ${formatNumber(within, locale, 2)} mellan medlemmarna och ${formatNumber(between, locale, 2)} mot andra kluster.`,
  ),
  relatedAlone: words<{ within: number } & InLocale>(
    ({ within, locale }) =>
      `Mean strength is ${formatNumber(within, locale, 2)} among the members; there is no other cluster to compare with.`,
    ({ within, locale }) =>
      `Medelstyrkan är ${formatNumber(within, locale, 2)} mellan medlemmarna; det finns inget annat kluster att jämföra med.`,
  ),
  nearerElsewhere: words<{ member: string; cluster: string }>(
    ({ member, cluster }) => `${member} is nearer to ${cluster}.`,
    ({ member, cluster }) => `${member} ligger närmare ${cluster}.`,
  ),
  found: words<{ clusters: number; members: number; links: number; alone: number } & InLocale>(
    ({ clusters, members, links: ties, alone, locale }) =>
      `${counted(clusters, 'candidate cluster', 'candidate clusters', locale)} of ${counted(members, 'industry', 'industries', locale)}, from ${counted(ties, 'link', 'links', locale)}; ${counted(alone, 'industry stands', 'industries stand', locale)} alone.`,
    ({ clusters, members, links: ties, alone, locale }) =>
      `${counted(clusters, 'möjligt kluster', 'möjliga kluster', locale)} av ${counted(members, 'bransch', 'branscher', locale)}, ur ${counted(ties, 'länk', 'länkar', locale)}; ${counted(alone, 'bransch står ensam', 'branscher står ensamma', locale)}.`,
  ),
  none: words(
    'No candidate clusters: no links of this grade. Take hints in, accept links, or add data.',
    'Inga möjliga kluster: det finns inga länkar av den graden. Ta med antydningar, godkänn länkar eller lägg till uppgifter.',
  ),
  noBridges: words(
    'No bridges: there are no links of this grade. Take hints in, accept links, or add data.',
    'Inga bryggor: det finns inga länkar av den graden. Ta med antydningar, godkänn länkar eller lägg till uppgifter.',
  ),
  untied: words<{ count: number } & InLocale>(
    ({ count, locale }) => `Without ties, so neither bridge nor not: ${formatNumber(count, locale)}.`,
    ({ count, locale }) => `Utan kopplingar, alltså varken brygga eller inte: ${formatNumber(count, locale)}.`,
  ),
  /** What an industry or a competence does as a bridge, for people. */
  bridge: words<{ name: string; ties: number; outside: number } & InLocale>(
    ({ name, ties, outside, locale }) =>
      `${name} has ${counted(ties, 'tie', 'ties', locale)}; ${formatNumber(outside * 100, locale)} % of its strength leads out of its own cluster.`,
    ({ name, ties, outside, locale }) =>
      `${name} har ${counted(ties, 'koppling', 'kopplingar', locale)}; ${formatNumber(outside * 100, locale)} % av styrkan leder ut ur det egna klustret.`,
  ),
  bridgeUntied: words<{ name: string }>(
    ({ name }) => `${name} has no ties here, so nothing can be said of it as a bridge.`,
    ({ name }) => `${name} har inga kopplingar här, så inget kan sägas om den som brygga.`,
  ),
  fewActors: words<{ actors: number; needed: number }>(
    ({ actors, needed }) =>
      `Brokers are not shown: there are ${actors} actors, and under ${needed} the gaps say nothing.`,
    ({ actors, needed }) =>
      `Mäklare visas inte: det finns ${actors} aktörer, och under ${needed} säger luckorna inget.`,
  ),
  fewTies: words<{ tied: number; ties: number; needed: number }>(
    ({ tied, ties, needed }) =>
      `Brokers are not shown: only ${tied} actors have at least ${ties} ties, and under ${needed} of them the gaps say nothing.`,
    ({ tied, ties, needed }) =>
      `Mäklare visas inte: bara ${tied} aktörer har minst ${ties} kopplingar, och under ${needed} sådana säger luckorna inget.`,
  ),
  broker: words<{ name: string; clusters: number; industries: number; contacts: number } & InLocale>(
    ({ name, clusters, industries, contacts, locale }) =>
      `${name} is tied to ${counted(clusters, 'cluster', 'clusters', locale)} and ${counted(industries, 'industry', 'industries', locale)}, and meets ${counted(contacts, 'other actor', 'other actors', locale)} there.`,
    ({ name, clusters, industries, contacts, locale }) =>
      `${name} är knuten till ${formatNumber(clusters, locale)} kluster och ${counted(industries, 'bransch', 'branscher', locale)} och möter ${counted(contacts, 'annan aktör', 'andra aktörer', locale)} där.`,
  ),
  notRated: words<{ count: number; ties: number } & InLocale>(
    ({ count, ties, locale }) =>
      `Not rated, with fewer than ${ties} ties: ${counted(count, 'actor', 'actors', locale)}.`,
    ({ count, ties, locale }) =>
      `Inte bedömda, med färre än ${ties} kopplingar: ${counted(count, 'aktör', 'aktörer', locale)}.`,
  ),
  carries: words<{ name: string; share: number } & InLocale>(
    ({ name, share, locale }) => `${name} carries ${formatNumber(share * 100, locale)} % of what was picked.`,
    ({ name, share, locale }) => `${name} bär ${formatNumber(share * 100, locale)} % av det som valts.`,
  ),
  uncarried: words<{ names: string }>(
    ({ names }) => `No industry has ${names}.`,
    ({ names }) => `Ingen bransch har ${names}.`,
  ),
}
