import type { Box, SceneMark } from '../../scene/scene.ts'
import { wrapText } from '../../scene/wrapText.ts'
import { competenceFlowerWords as w } from '../../words/competenceFlower.ts'
import { formatNumber, say } from '../../words/say.ts'
import type { DiagramInput } from '../diagramKind.ts'
import { flowBlocks, type KeyBlock, type KeyLayout, wordsBlock } from '../keyBlocks.ts'
import type { FloretIndex, IndexRoom } from './floretIndex.ts'
import type { FlowerType } from './flowerType.ts'
import type { CompetenceFlowerOptions } from './options.ts'

type Input = Pick<DiagramInput<CompetenceFlowerOptions>, 'page' | 'theme' | 'locale'>
export type Paragraphs = readonly (readonly KeyBlock[])[]

/** Heights that are kept for key and index under the flower of a narrow page, px. */
export interface StripRoom {
  readonly key: number
  readonly index: number
}

/** Where flower, key and index stand on a page. */
export interface Sides {
  readonly flower: Box
  readonly index: IndexRoom
  /** Names of petals keep inside, and off the boxes of key and index that stand in it. */
  readonly air: Box
  readonly boxes: (key: Paragraphs, index: Paragraphs) => readonly Box[]
  readonly draw: (key: Paragraphs, index: Paragraphs) => readonly SceneMark[]
}

/**
 * Shares the page: on a wide one the key stands in the left column and the index in the right, with the flower between
 * them in full height; on a narrow one both are strips under it. `head` and `foot` are where heading and source line end.
 */
export function placeSides(input: Input, head: number, foot: number, room: StripRoom, type: FlowerType): Sides {
  const index = (lines: number): IndexRoom => ({
    lines,
    linesOf: (number, name) =>
      wrapText(entryWords(number, name, input), 'text', type.key, indexWidth(input, type)).lines.length,
  })
  return type.wide
    ? inColumns(input, head, foot, index, type)
    : inStrips(input, head, foot, room, (height) => index(3 * Math.floor(height / lineOf(type))), type)
}

/** Distance between two entries of the index of one line each, px. */
function lineOf(type: FlowerType): number {
  return type.key * 1.75
}

function inColumns(
  { page }: Input,
  head: number,
  foot: number,
  index: (lines: number) => IndexRoom,
  type: FlowerType,
): Sides {
  const { margin, side } = type
  const ground = foot - type.key * 0.6 - type.petal * 1.7
  const bottom = ground - type.key
  const column = (left: number, paragraphs: Paragraphs) => {
    const layout = flowBlocks(paragraphs, { left, width: side, gap: type.key * 1.4 })
    const blocks = (head: number) => rowBoxes(paragraphs, left, head, { width: side, gap: type.key * 1.4 })
    return { layout, blocks, top: bottom - layout.height }
  }
  const both = (key: Paragraphs, entries: Paragraphs) => [
    column(
      margin,
      key.flatMap(([first, ...rest]) => [[first], rest]),
    ),
    column(page.width - margin - side, entries),
  ]
  return {
    flower: { x: margin + side, y: head, width: page.width - 2 * (margin + side), height: ground - head },
    air: { x: margin, y: head, width: page.width - 2 * margin, height: ground - head },
    index: index(Math.floor((bottom - head - type.key * 3) / lineOf(type))),
    boxes: (key, entries) =>
      both(key, entries)
        .flatMap(({ blocks, top }) => blocks(top - type.key * 2))
        .map((box) => ({ ...box, height: box.height + type.key * 2.5 })),
    draw: (key, entries) => both(key, entries).flatMap(({ layout, top }) => layout.draw(top)),
  }
}

/** A box for each paragraph: names may stand beside its short lines. */
function rowBoxes(paragraphs: Paragraphs, left: number, top: number, column: { width: number; gap: number }): Box[] {
  return paragraphs.flatMap((_, i) => {
    const above = flowBlocks(paragraphs.slice(0, i + 1), { left, ...column })
    const own = flowBlocks(paragraphs.slice(i, i + 1), { left, ...column })
    return own.boxes(top + above.height - own.height)
  })
}

function inStrips(
  input: Input,
  head: number,
  foot: number,
  room: StripRoom,
  index: (height: number) => IndexRoom,
  type: FlowerType,
): Sides {
  const bottom = foot - type.key * 0.8
  const keyTop = bottom - room.index - room.key - (room.index > 0 ? type.key : 0)
  const flower = {
    x: type.margin * 0.5,
    y: head,
    width: input.page.width - type.margin,
    height: keyTop - type.petal * 2.4 - head,
  }
  return {
    flower,
    air: flower,
    boxes: () => [],
    index: index(room.index - type.key * 1.8),
    draw: (key, entries) => {
      const [strip, list] = [keyStrip(input, key, type), indexStrip(input, entries, type)]
      return [...strip.draw(keyTop), ...list.draw(bottom - list.height)]
    },
  }
}

/** What key and index need as strips; where they are not known yet, a share of the page is kept for the index. */
export function stripRoom(input: Input, key: Paragraphs, index: Paragraphs | undefined, type: FlowerType): StripRoom {
  const most = Math.max(2 * lineOf(type), input.page.height * 0.09) + type.key * 1.8
  return {
    key: keyStrip(input, key, type).height,
    index: index ? indexStrip(input, index, type).height : most,
  }
}

function keyStrip({ page }: Input, key: Paragraphs, type: FlowerType): KeyLayout {
  return flowBlocks(key, { left: type.margin, width: page.width - 2 * type.margin, gap: type.key * 1.5 })
}

/** The index in three columns, its heading above. */
function indexStrip(input: Input, [heading = [], ...entries]: Paragraphs, type: FlowerType): KeyLayout {
  const width = indexWidth(input, type)
  const equal = entries.flat().map((block) => ({ ...block, width }))
  const column = { left: type.margin, width: input.page.width - 2 * type.margin, gap: type.key * 1.5 }
  return flowBlocks(entries.length > 0 ? [heading, equal] : [], column)
}

function indexWidth({ page }: Input, type: FlowerType): number {
  return type.wide ? type.side : (page.width - 2 * type.margin - type.key * 3.2) / 3
}

function entryWords(number: number, name: string, { locale }: Input): string {
  return `${formatNumber(number, locale)}\u2002${name}`
}

/** The numbered names under their heading; nothing where none is numbered. */
export function indexParagraphs(input: Input, { entries }: FloretIndex, type: FlowerType): KeyBlock[][] {
  if (entries.length === 0) return []
  const look = { size: type.key, theme: input.theme, width: indexWidth(input, type) }
  const heading = wordsBlock('index', say(w.keyIndex, input.locale), { ...look, face: 'text-semibold' })
  const lines = entries.map(({ number, name }) => [
    wordsBlock(`index/${number}`, entryWords(number, name, input), look),
  ])
  return [[heading], ...lines]
}
