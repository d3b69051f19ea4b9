import type { Dataset, UseRole } from '../model/dataset.ts'
import type { CounterEvidence, Stability } from './findings.ts'
import type { Incidence } from './incidence.ts'
import { isGuessed } from './incidence.ts'
import { datedValues, firmsOf } from './measures.ts'
import type { ShareAbove } from './otherMeasures.ts'
import { type StrengthMeasure, strengthMeasures } from './settings.ts'
import type { SharedCell } from './sharedCells.ts'
import { findUse } from './uses.ts'

/** From when on something speaks against a suggestion: each is said with its number. */
export const cautions = {
  /** Fewer shared competences than this are few. */
  shared: 3,
  /** One competence that makes half of the strength carries it. */
  carried: 0.5,
  /** Weak: more than a tenth of the sharing pairs are stronger, by two other measures at least. */
  above: 0.1,
  weakMeasures: 2,
  /** Unstable: it stays in fewer than half of the resamples. */
  kept: 0.5,
  /** Fewer answers than this are few, and so are fewer firms. */
  respondents: 3,
  firms: 5,
  /** A measure shrinks when it lost a tenth between the last two years known. */
  shrunk: 0.1,
} as const

/** A pair as the rules look at it. */
export interface Weighed {
  readonly i: number
  readonly j: number
  readonly cells: readonly SharedCell[]
  readonly contributions: readonly number[]
  readonly score: number
  readonly measures: Readonly<Record<StrengthMeasure, number>>
  readonly stability: Stability | null
}

/** All that speaks against a pair. */
export function counterEvidenceOf(
  dataset: Dataset,
  incidence: Incidence,
  measure: StrengthMeasure,
  shareAbove: ShareAbove,
  pair: Weighed,
): CounterEvidence[] {
  return [
    ...fewShared(pair),
    ...oneCompetence(incidence, pair),
    ...weakElsewhere(measure, shareAbove, pair),
    ...unstable(pair),
    ...guessed(dataset, incidence, pair),
    ...fewRespondents(dataset, incidence, pair),
    ...[pair.i, pair.j].flatMap((side) => ofSide(dataset, incidence, side)),
  ]
}

function fewShared({ cells }: Weighed): CounterEvidence[] {
  return cells.length < cautions.shared ? [{ kind: 'few-shared', shared: cells.length }] : []
}

function oneCompetence({ competences }: Incidence, { cells, contributions, score }: Weighed): CounterEvidence[] {
  if (!(score > 0) || cells.length < 2) return []
  const largest = contributions.reduce((best, part, k) => (part > contributions[best] ? k : best), 0)
  const share = contributions[largest] / score
  if (share < cautions.carried) return []
  // Two of a measure of counts carry half each: that is said by "few shared".
  if (contributions.every((part) => part === contributions[0])) return []
  return [{ kind: 'one-competence', competence: competences[cells[largest].competence], share }]
}

/** Only of a pair that the chosen measure calls strong: the others are no suggestion in the first place. */
function weakElsewhere(measure: StrengthMeasure, shareAbove: ShareAbove, { measures }: Weighed): CounterEvidence[] {
  if (shareAbove(measure, measures[measure]) > cautions.above) return []
  const weak = strengthMeasures
    .filter((other) => other !== measure)
    .map((other) => ({ measure: other, above: shareAbove(other, measures[other]) }))
    .filter(({ above }) => above > cautions.above)
  return weak.length >= cautions.weakMeasures ? [{ kind: 'weak-elsewhere', measures: weak }] : []
}

function unstable({ stability }: Weighed): CounterEvidence[] {
  if (!stability || stability.kept >= cautions.kept * stability.resamples) return []
  return [{ kind: 'unstable', ...stability }]
}

function guessed(dataset: Dataset, incidence: Incidence, pair: Weighed): CounterEvidence[] {
  const rests = pair.cells.map(({ competence }) =>
    usesBehind(dataset, incidence, pair, competence).some((use) => isGuessed(dataset, use)),
  )
  const competences = pair.cells.filter((_, k) => rests[k]).map((cell) => incidence.competences[cell.competence])
  if (competences.length === 0) return []
  const part = pair.contributions.reduce((sum, value, k) => sum + (rests[k] ? value : 0), 0)
  return [{ kind: 'guessed', competences, share: pair.score > 0 ? part / pair.score : 0, gradeWithout: null }]
}

/** The competence with the fewest answers behind it, where they are few. */
function fewRespondents(dataset: Dataset, incidence: Incidence, pair: Weighed): CounterEvidence[] {
  const known = dataset.uses.respondents
  if (!known) return []
  const fewest = pair.cells
    .map(({ competence }) => {
      const answers = usesBehind(dataset, incidence, pair, competence).map((use) => known[use])
      return { competence, respondents: Math.min(...answers.filter((count) => !Number.isNaN(count))) }
    })
    .sort((a, b) => a.respondents - b.respondents || a.competence - b.competence)
    .at(0)
  if (!fewest || fewest.respondents >= cautions.respondents) return []
  const { competence, respondents } = fewest
  return [{ kind: 'few-respondents', competence: incidence.competences[competence], respondents }]
}

/** The two uses that a shared competence rests on. */
function usesBehind(dataset: Dataset, incidence: Incidence, { i, j }: Weighed, competence: number): number[] {
  const { kind, industryPlace, competencePlace } = incidence
  const roles: readonly UseRole[] = kind === 'shared' ? ['has', 'has'] : ['has', 'needs']
  return [i, j]
    .map((side, k) => findUse(dataset, industryPlace[side], competencePlace[competence], roles[k]))
    .filter((use) => use >= 0)
}

function ofSide(dataset: Dataset, { industries, industryPlace }: Incidence, side: number): CounterEvidence[] {
  const place = industryPlace[side]
  const industry = industries[side]
  const firms = firmsOf(dataset)
  const latest = firms && datedValues(firms, place).at(-1)
  const small: CounterEvidence[] =
    firms && latest && latest.value < cautions.firms
      ? [{ kind: 'small-numbers', industry, measure: firms.id, at: latest }]
      : []
  const shrinking = dataset.measures.flatMap((measure): CounterEvidence[] => {
    const [from, to] = datedValues(measure, place)
      .filter(({ year }) => year !== null)
      .slice(-2)
    if (!to || !(to.value < from.value * (1 - cautions.shrunk))) return []
    return [{ kind: 'shrinking', industry, measure: measure.id, from, to }]
  })
  return [...small, ...shrinking]
}
