import type { Dataset } from '../model/dataset.ts'
import { type Analysis, gradeOf, isConfirmed } from './analyse.ts'
import { contributions, type Strengths, strengthOf, strengthsOf } from './contributions.ts'
import { counterEvidenceOf } from './counterEvidence.ts'
import { distanceBetween } from './distance.ts'
import type { CounterEvidence, LinkSuggestion, Reason } from './findings.ts'
import { probabilityOf } from './nullModel.ts'
import { type ShareAbove, sharesAbove } from './otherMeasures.ts'
import { pairBase, rowOfPair } from './pairSpace.ts'
import { type StrengthMeasure, strengthMeasures } from './settings.ts'
import { type SharedCell, sharedCells } from './sharedCells.ts'
import { type StabilityOf, stabilityOf } from './stability.ts'

/** Tells all of the pair at a place. */
export type Lister = (place: number) => LinkSuggestion

/** What speaks against a pair is looked for where it is given. */
export interface Doubts {
  readonly shareAbove: ShareAbove
  readonly stability: StabilityOf
}

/** One card after the other asks for them: computed once for an analysis. */
const knownDoubts = new WeakMap<Analysis, Doubts>()

/** The doubts of an analysis, for the pairs that are `listed`. */
export function doubtsOf(
  analysis: Analysis,
  listed: Float64Array,
  onProgress: (share: number) => void = () => undefined,
): Doubts {
  const known = knownDoubts.get(analysis)
  if (known && listed.every((place) => !(analysis.score[place] > 0) || known.stability(place) !== undefined))
    return known
  const shareAbove = known?.shareAbove ?? sharesAbove(analysis, (share) => onProgress(share / 2))
  const doubts = { shareAbove, stability: stabilityOf(analysis, listed, (share) => onProgress((1 + share) / 2)) }
  // The longest list is kept, not the last pair asked for.
  if (!known) knownDoubts.set(analysis, doubts)
  return doubts
}

/** Makes the lister of an analysis. Without `doubts`: stability is null and counter-evidence empty. */
export function createLister(dataset: Dataset, analysis: Analysis, doubts?: Doubts): Lister {
  const { incidence, settings, space, score } = analysis
  const { industries, sector, left, right } = incidence
  const strengths = strengthsOf(incidence)
  const distance = distanceBetween(incidence)
  const sectorOf = (industry: number) => (sector[industry] < 0 ? null : dataset.sectors[sector[industry]].id)
  return (place) => {
    const i = rowOfPair(space, place)
    const j = place - pairBase(space, i)
    const cells = sharedCells(incidence, i, j)
    const parts = contributions(strengths, settings.measure, i, j, cells)
    const measures = measuresOf(strengths, i, j, cells, settings.measure, score[place])
    const stability = doubts?.stability(place) ?? null
    const weighed = { i, j, cells, contributions: parts, score: score[place], measures, stability }
    const counterEvidence: readonly CounterEvidence[] = doubts
      ? counterEvidenceOf(dataset, incidence, settings.measure, doubts.shareAbove, weighed)
      : []
    return {
      kind: settings.kind,
      a: industries[i],
      b: industries[j],
      aSector: sectorOf(i),
      bSector: sectorOf(j),
      aBreadth: left.breadth[i],
      bBreadth: right.breadth[j],
      shared: cells.length,
      score: score[place],
      distance: distance(i, j),
      ...testOf(analysis, place, i, j),
      grade: gradeOf(analysis, place),
      reasons: reasonsOf(analysis, i, j, cells, parts),
      measures,
      stability,
      counterEvidence,
    }
  }
}

function measuresOf(
  strengths: Strengths,
  i: number,
  j: number,
  cells: readonly SharedCell[],
  chosen: StrengthMeasure,
  score: number,
): Record<StrengthMeasure, number> {
  const of = (measure: StrengthMeasure) => (measure === chosen ? score : strengthOf(strengths, measure, i, j, cells))
  return Object.fromEntries(strengthMeasures.map((measure) => [measure, of(measure)])) as Record<
    StrengthMeasure,
    number
  >
}

const untested = { expected: null, sd: null, z: null, p: null, q: null, confirmed: null, reached: null }

/** What the test says of a pair; all null where it was not tested. */
function testOf(analysis: Analysis, place: number, i: number, j: number) {
  const { test, shared } = analysis
  if (!test || Number.isNaN(test.p[place])) return untested
  const { mean: expected, sd } = chanceOf(analysis, place, i, j)
  const k = test.confirmed?.indexOf(place) ?? -1
  return {
    expected,
    sd,
    z: sd > 0 ? (shared[place] - expected) / sd : null,
    p: test.p[place],
    q: test.q(test.p[place]),
    confirmed: isConfirmed(analysis, place),
    reached: k < 0 || !test.confirmed ? null : test.confirmed.reached[k],
  }
}

/** Mean and spread of what chance gives, by the test that was made: of the draws where there were some. */
function chanceOf({ test, settings, incidence }: Analysis, place: number, i: number, j: number) {
  if (!test) return { mean: Number.NaN, sd: Number.NaN }
  const { confirmed, moments, fit } = test
  const k = confirmed?.indexOf(place) ?? -1
  if (confirmed && k >= 0) return { mean: confirmed.mean[k], sd: Math.sqrt(confirmed.variance[k]) }
  const classes = fit.left.classOf[i] * moments.rightClasses + fit.right.classOf[j]
  if (settings.nullModel === 'hypergeometric')
    return hypergeometricChance(incidence.left.breadth[i], incidence.right.breadth[j], incidence.left.columns)
  const sd = settings.nullModel === 'bicm' ? moments.bicmSd : moments.rowFixedSd
  return { mean: moments.mean[classes], sd: sd[classes] }
}

function hypergeometricChance(left: number, right: number, competences: number) {
  const mean = (left * right) / competences
  const variance = competences > 1 ? (mean * (1 - left / competences) * (competences - right)) / (competences - 1) : 0
  return { mean, sd: Math.sqrt(variance) }
}

function reasonsOf(
  { incidence, test }: Analysis,
  i: number,
  j: number,
  cells: readonly SharedCell[],
  parts: readonly number[],
): Reason[] {
  const surprise = (competence: number) => {
    if (!test) return null
    const chance = probabilityOf(test.fit, 'left', i, competence) * probabilityOf(test.fit, 'right', j, competence)
    // Certain is no surprise: 0, not -0.
    return chance >= 1 ? 0 : -Math.log(chance)
  }
  return cells
    .map(({ competence }, k) => ({
      competence: incidence.competences[competence],
      ubiquity: incidence.ubiquity[competence],
      contribution: parts[k],
      surprise: surprise(competence),
    }))
    .sort((a, b) => b.contribution - a.contribution || (a.competence < b.competence ? -1 : 1))
}
