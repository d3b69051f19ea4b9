import type { Box, SceneMark } from '../../scene/scene.ts'
import { competenceFlowerWords as w } from '../../words/competenceFlower.ts'
import { formatNumber, say } from '../../words/say.ts'
import type { DiagramInput } from '../diagramKind.ts'
import { flowBlocks, type KeyBlock, wordsBlock } from '../keyBlocks.ts'
import type { FloretIndex } from './floretIndex.ts'
import type { FlowerType } from './flowerType.ts'
import type { CompetenceFlowerOptions } from './options.ts'

type Input = Pick<DiagramInput<CompetenceFlowerOptions>, 'page' | 'theme' | 'locale'>
type Paragraphs = readonly (readonly KeyBlock[])[]

/** Where flower, key and index stand on a page. */
export interface Sides {
  readonly flower: Box
  /** So many lines the index may have. */
  readonly indexLines: number
  readonly draw: (key: Paragraphs, index: Paragraphs) => readonly SceneMark[]
}

/**
 * Shares the page: on a wide one the key stands in the left column and the index in the right, with the flower between
 * them in full height; on a narrow one both are strips under it. `head` and `foot` are where heading and source line end.
 */
export function placeSides(
  input: Input,
  head: number,
  foot: number,
  keyHeight: (width: number) => number,
  type: FlowerType,
): Sides {
  return type.wide ? inColumns(input, head, foot, type) : inStrips(input, head, foot, keyHeight, type)
}

function inColumns({ page }: Input, head: number, foot: number, type: FlowerType): Sides {
  const gap = type.key * 1.4
  const { margin, side } = type
  const bottom = foot - type.key * 0.6
  const columns = (left: number) => ({ left, width: side, gap })
  return {
    flower: {
      x: margin + side,
      y: head,
      width: page.width - 2 * (margin + side),
      height: bottom - type.petal * 1.7 - head,
    },
    indexLines: Math.floor((bottom - head - type.key * 3) / (type.key * 1.75)),
    draw: (key, index) => {
      const left = flowBlocks(
        key.flatMap(([first, ...rest]) => [[first], rest]),
        columns(margin),
      )
      const right = flowBlocks(index, columns(page.width - margin - side))
      return [...left.draw(bottom - left.height), ...right.draw(bottom - right.height)]
    },
  }
}

function inStrips(
  { page }: Input,
  head: number,
  foot: number,
  keyHeight: (width: number) => number,
  type: FlowerType,
): Sides {
  const gap = type.key * 1.5
  const width = page.width - 2 * type.margin
  const bottom = foot - type.key * 0.6
  const column = { left: type.margin, width, gap }
  const rows = Math.max(2, Math.floor((page.height * 0.09) / (type.key * 1.75)))
  const indexHeight = rows * type.key * 1.75 + type.key * 1.8
  const keyTop = bottom - indexHeight - keyHeight(width) - gap * 0.5
  return {
    flower: {
      x: type.margin * 0.5,
      y: head,
      width: page.width - type.margin,
      height: keyTop - type.petal * 2.4 - head,
    },
    indexLines: rows * 3,
    draw: (key, index) => {
      const strip = flowBlocks(key, column)
      const list = flowBlocks([index.slice(0, 1).flat(), equally(index.slice(1).flat(), (width - 2 * gap) / 3)], column)
      return [...strip.draw(keyTop), ...(index.length > 0 ? list.draw(bottom - list.height) : [])]
    },
  }
}

/** Blocks made equally wide, so that rows of them stand in columns. */
function equally(blocks: readonly KeyBlock[], width: number): KeyBlock[] {
  return blocks.map((block) => ({ ...block, width: Math.max(block.width, width) }))
}

/** The numbered names under their heading; nothing where none is numbered. */
export function indexParagraphs(
  { theme, locale, page }: Input,
  { entries }: FloretIndex,
  type: FlowerType,
): KeyBlock[][] {
  if (entries.length === 0) return []
  const width = type.wide ? type.side : (page.width - 2 * type.margin - type.key * 3) / 3
  const look = { size: type.key, theme, width, lines: 1 }
  const heading = wordsBlock('index', say(w.keyIndex, locale), { ...look, face: 'text-semibold' })
  const lines = entries.map(({ number, name }) => [
    wordsBlock(`index/${number}`, `${formatNumber(number, locale)}\u2002${name}`, look),
  ])
  return [[heading], ...lines]
}
