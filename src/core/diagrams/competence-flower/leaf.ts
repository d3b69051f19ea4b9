import type { Box, Point, SceneMark, TextMark } from '../../scene/scene.ts'
import { fontMetrics, textWidth } from '../../scene/textWidth.ts'
import type { Theme } from '../../scene/theme.ts'
import { wrapText } from '../../scene/wrapText.ts'
import { digits } from '../paths.ts'
import type { FlowerType } from './flowerType.ts'

/** What a leaf tells: its heading and names; without names only the heading, which then says so. */
export interface LeafWords {
  readonly key: string
  readonly side: -1 | 1
  readonly heading: string
  readonly names: readonly string[]
  readonly more: (n: number) => string
}

interface SetLeaf {
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

/** Share of the leaf that its words may take: a lens is full only in its middle. */
const wordShare = { width: 0.56, height: 0.62 }
/** Widths that words are wrapped to, in sizes of the label: the first at which all find room. */
const columns = [8, 10, 12, 14, 17, 20, 24]

/** Makes a leaf as large as its words need, within `room` px; names that find none are counted on it. */
export function setLeaf(words: LeafWords, room: { width: number; height: number }, type: FlowerType): SetLeaf {
  const least = { width: type.label * 9, height: type.label * 3.4 }
  let last: SetLeaf | undefined
  for (const column of columns) {
    const width = Math.min(column * type.label, room.width * wordShare.width)
    for (let kept = words.names.length; kept >= 0; kept--) {
      const set = wrapped(words, kept, width, type)
      const block = (set.head.length + set.lines.length) * type.lineHeight
      const size = {
        width: Math.max(least.width, set.widest / wordShare.width),
        height: Math.max(least.height, block / wordShare.height),
      }
      const leaf = { ...set, width: Math.min(size.width, room.width), height: Math.min(size.height, room.height) }
      if (size.width > room.width * 1.001 || size.height > room.height) continue
      if (kept === words.names.length) return leaf
      if (!last || leaf.unnamed < last.unnamed) last = leaf
      break
    }
  }
  return last ?? { ...wrapped(words, 0, room.width * wordShare.width, type), ...room }
}

function wrapped({ heading, names, more }: LeafWords, kept: number, width: number, type: FlowerType) {
  const unnamed = names.length - kept
  const shown = [...names.slice(0, kept), ...(unnamed > 0 ? [more(unnamed)] : [])]
  const head = wrapText(heading, names.length > 0 ? 'text-semibold' : 'text', type.label, width).lines
  const apart = shown.flatMap((name) => wrapText(name, 'text', type.label, width).lines)
  const lines = apart.length <= 4 ? apart : wrapText(shown.join(', '), 'text', type.label, width).lines
  const widest = Math.max(
    ...head.map((line) => textWidth(line, 'text-semibold', type.label)),
    ...lines.map((line) => textWidth(line, 'text', type.label)),
  )
  return { head, lines, unnamed, widest }
}

/** Lines of two marks keep apart by what browsers take for the height of a line, times the size. */
const lineOfBrowsers = fontMetrics('text-semibold').ascent + fontMetrics('text-semibold').descent + 0.02

/** Draws a leaf from where it leaves the stem; without names it is an empty outline, dashed. */
export function drawLeaf(
  { key, side, names }: LeafWords,
  { head, lines, unnamed, width, height }: SetLeaf,
  base: Point,
  theme: Theme,
  type: FlowerType,
): DrawnLeaf {
  const colour = stemColour(theme)
  const named = names.length > 0
  const at = (along: number, up: number): Point => ({ x: base.x + side * width * along, y: base.y - height * up })
  const middle = at(0.51, 0.5 - drop)
  const headStep = lines.length > 0 ? type.label * lineOfBrowsers : type.lineHeight
  const block = head.length * headStep + lines.length * type.lineHeight
  const first = middle.y - block / 2 + type.lineHeight * 0.76
  const common = {
    type: 'text' as const,
    x: middle.x,
    size: type.label,
    lineHeight: type.lineHeight,
    role: 'leaf-name',
  }
  const text: TextMark[] = [
    {
      ...common,
      key: `leaf/${key}/head`,
      y: first,
      lines: head,
      face: named ? 'text-semibold' : 'text',
      fill: named ? theme.text : theme.quietText,
      anchor: 'middle',
    },
  ]
  const y = first + (head.length - 1) * type.lineHeight + headStep
  if (lines.length > 0)
    text.push({ ...common, key: `leaf/${key}/names`, y, lines, face: 'text', fill: theme.text, anchor: 'middle' })
  const stroke = { colour, width: Math.max(1.2, type.label * 0.09) }
  const shape: SceneMark = {
    type: 'path',
    key: `leaf/${key}`,
    role: 'leaf',
    d: leafPath(at),
    ...(named ? { fill: colour, fillOpacity: 0.2, stroke } : { stroke: { ...stroke, dash: [4, 3] } }),
  }
  const box = { x: side < 0 ? base.x - width : base.x, y: at(0, 1 - drop).y, width, height }
  return { box, marks: [shape, ...text], unnamed }
}

/** How far below the leaf's middle it leaves the stem, so that it rises. */
const drop = 0.34

/** Where a leaf leaves the stem, as a share of its height from its lowest edge. */
export const leafFoot = 0.5 - drop

/** A lens from the stem to a pointed tip, fuller above. */
function leafPath(at: (along: number, up: number) => Point): string {
  const middle = 0.5 - drop
  const say = (along: number, up: number) => {
    const { x, y } = at(along, middle + up)
    return `${x.toFixed(digits)},${y.toFixed(digits)}`
  }
  return [
    `M${say(0, -middle)}`,
    `C${say(0.06, 0.42)} ${say(0.3, 0.62)} ${say(0.58, 0.48)}`,
    `C${say(0.78, 0.38)} ${say(0.9, 0.2)} ${say(1, 0.12)}`,
    `C${say(0.9, -0.14)} ${say(0.76, -0.42)} ${say(0.5, -0.48)}`,
    `C${say(0.28, -0.52)} ${say(0.1, -0.42)} ${say(0, -middle)}Z`,
  ].join('')
}

export function stemColour({ slotText }: Theme): Theme['wood'] {
  return slotText[3]
}
