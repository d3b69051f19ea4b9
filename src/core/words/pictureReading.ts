import { counted, formatNumber, type Locale, words } from './say.ts'

/** Names in a row, the last joined by a word. */
function row(names: readonly string[], and: string): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} ${and} ${names[names.length - 1]}`
}

const numbers = {
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  sv: ['inga', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
} as const

/** A count as it is spoken; `one` where the noun asks for its own form of one. */
function spoken(n: number, locale: Locale, one: string = numbers[locale][1]): string {
  return n === 1 ? one : (numbers[locale][n] ?? formatNumber(n, locale))
}

/** The largest of several things: more than one where they are equal. `value` is that of each; '' where it has none. */
export interface Largest {
  readonly names: readonly string[]
  readonly value: string
}

const joined = { en: { and: 'and', each: ' each' }, sv: { and: 'och', each: ' vardera' } } as const

/** `Food, 377 persons (64 %)`; `Food and Care, 4 each`. */
function sized({ names, value }: Largest, locale: Locale): string {
  const { and, each } = joined[locale]
  return row(names, and) + (value && `, ${value}${names.length > 1 ? each : ''}`)
}

/** One form of words for one, another for several. */
function by({ names }: Largest, one: string, several: string): string {
  return names.length > 1 ? several : one
}

/** Pictures told in plain sentences, for those who do not see them and for those who show them. */
export const pictureReadingWords = {
  roots: words<{ n: number; thickest: Largest }>(
    ({ n, thickest }) =>
      n === 1
        ? `The tree stands on one root, ${sized(thickest, 'en')}.`
        : `The tree stands on ${spoken(n, 'en')} roots; ${by(thickest, 'the thickest is', 'the thickest are')} ${sized(thickest, 'en')}.`,
    ({ n, thickest }) =>
      n === 1
        ? `Trädet står på en rot, ${sized(thickest, 'sv')}.`
        : `Trädet står på ${spoken(n, 'sv')} rötter; ${by(thickest, 'den tjockaste är', 'de tjockaste är')} ${sized(thickest, 'sv')}.`,
  ),
  noRoots: words('The tree has no roots yet.', 'Trädet har inga rötter ännu.'),
  boughs: words<{ n: number; thickest: Largest }>(
    ({ n, thickest }) =>
      n === 1
        ? `It carries one bough, ${sized(thickest, 'en')}.`
        : `It carries ${spoken(n, 'en')} boughs; ${by(thickest, 'the thickest is', 'the thickest are')} ${sized(thickest, 'en')}.`,
    ({ n, thickest }) =>
      n === 1
        ? `Det bär en gren, ${sized(thickest, 'sv')}.`
        : `Det bär ${spoken(n, 'sv')} grenar; ${by(thickest, 'den tjockaste är', 'de tjockaste är')} ${sized(thickest, 'sv')}.`,
  ),
  apples: words<{ n: number; ripest: readonly string[]; phase: string }>(
    ({ n, ripest, phase }) =>
      n === 1
        ? `One apple hangs on it: ${row(ripest, 'and')} (${phase}).`
        : `${capital(spoken(n, 'en'))} apples hang on it; ${ripest.length === 1 ? 'the ripest is' : 'the ripest are'} ${row(ripest, 'and')} (${phase}).`,
    ({ n, ripest, phase }) =>
      n === 1
        ? `Ett äpple hänger i det: ${row(ripest, 'och')} (${phase}).`
        : `${capital(spoken(n, 'sv'))} äpplen hänger i det; ${ripest.length === 1 ? 'det mognaste är' : 'de mognaste är'} ${row(ripest, 'och')} (${phase}).`,
  ),
  fallen: words<{ names: readonly string[] }>(
    ({ names }) => `Ended: ${row(names, 'and')}.`,
    ({ names }) => `Avslutat: ${row(names, 'och')}.`,
  ),

  petals: words<{ theme: string; n: number; largest: Largest }>(
    ({ theme, n, largest }) =>
      n === 1
        ? `The flower of ${theme} has one petal, ${sized(largest, 'en')}.`
        : `The flower of ${theme} has ${spoken(n, 'en')} petals; ${by(largest, 'the largest is', 'the largest are')} ${sized(largest, 'en')}.`,
    ({ theme, n, largest }) =>
      n === 1
        ? `Blomman för ${theme} har ett kronblad, ${sized(largest, 'sv')}.`
        : `Blomman för ${theme} har ${spoken(n, 'sv')} kronblad; ${by(largest, 'det största är', 'de största är')} ${sized(largest, 'sv')}.`,
  ),
  equalPetals: words<{ theme: string; n: number }>(
    ({ theme, n }) => `The flower of ${theme} has ${spoken(n, 'en')} ${n === 1 ? 'petal' : 'petals, drawn equal'}.`,
    ({ theme, n }) => `Blomman för ${theme} har ${spoken(n, 'sv')} kronblad${n === 1 ? '' : ', ritade lika stora'}.`,
  ),
  florets: words<{ n: number; largest: Largest; petal: string }>(
    ({ n, largest, petal }) =>
      `Of its ${counted(n, 'industry', 'industries', 'en')} ${by(largest, 'the largest is', 'the largest are')} ${sized(largest, 'en')}${petal && `, in ${petal}`}.`,
    ({ n, largest, petal }) =>
      `Av dess ${counted(n, 'bransch', 'branscher', 'sv')} är ${by(largest, 'den största', 'de största')} ${sized(largest, 'sv')}${petal && `, i ${petal}`}.`,
  ),
  sharedIndustries: words<{ a: string; b: string; n: number }>(
    ({ a, b, n }) => `${a} and ${b} share most: ${counted(n, 'industry', 'industries', 'en')}.`,
    ({ a, b, n }) => `Mest delar ${a} och ${b}: ${counted(n, 'bransch', 'branscher', 'sv')}.`,
  ),
  sharedCompetences: words<{ a: string; b: string; n: number }>(
    ({ a, b, n }) => `${a} and ${b} share most: ${counted(n, 'competence', 'competences', 'en')}.`,
    ({ a, b, n }) => `Mest delar ${a} och ${b}: ${counted(n, 'kompetens', 'kompetenser', 'sv')}.`,
  ),
  driver: words<{ names: readonly string[] }>(
    ({ names }) => (names.length > 0 ? `Its driver is ${row(names, 'and')}.` : 'No driver is named.'),
    ({ names }) => (names.length > 0 ? `Motor är ${row(names, 'och')}.` : 'Ingen motor är angiven.'),
  ),
  supporters: words<{ names: readonly string[] }>(
    ({ names }) => `Supported by ${row(names, 'and')}.`,
    ({ names }) => `Stöds av ${row(names, 'och')}.`,
  ),
  environments: words<{ names: readonly string[] }>(
    ({ names }) => `Competence environments: ${row(names, 'and')}.`,
    ({ names }) => `Kompetensmiljöer: ${row(names, 'och')}.`,
  ),
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
