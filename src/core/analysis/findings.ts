import type { Problem } from '../model/problem.ts'
import type { AnalysisSettings, StrengthMeasure, SuggestionKind } from './settings.ts'

/** What a suggestion is worth, best first; the words of people are in `words/suggestions`. */
export const grades = ['strong', 'suggestive', 'chance', 'not-testable'] as const
export type Grade = (typeof grades)[number]

/** One shared competence as a reason. Ids are those of the dataset. */
export interface Reason {
  readonly competence: string
  /** How many industries have it (for `supply`: have or need it). */
  readonly ubiquity: number
  /** Its part of the score; the contributions of a suggestion sum to its score. */
  readonly contribution: number
  /** −ln(p_ic p_jc): how little chance would give it to both; null where nothing is tested. */
  readonly surprise: number | null
}

/** In how many of 100 resamples of the competences the pair stays among the `among` strongest. */
export interface Stability {
  readonly kept: number
  readonly resamples: number
  readonly among: number
}

/** A value of a measure in a year; null is undated. */
export interface DatedValue {
  readonly year: number | null
  readonly value: number
}

/** What speaks against a suggestion. Ids are those of the dataset. */
export type CounterEvidence =
  | { readonly kind: 'few-shared'; readonly shared: number }
  | { readonly kind: 'one-competence'; readonly competence: string; readonly share: number }
  /** `above`: the share of the pairs with anything in common that are stronger by that measure. */
  | {
      readonly kind: 'weak-elsewhere'
      readonly measures: readonly { readonly measure: StrengthMeasure; readonly above: number }[]
    }
  | ({ readonly kind: 'unstable' } & Stability)
  /** `gradeWithout` is null where it was not computed (lists) and known in the evidence of one pair. */
  | {
      readonly kind: 'guessed'
      readonly competences: readonly string[]
      readonly share: number
      readonly gradeWithout: Grade | null
    }
  | { readonly kind: 'few-respondents'; readonly competence: string; readonly respondents: number }
  | {
      readonly kind: 'small-numbers'
      readonly industry: string
      readonly measure: string
      readonly at: DatedValue
    }
  | {
      readonly kind: 'shrinking'
      readonly industry: string
      readonly measure: string
      readonly from: DatedValue
      readonly to: DatedValue
    }

/**
 * A pair of industries that the analysis proposes: computed, never stored. `shared`: a < b by id. `supply`: a has what b
 * needs. Numbers of a test are null where it was not made.
 */
export interface LinkSuggestion {
  readonly kind: SuggestionKind
  readonly a: string
  readonly b: string
  /** Ids of sectors, null where there is none. */
  readonly aSector: string | null
  readonly bSector: string | null
  /** How many competences each side has (for `supply`: a has, b needs). */
  readonly aBreadth: number
  readonly bBreadth: number
  /** How many competences they share (for `supply`: that a has and b needs). */
  readonly shared: number
  /** Strength by the chosen measure. */
  readonly score: number
  /** 0 (the same field) to 1 (nothing in common between their sectors): see distance.ts. */
  readonly distance: number
  /** What chance gives in the mean, and its spread. */
  readonly expected: number | null
  readonly sd: number | null
  readonly z: number | null
  readonly p: number | null
  readonly q: number | null
  /** Whether p rests on draws, or on the exact tail of `bicm`; null where nothing is tested. */
  readonly confirmed: boolean | null
  /** In how many draws as many or more were shared; null where there were none. */
  readonly reached: number | null
  readonly grade: Grade
  /** Largest contribution first. */
  readonly reasons: readonly Reason[]
  readonly measures: Readonly<Record<StrengthMeasure, number>>
  readonly stability: Stability | null
  readonly counterEvidence: readonly CounterEvidence[]
}

/** How the draws went. */
export interface DrawReport {
  readonly draws: number
  readonly burnInTrades: number
  readonly tradesPerDraw: number
  /** Lag-1 autocorrelation of the confirmed pairs' counts; null where no count varied. */
  readonly autocorrelation: { readonly median: number; readonly p95: number } | null
}

/** What an analysis found: the listed suggestions, and counts over all pairs of the family. */
export interface Findings {
  readonly settings: AnalysisSettings
  /** Names the content that was analysed: the same dataset gives the same key. */
  readonly datasetKey: string
  readonly pairsTested: number
  /** Pairs of the family that share something. */
  readonly pairsSharing: number
  readonly gradeCounts: Readonly<Record<Grade, number>>
  /** Competences that are neither empty nor universal; under `leastCompetences` nothing can be tested. */
  readonly testableCompetences: number
  /** Pairs whose screen p was under 0.05, and how many of them were confirmed (at most 20,000, smallest first). */
  readonly candidates: { readonly found: number; readonly confirmed: number } | null
  readonly drawReport: DrawReport | null
  /** By q, then score, then ids; at most as many as were asked for. */
  readonly suggestions: readonly LinkSuggestion[]
  /** What the analyst should know: capped candidates, no sectors, a misleading test. */
  readonly problems: readonly Problem[]
}

/** One side of a pair: how broad, how special, how large. */
export interface PairSide {
  readonly industry: string
  readonly breadth: number
  /** Mean ubiquity of its competences: the lower, the more special. NaN is never given: null of an empty row. */
  readonly meanUbiquity: number | null
  readonly measures: readonly { readonly measure: string; readonly values: readonly DatedValue[] }[]
  /** What this side has and the other lacks (for `supply`: a has and b does not need; b needs and a lacks), rarest first. */
  readonly only: readonly { readonly competence: string; readonly ubiquity: number }[]
}

/** All that is known of one pair: what its card shows. */
export interface PairEvidence {
  readonly suggestion: LinkSuggestion
  /** Place k: in how many reshuffles exactly k competences were shared; null where nothing is tested by draws. */
  readonly reshuffles: readonly number[] | null
  readonly sides: readonly [PairSide, PairSide]
}

/** What the analysis finds in the analyst's own data after shuffling: nothing clear is expected. */
export interface SelfTest {
  readonly seed: number
  readonly pairsTested: number
  readonly gradeCounts: Readonly<Record<Grade, number>>
  /** What the misleading hypergeometric test calls significant (q < 0.05) in the same shuffled data. */
  readonly hypergeometricFalse: number
}
