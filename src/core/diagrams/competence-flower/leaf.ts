import type { Box, Point, SceneMark, TextMark } from '../../scene/scene.ts'
import { fontMetrics, textWidth } from '../../scene/textWidth.ts'
import type { Theme } from '../../scene/theme.ts'
import { wrapText } from '../../scene/wrapText.ts'
import { digits } from '../paths.ts'
import type { FlowerType } from './flowerType.ts'
import { depthIn } from './pack.ts'
import { type Curve, outlinePoints } from './petal.ts'
import { stemColour } from './stemCurve.ts'

/** What a leaf tells: its heading and names; without names only the heading, which then says so. */
export interface LeafWords {
  readonly key: string
  readonly side: -1 | 1
  readonly heading: string
  readonly names: readonly string[]
  readonly more: (n: number) => string
}

export type LeafSize = Pick<SetLeaf, 'width' | 'height'>

/** A leaf with its words set in it, before it has a place. */
export interface SetLeaf {
  readonly head: readonly string[]
  readonly lines: readonly string[]
  readonly unnamed: number
  readonly width: number
  readonly height: number
}

export interface DrawnLeaf {
  readonly marks: readonly SceneMark[]
  readonly box: Box
  readonly unnamed: number
}

/** Where a leaf leaves the stem, as a share of its height above its lowest point: it rises from there. */
export const leafFoot = 0.16

/** The middle of the words, in the leaf's own measure: along it from the stem, and up from where it leaves the stem. */
const middle: Point = { x: 0.5, y: 0.35 }

/** A lens from the stem to a pointed tip, fuller above; in its own measure, 1 wide and 1 high. */
const lens: readonly Curve[] = [
  curve([0, 0], [0.06, 0.76], [0.3, 0.94], [0.55, 0.83]),
  curve([0.55, 0.83], [0.76, 0.74], [0.9, 0.54], [1, 0.46]),
  curve([1, 0.46], [0.9, 0.18], [0.76, -0.1], [0.5, -0.145]),
  curve([0.5, -0.145], [0.3, -0.18], [0.1, -0.12], [0, 0]),
]

const lensPoints = outlinePoints(lens, 8)

type Pair = readonly [x: number, y: number]

function curve(...points: readonly [Pair, Pair, Pair, Pair]): Curve {
  const [a, b, c, d] = points.map(([x, y]): Point => ({ x, y }))
  return [a, b, c, d]
}

/** Widths that words are wrapped to, in sizes of the label, and the form a leaf had best have. */
const columns = [8, 10, 12, 14, 17, 20, 24]
const bestForm = 2.9

/** Makes a leaf as large as its words need, so that it `fits`; names that find no room are counted on it. */
export type LeafSetter = (fits: (size: LeafSize) => boolean) => SetLeaf

/** Prepares the words of a leaf to be set in many places: forms are made once, when they are first asked for. */
export function leafSetter(words: LeafWords, type: FlowerType): LeafSetter {
  const made = new Map<number, readonly SetLeaf[]>()
  const formsOf = (kept: number) => {
    const known = made.get(kept) ?? leafForms(words, kept, type)
    made.set(kept, known)
    return known
  }
  return (fits) => {
    const all = words.names.length
    const found = (kept: number) => formsOf(kept).find(fits)
    // As many names as fit, by halving: the more names, the larger every form.
    let best = found(all)
    for (let [low, high] = [0, best ? -1 : all - 1]; low <= high; ) {
      const kept = (low + high) >> 1
      const leaf = found(kept)
      if (leaf) {
        best = leaf
        low = kept + 1
      } else high = kept - 1
    }
    // Too small a page for any leaf: its words are counted as not shown.
    return best ?? { head: [], lines: [], unnamed: all + 1, width: 0, height: 0 }
  }
}

/** The ways to set so many names, the best form first. */
function leafForms(words: LeafWords, kept: number, type: FlowerType): SetLeaf[] {
  const offForm = ({ width, height }: LeafSize) => Math.abs(Math.log(width / height / bestForm))
  return columns
    .flatMap((column) => [true, false].map((apart) => grown(words, kept, apart, column * type.label, type)))
    .sort((a, b) => offForm(a) - offForm(b))
}

/** Words set to a width, in the smallest leaf that holds them. */
function grown(words: LeafWords, kept: number, apart: boolean, column: number, type: FlowerType): SetLeaf {
  const { heading, names, more } = words
  const unnamed = names.length - kept
  const shown = [...names.slice(0, kept), ...(unnamed > 0 ? [more(unnamed)] : [])]
  const head = wrapText(heading, headFace(words), type.label, column).lines
  const parts = apart ? shown : [shown.join(', ')]
  const lines = parts.flatMap((part) => wrapText(part, 'text', type.label, column).lines)
  const set = { head, lines, unnamed }
  const corners = cornersOf(words, set, type)
  const [x, y] = [Math.max(...corners.map((corner) => corner.x)), Math.max(...corners.map((corner) => corner.y))]
  let [width, height] = [Math.max(2.3 * x, type.label * 8), Math.max(2.3 * y, type.label * 3)]
  for (let round = 0; round < 40 && !holds(width, height, corners); round++) {
    width *= 1.04
    height *= 1.04
  }
  return { ...set, width, height }
}

/** Whether a leaf of this size has all these points (from the middle of its words) inside. */
function holds(width: number, height: number, corners: readonly Point[]): boolean {
  return corners.every(
    ({ x, y }) => depthIn(lensPoints, { x: middle.x + x / width, y: middle.y + y / height }).depth >= 0,
  )
}

function headFace({ names }: LeafWords): 'text' | 'text-semibold' {
  return names.length > 0 ? 'text-semibold' : 'text'
}

/** Lines of two marks keep apart by what browsers take for the height of a line, times the size. */
const lineOfBrowsers = fontMetrics('text-semibold').ascent + fontMetrics('text-semibold').descent + 0.02

/** Tops of the lines from the top of their block, px, and the height of the block. */
function rowsOf({ head, lines }: Pick<SetLeaf, 'head' | 'lines'>, type: FlowerType) {
  const second =
    head.length > 0 ? (head.length - 1) * type.lineHeight + (lines.length > 0 ? type.label * lineOfBrowsers : 0) : 0
  const last = second + Math.max(0, lines.length - 1) * type.lineHeight
  return { second, height: last + type.label * lineOfBrowsers }
}

function cornersOf(words: LeafWords, set: Pick<SetLeaf, 'head' | 'lines'>, type: FlowerType): Point[] {
  const { second, height } = rowsOf(set, type)
  const air = type.label * 0.25
  const row = (line: string, face: 'text' | 'text-semibold', top: number): Point[] => {
    const half = textWidth(line, face, type.label) / 2 + air
    const [from, to] = [height / 2 - top + air * 0.3, height / 2 - top - type.label * 1.05 - air]
    return [from, to].flatMap((y) => [
      { x: half, y },
      { x: -half, y },
    ])
  }
  return [
    ...set.head.flatMap((line, i) => row(line, headFace(words), i * type.lineHeight)),
    ...set.lines.flatMap((line, i) => row(line, 'text', second + i * type.lineHeight)),
  ]
}

/** Draws a leaf from where it leaves the stem; without names it is an empty outline, dashed. */
export function drawLeaf(words: LeafWords, leaf: SetLeaf, base: Point, theme: Theme, type: FlowerType): DrawnLeaf {
  const { key, side, names } = words
  const { unnamed, width, height } = leaf
  const at = ({ x, y }: Point): Point => ({ x: base.x + side * width * x, y: base.y - height * y })
  const box = { x: side < 0 ? base.x - width : base.x, y: at({ x: 0, y: 1 - leafFoot }).y, width, height }
  if (width === 0) return { box, marks: [], unnamed }
  const colour = stemColour(theme)
  const stroke = { colour, width: Math.max(1.2, type.label * 0.09) }
  const shape: SceneMark = {
    type: 'path',
    key: `leaf/${key}`,
    role: 'leaf',
    d: pathOf(lens.map(([a, b, c, d]): Curve => [at(a), at(b), at(c), at(d)])),
    ...(names.length > 0 ? { fill: colour, fillOpacity: 0.2, stroke } : { stroke: { ...stroke, dash: [4, 3] } }),
  }
  return { box, marks: [shape, ...textsOf(words, leaf, at(middle), theme, type)], unnamed }
}

function textsOf(words: LeafWords, leaf: SetLeaf, { x, y }: Point, theme: Theme, type: FlowerType): TextMark[] {
  const { head, lines } = leaf
  const { second, height } = rowsOf(leaf, type)
  const first = y - height / 2 + fontMetrics('text').ascent * type.label
  const common = {
    type: 'text' as const,
    role: 'leaf-name',
    x,
    size: type.label,
    lineHeight: type.lineHeight,
    anchor: 'middle' as const,
  }
  const face = headFace(words)
  const fill = words.names.length > 0 ? theme.text : theme.quietText
  const heading: TextMark = { ...common, key: `leaf/${words.key}/head`, y: first, lines: head, face, fill }
  if (lines.length === 0) return [heading]
  return [
    heading,
    { ...common, key: `leaf/${words.key}/names`, y: first + second, lines, face: 'text', fill: theme.text },
  ]
}

function pathOf(curves: readonly Curve[]): string {
  const point = ({ x, y }: Point) => `${x.toFixed(digits)},${y.toFixed(digits)}`
  const parts = curves.map(([, b, c, d]) => `C${point(b)} ${point(c)} ${point(d)}`)
  return `M${point(curves[0][0])}${parts.join('')}Z`
}
