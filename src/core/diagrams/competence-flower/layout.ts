import { textWidth } from '../../scene/textWidth.ts'
import { wrapText } from '../../scene/wrapText.ts'
import { competenceFlowerWords as w } from '../../words/competenceFlower.ts'
import { diagramWords, valueWithUnit } from '../../words/diagrams.ts'
import { say } from '../../words/say.ts'
import type { DiagramInput } from '../diagramKind.ts'
import { amountWords } from '../measureWords.ts'
import { blockHeight, type DiscLook } from './discText.ts'
import { type FloretsLayout, layoutFlorets } from './florets.ts'
import type { FlowerPlan } from './flowerPlan.ts'
import type { FlowerRegions, FlowerType } from './flowerType.ts'
import { themeName } from './naming.ts'
import type { CompetenceFlowerOptions } from './options.ts'
import { shownArea } from './petal.ts'
import { layoutRing, type RingLayout } from './ring.ts'
import { layoutShared, mostArcs, type SharedLayout } from './shared.ts'

type Input = DiagramInput<CompetenceFlowerOptions>

/** The words in the middle of the flower. */
interface CoreText {
  readonly name: readonly string[]
  readonly total: readonly string[]
  readonly nameLook: DiscLook
  readonly totalLook: DiscLook
  /** The radius they need, px. */
  readonly radius: number
}

/** Every number of a flower: where its parts stand, and how large they are. */
export interface FlowerLayout {
  readonly ring: RingLayout
  readonly florets: FloretsLayout
  readonly shared: SharedLayout
  /** Radius of a disc that counts what is shared, px. */
  readonly disc: number
  readonly core: CoreText
  /** The core is too small for its words: they stand outside. */
  readonly coreOutside: boolean
}

/** Lays a planned flower out in its regions. */
export function layoutFlower(
  input: Input,
  plan: FlowerPlan,
  { ring: box }: FlowerRegions,
  type: FlowerType,
): FlowerLayout {
  const core = coreText(input, plan, type)
  const ring = layoutRing(plan.ring, box, core.radius)
  const disc = type.label * 0.86
  const count = plan.ring.petals.length
  const far = plan.ring.ties.filter(({ petals: [a, b] }) => b - a > 1 && !(a === 0 && b === count - 1)).length
  const wanted = disc * (1 + Math.min(far, mostArcs) * 1.1)
  const moat = far > 0 && hasRoom(ring, wanted) ? wanted : 0
  const florets = layoutFlorets(plan.ring.petals, ring.petals, ring.petals.map(shownArea), {
    rim: type.label * 0.32,
    blank: type.label * 0.55,
    moat,
  })
  const shared = layoutShared(plan.ring.ties, ring, disc, moat)
  return { ring, florets, shared, disc, core, coreOutside: core.radius > ring.core * 1.001 }
}

/** Whether arcs find room between the core and what petals hold. */
function hasRoom({ petals, core }: RingLayout, moat: number): boolean {
  return petals.every(({ length, shoulder }) => moat < (length - core) * 0.3 && core + moat < shoulder * 0.97)
}

/** The theme's name and its total, each industry counted once. */
function coreText(input: Input, plan: FlowerPlan, type: FlowerType): CoreText {
  const nameLook: DiscLook = { face: 'display', size: type.theme, lineHeight: type.theme * 1.1 }
  const totalLook: DiscLook = { face: 'text', size: type.label, lineHeight: type.lineHeight }
  const name = wrapText(themeName(input, plan.theme), 'display', type.theme, type.theme * 6.6, 4).lines
  const total = wrapText(totalWords(input, plan), 'text', type.label, type.theme * 6.6, 3).lines
  const half = (blockHeight(name, nameLook) + blockHeight(total, totalLook)) / 2
  const widest = (lines: readonly string[], { face, size }: DiscLook) =>
    Math.max(0, ...lines.map((line) => textWidth(line, face, size)))
  const side = Math.max(widest(name, nameLook), widest(total, totalLook)) / 2
  // The outer lines of a block are hardly ever its widest: the disc need not go round its corners.
  const radius = Math.max(Math.hypot(side, half * 0.72), half * 1.12) + type.label * 0.45
  return { name, total, nameLook, totalLook, radius }
}

/** `393 firms, 14 shared`. */
export function totalWords({ locale }: Pick<Input, 'locale'>, { bloom, values, numbered }: FlowerPlan): string {
  const { industries } = bloom
  const unit = say(industries === 1 ? diagramWords.industry : diagramWords.industries, locale)
  const total = numbered ? amountWords(values, bloom.total, locale) : valueWithUnit(industries, unit, locale)
  const shared = bloom.kind === 'areas' ? bloom.shared : 0
  return say(w.totalShared, locale, { total, shared })
}
