import type { Dataset } from '../model/dataset.ts'
import { done, type Result, refused } from '../model/problem.ts'
import { type Analysis, gradeOf } from './analyse.ts'
import { followedAt } from './confirm.ts'
import { followDraws } from './draws.ts'
import type { CounterEvidence, Grade, LinkSuggestion, PairEvidence, PairSide } from './findings.ts'
import type { Incidence } from './incidence.ts'
import { createLister, doubtsOf } from './list.ts'
import { columnsOf, type Matrix } from './matrix.ts'
import { datedValues } from './measures.ts'
import { pairPlace } from './pairSpace.ts'
import type { Progress } from './suggest.ts'

/**
 * All that is known of one pair. `without` is the same analysis without guessed uses, asked for where the pair rests on
 * some. Refused where a or b is no industry, or both are the same.
 */
export function pairEvidence(
  dataset: Dataset,
  analysis: Analysis,
  a: string,
  b: string,
  without: () => Analysis | null,
  onProgress: Progress = () => undefined,
): Result<PairEvidence> {
  const place = placeOf(analysis, a, b)
  if (place < 0) return refused({ code: 'no-such-pair', severity: 'error', value: `${a}, ${b}` })
  const doubts = doubtsOf(analysis, Float64Array.of(place))
  const suggestion = createLister(dataset, analysis, doubts)(place)
  const { incidence } = analysis
  const [i, j] = [incidence.industries.indexOf(suggestion.a), incidence.industries.indexOf(suggestion.b)]
  return done({
    suggestion: withoutGuesses(suggestion, without),
    reshuffles: reshufflesOf(analysis, place, onProgress),
    sides: [
      sideOf(dataset, incidence, incidence.left, i, incidence.right, j),
      sideOf(dataset, incidence, incidence.right, j, incidence.left, i),
    ],
  })
}

/** The place of a pair, of `shared` in any order; -1 where there is none. */
function placeOf({ incidence, space }: Analysis, a: string, b: string): number {
  const [i, j] = [incidence.industries.indexOf(a), incidence.industries.indexOf(b)]
  return i < 0 || j < 0 || i === j ? -1 : pairPlace(space, i, j)
}

/** The counts of the draws that were made; of a pair that was not followed, the same draws again for it alone. */
function reshufflesOf(analysis: Analysis, place: number, onProgress: Progress): readonly number[] | null {
  const { test, settings, incidence, space, shared } = analysis
  if (settings.nullModel !== 'curveball' || !test || Number.isNaN(test.p[place])) return null
  const k = test.confirmed?.indexOf(place) ?? -1
  if (test.confirmed && k >= 0) return test.confirmed.histogramOf(k)
  const followed = followedAt(space, shared, [place])
  return followDraws(incidence, followed, settings, (draw) => onProgress(draw / settings.draws)).histogramOf(0)
}

/** Fills in what the pair is worth without guessed uses, where it rests on some. */
function withoutGuesses(suggestion: LinkSuggestion, without: () => Analysis | null): LinkSuggestion {
  if (!suggestion.counterEvidence.some(({ kind }) => kind === 'guessed')) return suggestion
  const other = without()
  const gradeWithout = other && gradeIn(other, suggestion)
  const counterEvidence = suggestion.counterEvidence.map(
    (against): CounterEvidence => (against.kind === 'guessed' ? { ...against, gradeWithout } : against),
  )
  return { ...suggestion, counterEvidence }
}

function gradeIn(analysis: Analysis, { a, b }: LinkSuggestion): Grade {
  return gradeOf(analysis, placeOf(analysis, a, b))
}

function sideOf(
  dataset: Dataset,
  { industries, competences, industryPlace, ubiquity }: Incidence,
  own: Matrix,
  side: number,
  other: Matrix,
  partner: number,
): PairSide {
  const columns = columnsOf(own, side)
  const others = new Set(columnsOf(other, partner))
  const total = columns.reduce((sum, column) => sum + ubiquity[column], 0)
  return {
    industry: industries[side],
    breadth: columns.length,
    meanUbiquity: columns.length === 0 ? null : total / columns.length,
    measures: dataset.measures.map((measure) => ({
      measure: measure.id,
      values: datedValues(measure, industryPlace[side]),
    })),
    only: Array.from(columns.filter((column) => !others.has(column)))
      .map((column) => ({ competence: competences[column], ubiquity: ubiquity[column] }))
      .sort((a, b) => a.ubiquity - b.ubiquity || (a.competence < b.competence ? -1 : 1)),
  }
}
