// The door #core/analysis: dataset to findings. Loaded when first used, mostly in the worker.
export { dialledStrength } from './dial.ts'
export {
  type CounterEvidence,
  type DatedValue,
  type DrawReport,
  type Findings,
  type Grade,
  grades,
  type LinkSuggestion,
  type PairEvidence,
  type PairSide,
  type Reason,
  type SelfTest,
  type Stability,
} from './findings.ts'
export {
  type AnalysisSettings,
  type Confirmation,
  confirmations,
  defaultSettings,
  guessedBelow,
  type NullModel,
  nullModels,
  type PairFamily,
  type PresenceRule,
  pairFamilies,
  type StrengthMeasure,
  type SuggestionKind,
  strengthMeasures,
  suggestionKinds,
} from './settings.ts'
