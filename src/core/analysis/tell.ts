import type { Dataset } from '../model/dataset.ts'
import { nameIn } from '../model/name.ts'
import { type Locale, say } from '../words/say.ts'
import { suggestionWords } from '../words/suggestions.ts'
import type { CounterEvidence, Findings, LinkSuggestion } from './findings.ts'

/**
 * The front of a suggestion's card, sentence by sentence: what is shared against chance, how often reshuffles reached it,
 * and what it does not say.
 */
export function tellSuggestion(
  { kind, shared, expected, reached, confirmed }: LinkSuggestion,
  draws: number,
  locale: Locale,
): string[] {
  const { against, shares, reached: reachedWords, notReshuffled, notMarket } = suggestionWords
  const first =
    expected === null ? say(shares[kind], locale, { shared }) : say(against[kind], locale, { shared, expected, locale })
  const second =
    reached !== null
      ? [say(reachedWords, locale, { draws, reached })]
      : confirmed === false
        ? [say(notReshuffled, locale)]
        : []
  return [first, ...second, say(notMarket, locale)]
}

/**
 * How many suggestions show a clear pattern, and how many of them at most are expected to be luck: their number times the
 * largest q among them, rounded up. Expects the list to hold all of them, as it does when it is longer than they are.
 */
export function luckIn({ suggestions }: Pick<Findings, 'suggestions'>): { count: number; luck: number } {
  const clear = suggestions.filter(({ grade }) => grade === 'strong')
  const largest = clear.reduce((most, { q }) => Math.max(most, q ?? 0), 0)
  return { count: clear.length, luck: clear.length === 0 ? 0 : Math.max(1, Math.ceil(clear.length * largest)) }
}

/** A verdict keeps what the evidence was: plain JSON. */
export function evidenceSnapshot(suggestion: LinkSuggestion): Record<string, string | number | boolean | null> {
  const { shared, score, expected, sd, z, p, q, confirmed, reached, grade } = suggestion
  return { shared, score, expected, sd, z, p, q, confirmed, reached, grade }
}

/** What speaks against a suggestion, as a sentence with the names of the dataset. */
export function tellCounterEvidence(against: CounterEvidence, dataset: Dataset, locale: Locale): string {
  const { counter } = suggestionWords
  const names = namesIn(dataset, locale)
  switch (against.kind) {
    case 'few-shared':
      return say(counter['few-shared'], locale, against)
    case 'one-competence':
      return say(counter['one-competence'], locale, { ...against, competence: names.competence(against.competence) })
    case 'weak-elsewhere':
      return say(counter['weak-elsewhere'], locale, {
        measures: against.measures.map(({ measure }) => say(suggestionWords.measure[measure], locale)).join(', '),
        above: Math.max(...against.measures.map(({ above }) => above)),
      })
    case 'unstable':
      return say(counter.unstable, locale, against)
    case 'guessed':
      return say(counter.guessed, locale, {
        competences: against.competences.map(names.competence).join(', '),
        share: against.share,
        gradeWithout: against.gradeWithout && say(suggestionWords.grade[against.gradeWithout], locale),
      })
    case 'few-respondents':
      return say(counter['few-respondents'], locale, { ...against, competence: names.competence(against.competence) })
    case 'small-numbers': {
      const { industry, measure, at } = against
      return say(counter['small-numbers'], locale, { ...names.measured(industry, measure), ...at })
    }
    case 'shrinking': {
      const { industry, measure, from, to } = against
      return say(counter.shrinking, locale, {
        ...names.measured(industry, measure),
        from: from.value,
        to: to.value,
        fromYear: from.year ?? Number.NaN,
        toYear: to.year ?? Number.NaN,
      })
    }
  }
}

function namesIn({ industries, competences, measures }: Dataset, locale: Locale) {
  const nameOf = ({ indexOf, names }: Dataset['industries'], id: string) => {
    const place = indexOf.get(id)
    return place === undefined ? id : nameIn(names[place], locale)
  }
  const measureName = (id: string) => {
    const measure = measures.find((known) => known.id === id)
    return measure ? nameIn(measure.name, locale).toLowerCase() : id
  }
  return {
    competence: (id: string) => nameOf(competences, id),
    measured: (industry: string, measure: string) => ({
      industry: nameOf(industries, industry),
      measure: measureName(measure),
    }),
  }
}
