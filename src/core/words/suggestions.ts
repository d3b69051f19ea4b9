import { countWord } from './numberWords.ts'
import { counted, formatNumber, type Locale, words } from './say.ts'

interface Numbers {
  readonly locale: Locale
}

const competences = { en: ['competence', 'competences'], sv: ['kompetens', 'kompetenser'] } as const

function competencesIn(n: number, locale: Locale): string {
  if (n === 0 && locale === 'sv') return 'inga kompetenser'
  return `${countWord(n, locale)} ${competences[locale][n === 1 ? 0 : 1]}`
}

/** "about two", "less than one": what chance gives, in words. */
function about(expected: number, locale: Locale): string {
  if (expected < 0.5) return locale === 'sv' ? 'knappt någon' : 'hardly any'
  const n = Math.round(expected)
  return `${locale === 'sv' ? 'omkring' : 'about'} ${countWord(n, locale)}`
}

function percent(share: number, locale: Locale): string {
  return locale === 'sv' ? `${formatNumber(share * 100, locale)}\u00a0%` : `${formatNumber(share * 100, locale)}%`
}

/** What is said of suggestions: grades, kinds, measures, tests, and the sentences of an evidence card. */
export const suggestionWords = {
  grade: {
    strong: words('clear pattern', 'tydligt mönster'),
    suggestive: words('hint', 'antydan'),
    chance: words('may be chance', 'kan vara slump'),
    'not-testable': words('cannot be tested', 'kan inte prövas'),
  },
  kind: {
    shared: words('shared ground', 'delad grund'),
    supply: words('supply meets need', 'utbud möter behov'),
  },
  measure: {
    'idf-cosine': words('likeness by rare competences', 'likhet i ovanliga kompetenser'),
    'weighted-cosine': words('likeness by rare competences and weights', 'likhet i ovanliga kompetenser och vikter'),
    cosine: words('cosine', 'cosinus'),
    jaccard: words('share of all they have (Jaccard)', 'andel av allt de har (Jaccard)'),
    'min-conditional': words('share of the broader one (proximity)', 'andel av den bredare (närhet)'),
    association: words('observed over expected (association)', 'observerat mot väntat (association)'),
  },
  nullModel: {
    curveball: words('reshuffling, both margins kept', 'omblandning med båda marginalerna kvar'),
    'row-fixed': words('preview, without reshuffling', 'förhandsberäkning utan omblandning'),
    bicm: words('strict test (BiCM)', 'strängt test (BiCM)'),
    hypergeometric: words('hypergeometric test (misleading)', 'hypergeometriskt test (vilseledande)'),
    none: words('no test', 'inget test'),
  },
  /** The front of the card: what is shared, against chance. */
  against: {
    shared: words<Numbers & { shared: number; expected: number }>(
      ({ shared, expected }) =>
        `They share ${competencesIn(shared, 'en')}; chance alone gives ${about(expected, 'en')}.`,
      ({ shared, expected }) =>
        `De har ${competencesIn(shared, 'sv')} gemensamt; slumpen ensam ger ${about(expected, 'sv')}.`,
    ),
    supply: words<Numbers & { shared: number; expected: number }>(
      ({ shared, expected }) =>
        `The first has ${competencesIn(shared, 'en')} that the second needs; chance alone gives ${about(expected, 'en')}.`,
      ({ shared, expected }) =>
        `Den första har ${competencesIn(shared, 'sv')} som den andra behöver; slumpen ensam ger ${about(expected, 'sv')}.`,
    ),
  },
  /** What is shared where nothing is tested. */
  shares: {
    shared: words<{ shared: number }>(
      ({ shared }) => `They share ${competencesIn(shared, 'en')}.`,
      ({ shared }) => `De har ${competencesIn(shared, 'sv')} gemensamt.`,
    ),
    supply: words<{ shared: number }>(
      ({ shared }) => `The first has ${competencesIn(shared, 'en')} that the second needs.`,
      ({ shared }) => `Den första har ${competencesIn(shared, 'sv')} som den andra behöver.`,
    ),
  },
  reached: words<{ draws: number; reached: number }>(
    ({ draws, reached }) =>
      `In ${formatNumber(draws, 'en')} reshuffles, as many came up in ${reached === 0 ? 'none' : formatNumber(reached, 'en')}.`,
    ({ draws, reached }) =>
      `I ${formatNumber(draws, 'sv')} omblandningar blev det lika många i ${reached === 0 ? 'ingen' : formatNumber(reached, 'sv')}.`,
  ),
  notReshuffled: words(
    'This pair was not reshuffled: nothing stood out.',
    'Paret prövades inte genom omblandning: inget stack ut.',
  ),
  /** Of the `count` suggestions with a clear pattern at most `luck` are expected to be luck: q times their number, rounded up. */
  luck: words<{ count: number; luck: number }>(
    ({ count, luck }) =>
      count === 1
        ? 'One suggestion shows a clear pattern; it may still be luck.'
        : `Of these ${formatNumber(count, 'en')} suggestions at most ${countWord(luck, 'en')} ${luck === 1 ? 'is' : 'are'} expected to be luck.`,
    ({ count, luck }) =>
      count === 1
        ? 'Ett förslag visar ett tydligt mönster; det kan ändå vara tur.'
        : `Av dessa ${formatNumber(count, 'sv')} förslag väntas högst ${luck === 1 ? 'ett' : countWord(luck, 'sv')} bero på tur.`,
  ),
  noClear: words(
    'No pair shows a clear pattern. The ranking by strength still helps to choose what to ask about.',
    'Inget par visar ett tydligt mönster. Ordningen efter styrka hjälper ändå att välja vad man ska fråga om.',
  ),
  notMarket: words('This says nothing about market or will.', 'Detta säger inget om marknad eller vilja.'),
  ubiquity: words<{ ubiquity: number; industries: number }>(
    ({ ubiquity, industries }) => `${formatNumber(ubiquity, 'en')} of ${formatNumber(industries, 'en')} industries`,
    ({ ubiquity, industries }) => `${formatNumber(ubiquity, 'sv')} av ${formatNumber(industries, 'sv')} branscher`,
  ),
  selfTest: {
    explain: words(
      'Shuffles your data so that only chance is left, and runs the same analysis: nothing clear should be found.',
      'Blandar om dina data så att bara slumpen är kvar och gör samma analys: inget tydligt ska hittas.',
    ),
    result: words<{ strong: number; tested: number }>(
      ({ strong, tested }) =>
        strong === 0
          ? `In your shuffled data none of ${formatNumber(tested, 'en')} pairs showed a clear pattern, as it should be.`
          : `In your shuffled data ${counted(strong, 'pair', 'pairs', 'en')} of ${formatNumber(tested, 'en')} showed a clear pattern, though only chance was in them: take clear patterns here with care.`,
      ({ strong, tested }) =>
        strong === 0
          ? `I dina omblandade data visade inget av ${formatNumber(tested, 'sv')} par ett tydligt mönster, som det ska vara.`
          : `I dina omblandade data visade ${formatNumber(strong, 'sv')} av ${formatNumber(tested, 'sv')} par ett tydligt mönster, fast bara slumpen fanns i dem: var försiktig med tydliga mönster här.`,
    ),
    misleading: words<{ found: number }>(
      ({ found }) =>
        `The hypergeometric test called ${counted(found, 'pair', 'pairs', 'en')} significant in the same shuffled data.`,
      ({ found }) => `Det hypergeometriska testet kallade ${formatNumber(found, 'sv')} par signifikanta i samma data.`,
    ),
  },
  dial: {
    near: words('near and safe', 'nära och säkert'),
    far: words('far but plausible', 'långt borta men rimligt'),
    formula: words(
      'Order = strength × 4^((2 × dial − 1) × (2 × distance − 1)). In the middle strength alone counts; at the far end a pair of the most distant sectors counts fourfold and one within a sector a quarter; at the near end the other way about. Distance = 1 − likeness of what the two sectors’ industries have, rare competences counting more.',
      'Ordning = styrka × 4^((2 × reglage − 1) × (2 × avstånd − 1)). I mitten räknas bara styrkan; i det bortre läget räknas ett par från de mest avlägsna sektorerna fyrdubbelt och ett inom en sektor till en fjärdedel; i det nära läget tvärtom. Avstånd = 1 − likheten i vad de två sektorernas branscher har, där ovanliga kompetenser räknas mer.',
    ),
  },
  counter: {
    heading: words('What speaks against it', 'Vad som talar emot'),
    'few-shared': words<{ shared: number }>(
      ({ shared }) => `Only ${competencesIn(shared, 'en')} shared.`,
      ({ shared }) => `Bara ${competencesIn(shared, 'sv')} gemensamt.`,
    ),
    'one-competence': words<{ competence: string; share: number }>(
      ({ competence, share }) =>
        `One competence carries it: ${competence} makes ${percent(share, 'en')} of the strength.`,
      ({ competence, share }) => `En kompetens bär det: ${competence} står för ${percent(share, 'sv')} av styrkan.`,
    ),
    'weak-elsewhere': words<{ measures: string; above: number }>(
      ({ measures, above }) =>
        `Weak by other measures (${measures}): up to ${percent(above, 'en')} of the pairs are stronger.`,
      ({ measures, above }) =>
        `Svagt enligt andra mått (${measures}): upp till ${percent(above, 'sv')} av paren är starkare.`,
    ),
    unstable: words<{ kept: number; resamples: number; among: number }>(
      ({ kept, resamples, among }) =>
        `Unstable: with other competences in the list it stays among the first ${formatNumber(among, 'en')} in ${formatNumber(kept, 'en')} of ${formatNumber(resamples, 'en')} trials.`,
      ({ kept, resamples, among }) =>
        `Ostadigt: med andra kompetenser i listan är det kvar bland de första ${formatNumber(among, 'sv')} i ${formatNumber(kept, 'sv')} av ${formatNumber(resamples, 'sv')} försök.`,
    ),
    guessed: words<{ competences: string; share: number; gradeWithout: string | null }>(
      ({ competences, share, gradeWithout }) =>
        `Rests on guesses (${competences}): ${percent(share, 'en')} of the strength.${gradeWithout === null ? '' : ` Without guessed uses: ${gradeWithout}.`}`,
      ({ competences, share, gradeWithout }) =>
        `Vilar på gissningar (${competences}): ${percent(share, 'sv')} av styrkan.${gradeWithout === null ? '' : ` Utan gissade användningar: ${gradeWithout}.`}`,
    ),
    'few-respondents': words<{ competence: string; respondents: number }>(
      ({ competence, respondents }) =>
        `Few have answered: ${competence} rests on ${counted(respondents, 'answer', 'answers', 'en')}.`,
      ({ competence, respondents }) => `Få har svarat: ${competence} vilar på ${formatNumber(respondents, 'sv')} svar.`,
    ),
    'small-numbers': words<{ industry: string; value: number; measure: string; year: number | null }>(
      ({ industry, value, measure, year }) =>
        `Small numbers: ${industry} has ${formatNumber(value, 'en')} (${measure}${year === null ? '' : ` ${year}`}).`,
      ({ industry, value, measure, year }) =>
        `Små tal: ${industry} har ${formatNumber(value, 'sv')} (${measure}${year === null ? '' : ` ${year}`}).`,
    ),
    shrinking: words<{ industry: string; measure: string; from: number; to: number; fromYear: number; toYear: number }>(
      ({ industry, measure, from, to, fromYear, toYear }) =>
        `Shrinking: ${industry}, ${measure} from ${formatNumber(from, 'en')} in ${fromYear} to ${formatNumber(to, 'en')} in ${toYear}.`,
      ({ industry, measure, from, to, fromYear, toYear }) =>
        `Krymper: ${industry}, ${measure} från ${formatNumber(from, 'sv')} år ${fromYear} till ${formatNumber(to, 'sv')} år ${toYear}.`,
    ),
  },
} as const
