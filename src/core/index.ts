// The door #core: model, words, scene, diagrams, SVG. Small, because it is in the page's first load: reading and writing
// files, analysis and export have doors of their own.
export { phaseIn } from './diagrams/apple-tree/fruit.ts'
export { composeDiagram, outlineOf, type PictureSetting } from './diagrams/composeDiagram.ts'
export type { OutlineEntry } from './diagrams/diagramKind.ts'
export { type NumberedLink, numberedLinks, type SuggestedLink } from './diagrams/links.ts'
export { middleOf, noteKey } from './diagrams/notes.ts'
export { diagramKinds, findKind, loadKinds, type RegisteredKind } from './diagrams/registry.ts'
export { drawThumbnail } from './drawThumbnail.ts'
export {
  type Dataset,
  type EntityTable,
  type Grouping,
  type Measure,
  type UseColumns,
  type UseRole,
  useRoles,
  type WeightKind,
} from './model/dataset.ts'
export { type EntityId, type EntityKind, entityId } from './model/entityId.ts'
export { type Limits, limits } from './model/limits.ts'
export { type Name, nameIn, twinIn, withTwin } from './model/name.ts'
export type { OptionEntity, OptionField, OptionFields } from './model/options.ts'
export { type Phase, type PhaseMark, phaseMarks, phases } from './model/phase.ts'
export { done, type Problem, type Result, refused } from './model/problem.ts'
export type { Diagram, Project } from './model/project.ts'
export type {
  Actor,
  ActorRole,
  AttestedLink,
  Cluster,
  DiagramGroup,
  DiagramNote,
  PhaseEntry,
  Touch,
  Verdict,
} from './model/projectFile.ts'
export { createRandom } from './model/random.ts'
export { sceneToSvg } from './render/sceneToSvg.ts'
export type { SvgElement } from './render/svgElement.ts'
export { svgToText } from './render/svgToText.ts'
export { anchorBox, flatMarks } from './scene/anchorBox.ts'
export { boundsOf } from './scene/bounds.ts'
export { colourSeen, otherVisions, sceneSeen, type Vision } from './scene/colourVision.ts'
export { type Medium, millimetrePage, type Page, type PaperSize, paperPage, screenPage } from './scene/page.ts'
export { slotCount, slotOf } from './scene/palette.ts'
export type { Box, Colour, FontFace, Point, Scene, SceneMark, TextMark } from './scene/scene.ts'
export { textWidth } from './scene/textWidth.ts'
export type { Theme } from './scene/theme.ts'
export { type ThemeId, themeOf, themes } from './scene/themes.ts'
export { type ActId, actWords } from './words/acts.ts'
export { appleTreeWords } from './words/appleTree.ts'
export { candidateClusterWords } from './words/candidateClusters.ts'
export { candidatePanelWords } from './words/candidatePanel.ts'
export { cliWords } from './words/cli.ts'
export { cliHelp } from './words/cliHelp.ts'
export { cliSuggestWords } from './words/cliSuggest.ts'
export { clusterSheetWords } from './words/clusterSheet.ts'
export { clusterWords } from './words/clusters.ts'
export { diagramWords, valueWithUnit } from './words/diagrams.ts'
export { dialogWords } from './words/dialogs.ts'
export { evidenceCardWords } from './words/evidenceCard.ts'
export { findWords } from './words/find.ts'
export { keepingWords } from './words/keeping.ts'
export { noteWords } from './words/notes.ts'
export { offlineWords } from './words/offline.ts'
export { panelWords } from './words/panels.ts'
export { describePlace, type ProblemCode, phraseProblem } from './words/problems.ts'
export { counted, formatNumber, type Locale, say, type Words, words } from './words/say.ts'
export { type SignId, signsOf, signWords } from './words/signs.ts'
export { stepName } from './words/steps.ts'
export { studioWords } from './words/studio.ts'
export { suggestionPanelWords } from './words/suggestionPanel.ts'
export { suggestionWords } from './words/suggestions.ts'
