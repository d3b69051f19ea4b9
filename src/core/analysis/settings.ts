/** Both have it (`shared`), or the first has what the second needs (`supply`). */
export const suggestionKinds = ['shared', 'supply'] as const
export type SuggestionKind = (typeof suggestionKinds)[number]

/** How strong a link is, by six formulas (strength.ts); the first is the default. */
export const strengthMeasures = [
  'idf-cosine',
  'weighted-cosine',
  'cosine',
  'jaccard',
  'min-conditional',
  'association',
] as const
export type StrengthMeasure = (typeof strengthMeasures)[number]

/**
 * What chance is. `curveball` keeps both margins and confirms by draws; `row-fixed` is its preview; `bicm` is the strict,
 * exact test; `hypergeometric` keeps one margin only and misleads; `none` tests nothing.
 */
export const nullModels = ['curveball', 'row-fixed', 'bicm', 'hypergeometric', 'none'] as const
export type NullModel = (typeof nullModels)[number]

/** Which pairs are the family of tests: filtered before testing, because the correction counts them. */
export const pairFamilies = ['cross-sector', 'all'] as const
export type PairFamily = (typeof pairFamilies)[number]

export const confirmations = ['candidates', 'all'] as const
export type Confirmation = (typeof confirmations)[number]

/** When a use counts: its weight is above a number, or its RCA is at least 1 (amounts only). */
export type PresenceRule = { readonly rule: 'above'; readonly weight: number } | { readonly rule: 'rca' }

/** What the analyst may choose of an analysis: plain JSON, stored with verdicts and diagrams. */
export interface AnalysisSettings {
  readonly kind: SuggestionKind
  readonly pairs: PairFamily
  readonly measure: StrengthMeasure
  readonly nullModel: NullModel
  readonly presence: PresenceRule
  /** Leaves guessed uses out (confidence under `guessedBelow`). */
  readonly withoutGuessed: boolean
  /**
   * Leaves out the common ground: competences that more than half of the industries have. It makes no pair, but hides in
   * the count what two industries alone share. Counted where unsaid.
   */
  readonly withoutCommonGround?: boolean
  /** Number of reshuffles that confirm, `leastDraws` or more. */
  readonly draws: number
  readonly confirm: Confirmation
  /** A whole number: the same seed gives the same findings. */
  readonly seed: number
}

export const defaultSettings: AnalysisSettings = {
  kind: 'shared',
  pairs: 'cross-sector',
  measure: 'idf-cosine',
  nullModel: 'curveball',
  presence: { rule: 'above', weight: 0 },
  withoutGuessed: false,
  draws: 1000,
  confirm: 'candidates',
  seed: 1,
}

/** A use is guessed where its confidence is known and below this. */
export const guessedBelow = 0.5
