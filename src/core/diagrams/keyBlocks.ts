import type { Box, FontFace, SceneMark } from '../scene/scene.ts'
import { fontMetrics, textWidth } from '../scene/textWidth.ts'
import type { Theme } from '../scene/theme.ts'
import { wrapText } from '../scene/wrapText.ts'

/** One entry of a key: its size, and its marks when it is given a place (left, top). */
export interface KeyBlock {
  readonly width: number
  readonly height: number
  readonly draw: (x: number, y: number) => readonly SceneMark[]
}

export interface KeyLayout {
  readonly height: number
  /** The boxes it covers when its top is at `top`. */
  readonly boxes: (top: number) => readonly Box[]
  readonly draw: (top: number) => readonly SceneMark[]
}

interface Row {
  readonly blocks: KeyBlock[]
  width: number
  height: number
}

/** Sets blocks side by side in rows of at most `width` px, as words are set in lines; each paragraph begins a row. */
export function flowBlocks(
  paragraphs: readonly (readonly KeyBlock[])[],
  column: { left: number; width: number; gap: number; rowGap?: number },
): KeyLayout {
  const rows = paragraphs.flatMap((blocks) => breakRows(blocks, column.width, column.gap))
  const rowGap = column.rowGap ?? column.gap * 0.3
  const height = rows.reduce((total, row) => total + row.height, 0) + Math.max(0, rows.length - 1) * rowGap
  return {
    height,
    boxes: (top) => [{ x: column.left, y: top, width: Math.max(0, ...rows.map((row) => row.width)), height }],
    draw: (top) => drawRows(rows, column.left, top, column.gap, rowGap),
  }
}

/** Two keys as one, standing on the same foot. */
export function sideBySide(...parts: readonly KeyLayout[]): KeyLayout {
  const height = Math.max(...parts.map((part) => part.height))
  return {
    height,
    boxes: (top) => parts.flatMap((part) => part.boxes(top + height - part.height)),
    draw: (top) => parts.flatMap((part) => part.draw(top + height - part.height)),
  }
}

function breakRows(blocks: readonly KeyBlock[], width: number, gap: number): Row[] {
  const rows: Row[] = []
  for (const block of blocks) {
    const last = rows.at(-1)
    if (last && last.width + gap + block.width <= width) {
      last.blocks.push(block)
      last.width += gap + block.width
      last.height = Math.max(last.height, block.height)
    } else rows.push({ blocks: [block], width: block.width, height: block.height })
  }
  return rows
}

function drawRows(
  rows: readonly { blocks: readonly KeyBlock[]; height: number }[],
  left: number,
  top: number,
  gap: number,
  rowGap: number,
): SceneMark[] {
  const marks: SceneMark[] = []
  let y = top
  for (const row of rows) {
    let x = left
    for (const block of row.blocks) {
      marks.push(...block.draw(x, y + (row.height - block.height) / 2))
      x += block.width + gap
    }
    y += row.height + rowGap
  }
  return marks
}

/** How a block's words are set: wrapped to `width` px. */
export interface BlockType {
  readonly size: number
  readonly theme: Theme
  readonly width: number
  readonly face?: FontFace
  /** At most so many lines; what is over is cut with an ellipsis. */
  readonly lines?: number
}

/** A block of words, with room for a sign before it. `sign` draws in a box `signWidth` wide around (x, y). */
export function wordsBlock(
  key: string,
  text: string,
  { size, theme, width, face = 'text', lines: most }: BlockType,
  sign?: { width: number; draw: (x: number, y: number) => readonly SceneMark[] },
): KeyBlock {
  const { ascent, descent } = fontMetrics(face)
  const before = sign ? sign.width + size * 0.45 : 0
  const { lines } = wrapText(text, face, size, width - before, most)
  const lineHeight = size * 1.2
  return {
    width: before + Math.max(0, ...lines.map((line) => textWidth(line, face, size))),
    height: (ascent + descent) * size + (lines.length - 1) * lineHeight,
    draw: (x, y) => [
      ...(sign ? sign.draw(x + sign.width / 2, y + ((ascent + descent) * size) / 2) : []),
      {
        type: 'text',
        key: `key/${key}`,
        role: 'key',
        x: x + before,
        y: y + ascent * size,
        lines,
        size,
        lineHeight,
        face,
        fill: theme.text,
        anchor: 'start',
      },
    ],
  }
}
