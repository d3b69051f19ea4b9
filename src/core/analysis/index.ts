// The door #core/analysis: dataset to findings. Loaded when first used, mostly in the worker.

export { type Analysis, confirmingDraws, leastCompetences } from './analyse.ts'
export type { Bridge, BridgeMeasures } from './bridges.ts'
export { type Broker, type Brokers, fewestActors, fewestTies, findBrokers } from './brokers.ts'
export { type CandidateCluster, type CandidateClusters, clusterRuns } from './candidateClusters.ts'
export { leastDraws, mostDraws } from './checkSettings.ts'
export { resolutionSteps } from './chooseResolution.ts'
export {
  type BridgeFindings,
  type BridgeKind,
  bridgeKinds,
  type ClusterFindings,
  defaultLinkSettings,
  findBridges,
  findClusters,
  type LinkSettings,
} from './clusterFindings.ts'
export { mostCandidates } from './confirm.ts'
export { cautions } from './counterEvidence.ts'
export { type Carrier, type Cut, cutAlong } from './cut.ts'
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
export { type GradedLink, type GradedLinks, gradedLinks } from './gradedLinks.ts'
export { gradeLinks, linkKindsOf, type SettingsOfBothKinds } from './gradeLinks.ts'
export { type EdgeChoice, edgeChoices, type LinkSources } from './linkGraph.ts'
export { createLister, type Lister } from './list.ts'
export { orderPairs } from './order.ts'
export { pairEvidence } from './pairEvidence.ts'
export type { Between, NearerElsewhere } from './relatedness.ts'
export { selfTest } from './selfTest.ts'
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
export { analyseDataset, analysing, findingsOf, type Progress, suggest, summaryOf } from './suggest.ts'
export { evidenceSnapshot, luckIn, tellCounterEvidence, tellSuggestion } from './tell.ts'
