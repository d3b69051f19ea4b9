// The door #core: model, words, scene, diagrams, SVG. Small, because it is in the page's first load: reading and writing
// files, analysis and export have doors of their own.
export { composeDiagram, outlineOf, type PictureSetting } from './diagrams/composeDiagram.ts'
export type { OutlineEntry } from './diagrams/diagramKind.ts'
export { diagramKinds, findKind, type RegisteredKind } from './diagrams/registry.ts'
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
export { type Name, nameIn } from './model/name.ts'
export type { OptionField, OptionFields } from './model/options.ts'
export { type Phase, type PhaseMark, phaseMarks, phases } from './model/phase.ts'
export { done, type Problem, type Result, refused } from './model/problem.ts'
export type { Diagram, Project } from './model/project.ts'
export type { Actor, AttestedLink, Cluster, Verdict } from './model/projectFile.ts'
export { sceneToSvg } from './render/sceneToSvg.ts'
export type { SvgElement } from './render/svgElement.ts'
export { svgToText } from './render/svgToText.ts'
export { boundsOf } from './scene/bounds.ts'
export { type Medium, millimetrePage, type Page, type PaperSize, paperPage, screenPage } from './scene/page.ts'
export { slotOf } from './scene/palette.ts'
export { createRandom } from './scene/random.ts'
export type { Box, Colour, FontFace, Point, Scene, SceneMark, TextMark } from './scene/scene.ts'
export { textWidth } from './scene/textWidth.ts'
export type { Theme } from './scene/theme.ts'
export { themes } from './scene/themes.ts'
export { appleTreeWords } from './words/appleTree.ts'
export { cliWords } from './words/cli.ts'
export { cliHelp } from './words/cliHelp.ts'
export { diagramWords, valueWithUnit } from './words/diagrams.ts'
export { dialogWords } from './words/dialogs.ts'
export { keepingWords } from './words/keeping.ts'
export { describePlace, type ProblemCode, phraseProblem } from './words/problems.ts'
export { counted, formatNumber, type Locale, say, type Words, words } from './words/say.ts'
export { studioWords } from './words/studio.ts'
