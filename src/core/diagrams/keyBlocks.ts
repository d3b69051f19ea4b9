import type { FontFace, SceneMark } from '../scene/scene.ts'
import { fontMetrics, textWidth } from '../scene/textWidth.ts'
import type { Theme } from '../scene/theme.ts'

/** One entry of a key: its size, and its marks when it is given a place (left, top). */
export interface KeyBlock {
  readonly width: number
  readonly height: number
  readonly draw: (x: number, y: number) => readonly SceneMark[]
}

export interface KeyLayout {
  readonly height: number
  readonly draw: (top: number) => readonly SceneMark[]
}

/** Sets blocks side by side in rows of at most `width` px, as words are set in lines. */
export function flowBlocks(blocks: readonly KeyBlock[], left: number, width: number, gap: number): KeyLayout {
  const rows: { blocks: KeyBlock[]; width: number; height: number }[] = []
  for (const block of blocks) {
    const last = rows.at(-1)
    if (last && last.width + gap + block.width <= width) {
      last.blocks.push(block)
      last.width += gap + block.width
      last.height = Math.max(last.height, block.height)
    } else rows.push({ blocks: [block], width: block.width, height: block.height })
  }
  const rowGap = gap * 0.3
  return {
    height: rows.reduce((total, row) => total + row.height, 0) + Math.max(0, rows.length - 1) * rowGap,
    draw: (top) => drawRows(rows, left, top, gap, rowGap),
  }
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

/** A block of one line of words, with room for a sign before it. `sign` draws in a box `signWidth` wide around (x, y). */
export function wordsBlock(
  key: string,
  line: string,
  type: { size: number; theme: Theme; face?: FontFace },
  sign?: { width: number; draw: (x: number, y: number) => readonly SceneMark[] },
): KeyBlock {
  const { size, theme, face = 'text' } = type
  const { ascent, descent } = fontMetrics(face)
  const height = (ascent + descent) * size
  const before = sign ? sign.width + size * 0.45 : 0
  return {
    width: before + textWidth(line, face, size),
    height,
    draw: (x, y) => [
      ...(sign ? sign.draw(x + sign.width / 2, y + height / 2) : []),
      {
        type: 'text',
        key: `key/${key}`,
        role: 'key',
        x: x + before,
        y: y + ascent * size,
        lines: [line],
        size,
        lineHeight: size * 1.2,
        face,
        fill: theme.text,
        anchor: 'start',
      },
    ],
  }
}
