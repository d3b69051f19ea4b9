import type { Point, SceneMark } from '../../scene/scene.ts'
import { textWidth } from '../../scene/textWidth.ts'
import { wrapText } from '../../scene/wrapText.ts'
import { competenceFlowerWords as w } from '../../words/competenceFlower.ts'
import { diagramWords, valueWithUnit } from '../../words/diagrams.ts'
import { say } from '../../words/say.ts'
import type { DiagramInput } from '../diagramKind.ts'
import { amountWords } from '../measureWords.ts'
import { blockHeight, type DiscLook, discTextPlace } from './discText.ts'
import type { FlowerPlan } from './flowerPlan.ts'
import type { FlowerType } from './flowerType.ts'
import { coreName } from './naming.ts'
import type { CompetenceFlowerOptions } from './options.ts'

type Input = DiagramInput<CompetenceFlowerOptions>

/** The words in the middle of the flower. */
export interface CoreText {
  readonly name: readonly string[]
  readonly total: readonly string[]
  readonly nameLook: DiscLook
  readonly totalLook: DiscLook
  /** The radius they need, px. */
  readonly radius: number
}

/** Sizes of the theme's name that are tried, as shares of its full size. */
const nameSizes = [1, 0.85, 0.72]
/** Widths that name and total are wrapped to, in sizes of the name. */
const widths = [9, 7.5, 6.5, 5.5, 4.5, 3.6]

/**
 * Sets the theme's name and its total in the core, in as large a type and as small a disc as can be: undefined where
 * they need more than `most` px of radius.
 */
export function layoutCore(input: Input, plan: FlowerPlan, type: FlowerType, most: number): CoreText | undefined {
  const name = coreName(input, plan.theme)
  for (const size of nameSizes) {
    const tried = widths.flatMap((width) => coreText(name, totalWords(input, plan), type, type.theme * size, width))
    const best = tried.sort((a, b) => a.radius - b.radius).find(({ radius }) => radius <= most)
    if (best) return best
  }
  return undefined
}

function coreText(theme: string, amount: string, type: FlowerType, size: number, width: number): CoreText[] {
  const nameLook: DiscLook = { face: 'display', size, lineHeight: size * 1.1 }
  const totalLook: DiscLook = { face: 'text', size: type.label, lineHeight: type.lineHeight }
  const name = wrapText(theme, 'display', size, size * width).lines
  const total = wrapText(amount, 'text', type.label, size * width).lines
  const bare = (words: string) => words.replace(/\s/g, '')
  // A word broken in two is worse than smaller type.
  if (bare(name.join('')) !== bare(theme)) return []
  const nameHeight = blockHeight(name, nameLook)
  const height = nameHeight + blockHeight(total, totalLook)
  const rows = [...rowsOf(name, nameLook, -height / 2), ...rowsOf(total, totalLook, nameHeight - height / 2)]
  const reach = Math.max(...rows.map(({ x, y }) => Math.sqrt(x * x + y * y)))
  return [{ name, total, nameLook, totalLook, radius: reach + type.label * 0.6 }]
}

/** The outermost corner of each line, from the middle of the core; letters reach less far than their line. */
function rowsOf(lines: readonly string[], { face, size, lineHeight }: DiscLook, top: number): Point[] {
  return lines.map((line, i) => {
    const middle = top + i * lineHeight + size * 0.62
    return { x: textWidth(line, face, size) / 2, y: Math.abs(middle) + size * 0.3 }
  })
}

/** `393 firms, 14 shared`. */
export function totalWords({ locale }: Pick<Input, 'locale'>, { bloom, values, numbered }: FlowerPlan): string {
  const { industries } = bloom
  const unit = say(industries === 1 ? diagramWords.industry : diagramWords.industries, locale)
  const total = numbered ? amountWords(values, bloom.total, locale) : valueWithUnit(industries, unit, locale)
  const shared = bloom.kind === 'areas' ? bloom.shared : 0
  return say(w.totalShared, locale, { total, shared })
}

/** The core with the theme's name and total. */
export function coreMarks(
  { theme }: Input,
  { ring, core }: { ring: { centre: Point; core: number }; core: CoreText | undefined },
  type: FlowerType,
): SceneMark[] {
  const { x, y } = ring.centre
  const disc: SceneMark = {
    type: 'circle',
    key: 'core',
    role: 'core',
    cx: x,
    cy: y,
    r: ring.core,
    fill: theme.ground,
    stroke: { colour: theme.wood, width: Math.max(1.5, type.label * 0.12) },
  }
  const rim = type.label * 0.24
  const stamens: SceneMark = {
    type: 'circle',
    key: 'core/stamens',
    role: 'core',
    cx: x,
    cy: y,
    r: ring.core - rim,
    stroke: { colour: theme.wood, width: rim * 0.42, dash: [0, rim * 1.1], cap: 'round' },
  }
  if (!core) return [disc, stamens]
  const [nameHeight, totalHeight] = [blockHeight(core.name, core.nameLook), blockHeight(core.total, core.totalLook)]
  const name = discTextPlace({ x, y: y - totalHeight / 2 }, core.name, core.nameLook)
  const total = discTextPlace({ x, y: y + nameHeight / 2 }, core.total, core.totalLook)
  return [
    disc,
    stamens,
    { ...name, key: 'core/name', role: 'core-name', fill: theme.text },
    { ...total, key: 'core/total', role: 'core-total', fill: theme.quietText },
  ]
}
