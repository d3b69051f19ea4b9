import { type Phase, phases } from '../../model/phase.ts'
import type { SceneMark } from '../../scene/scene.ts'
import { appleTreeWords as w } from '../../words/appleTree.ts'
import { valueWithUnit } from '../../words/diagrams.ts'
import { say } from '../../words/say.ts'
import type { DiagramInput } from '../diagramKind.ts'
import type { IndustryValues } from '../industryValues.ts'
import { type BlockType, flowBlocks, type KeyBlock, type KeyLayout, sideBySide, wordsBlock } from '../keyBlocks.ts'
import type { NumberedLink } from '../links.ts'
import { amountWords, keyValues, measureName, unitName } from '../measureWords.ts'
import type { Fruit } from './fruit.ts'
import { leafPath } from './leaves.ts'
import { linkStroke, numberMarks } from './linkSigns.ts'
import type { AppleTreeOptions } from './options.ts'
import type { TreeType } from './regions.ts'
import { ripenessMarks } from './ripeness.ts'

/** What the key tells: everything drawn that stands for data. Counts are of what is on the picture. */
export interface KeyFacts {
  readonly values: IndustryValues
  readonly largest: number
  readonly widthOf: (value: number) => number
  readonly leafUnit: number | undefined
  readonly fruits: readonly Fruit[]
  readonly hasCommon: boolean
  readonly hasUnassigned: boolean
  readonly hasGrafts: boolean
  readonly below: number
  readonly gathered: number
  readonly hidden: number
  readonly links: readonly NumberedLink[]
  readonly undrawnLinks: number
}

type Input = DiagramInput<AppleTreeOptions>

/**
 * Designs the key: three limbs with their numbers, the leaf, every sign that is used, the ladder of ripeness. On a wide
 * page it stands in the two corners beside the roots, so that the tree has the height; else as a strip beneath them.
 */
export function layoutKey(input: Input, facts: KeyFacts, type: TreeType): KeyLayout {
  const { page } = input
  const inner = page.width - 2 * type.margin
  const wood = [thicknessBlocks(input, facts, type), signBlocks(input, facts, type)]
  const fruit = [ripenessBlocks(input, facts, type), noteBlocks(input, facts, type)]
  const gap = type.key * 1.7
  if (!keyInCorners(input)) return flowBlocks([wood.flat(), fruit.flat()], { left: type.margin, width: inner, gap })
  const width = keyColumn(page.width)
  // Beside the roots there is less height than width.
  const rowGap = type.key * 0.3
  const [first, ...limbs] = wood[0]
  return sideBySide(
    flowBlocks([[first], limbs, ...wood[1].map((block) => [block])], { left: type.margin, width, gap, rowGap }),
    flowBlocks(
      [
        fruit[0].slice(0, 1),
        inColumns(fruit[0].slice(1), (width - gap) / 2 - 0.01),
        ...fruit[1].map((block) => [block]),
      ],
      {
        left: page.width - type.margin - width,
        width,
        gap,
        rowGap,
      },
    ),
  )
}

/** Blocks made equally wide, so that rows of them stand in columns. */
function inColumns(blocks: readonly KeyBlock[], width: number): KeyBlock[] {
  return blocks.map((block) => ({ ...block, width: Math.max(block.width, width) }))
}

/** Whether the key stands beside the roots. */
export function keyInCorners({ page, dataset }: Pick<Input, 'page' | 'dataset'>): boolean {
  return page.width > page.height * 1.25 && dataset.competences.ids.length > 0
}

/** Width of a key that stands in a corner, px. */
export function keyColumn(pageWidth: number): number {
  return pageWidth * 0.21
}

function thicknessBlocks(input: Input, facts: KeyFacts, type: TreeType): KeyBlock[] {
  const { locale, theme, options } = input
  const rule = say(options.rule === 'area' ? w.byArea : w.byWidth, locale)
  const heading = say(w.keyThickness, locale, { what: measureName(facts.values, locale), rule })
  const limbs = keyValues(facts.largest).map((value, i) => {
    const width = facts.widthOf(value)
    const length = type.key * 3.4
    const sign = (x: number, y: number): SceneMark[] => [
      {
        type: 'path',
        key: `key/limb/${i}`,
        role: 'key',
        d: `M${round(x - length / 2)},${round(y - width / 2)}h${round(length)}v${round(width)}h${round(-length)}Z`,
        fill: theme.wood,
      },
    ]
    const label = i === 0 ? amountWords(facts.values, value, locale) : valueWithUnit(value, '', locale)
    const block = wordsBlock(`limb-value/${i}`, label, keyType(input, type), { width: length, draw: sign })
    return { ...block, height: Math.max(block.height, width), draw: centred(block, width) }
  })
  return [wordsBlock('thickness', heading, { ...keyType(input, type), face: 'text-semibold' }), ...limbs]
}

/** How the key's words are set: in a corner they wrap. */
function keyType(input: Input, type: TreeType): BlockType {
  const width = keyInCorners(input) ? keyColumn(input.page.width) : input.page.width - 2 * type.margin
  return { size: type.key, theme: input.theme, width }
}

/** The block's marks in the middle of a row that a thick limb makes higher. */
function centred(block: KeyBlock, height: number): KeyBlock['draw'] {
  return (x, y) => block.draw(x, y + Math.max(0, height - block.height) / 2)
}

function signBlocks(input: Input, facts: KeyFacts, type: TreeType): KeyBlock[] {
  const { locale, theme } = input
  const look = keyType(input, type)
  const line = (key: string, colour: typeof theme.wood, width: number, dash?: number[]) => ({
    width: type.key * 2,
    draw: (x: number, y: number): SceneMark[] => [
      {
        type: 'path',
        key: `key/sign/${key}`,
        role: 'key',
        d: `M${round(x - type.key)},${round(y)}L${round(x + type.key)},${round(y)}`,
        stroke: { colour, width, dash },
      },
    ],
  })
  const blocks: KeyBlock[] = []
  if (facts.leafUnit !== undefined) {
    const words = say(w.keyLeaf, locale, { n: facts.leafUnit, what: unitName(facts.values, locale, facts.leafUnit) })
    const draw = (x: number, y: number): SceneMark[] => [
      {
        type: 'path',
        key: 'key/sign/leaf',
        role: 'key',
        d: leafPath({ x: x - type.leaf, y }, type.leaf),
        fill: theme.slotFill[3],
      },
    ]
    blocks.push(wordsBlock('leaf', words, look, { width: type.leaf * 2, draw }))
  }
  const { missing } = facts.values
  const wide = type.key * 0.5
  if (facts.hasCommon)
    blocks.push(wordsBlock('common', say(w.keyCommon, locale), look, line('common', theme.commonWood, wide)))
  if (facts.hasUnassigned && !facts.hasCommon)
    blocks.push(
      wordsBlock('unassigned', say(w.keyUnassigned, locale), look, line('unassigned', theme.commonWood, wide)),
    )
  if (facts.below > 0)
    blocks.push(
      wordsBlock('below', say(w.keyBelow, locale, { n: facts.below }), look, line('below', theme.wood, 1.2, [4.5, 3])),
    )
  if (missing > 0)
    blocks.push(
      wordsBlock(
        'missing',
        say(w.keyMissing, locale, { n: missing }),
        look,
        line('missing', theme.wood, 1.2, [4.5, 3]),
      ),
    )
  if (facts.hasGrafts)
    blocks.push(
      wordsBlock('graft', say(w.keyGraft, locale), look, line('graft', theme.link, Math.max(1, type.key * 0.09))),
    )
  return [...blocks, ...linkBlocks(input, facts, look)]
}

/** One line a state of links that the picture shows: its line with a number on it. */
function linkBlocks(input: Input, { links }: KeyFacts, look: BlockType): KeyBlock[] {
  const states = (['accepted', 'attested', 'suggested'] as const).filter((state) =>
    links.some((link) => link.state === state),
  )
  return states.map((state) => {
    const first = links.find((link) => link.state === state)
    const draw = (x: number, y: number): SceneMark[] => [
      {
        type: 'path',
        key: `key/link/${state}/line`,
        role: 'key',
        d: `M${round(x - look.size * 1.6)},${round(y)}L${round(x + look.size * 1.6)},${round(y)}`,
        stroke: linkStroke(state, input, look.size),
      },
      ...numberMarks(
        `key/link/${state}`,
        { state, number: first?.number ?? 1 },
        { x, y },
        look.size * 0.72,
        input,
        look.size,
      ),
    ]
    const words = say(w.keyLinks[state], input.locale)
    const block = wordsBlock(`link/${state}`, words, look, { width: look.size * 3.2, draw })
    const height = state === 'accepted' ? look.size * 2.5 : block.height
    return { ...block, height, draw: centred(block, height) }
  })
}

function ripenessBlocks(input: Input, { fruits }: KeyFacts, type: TreeType): KeyBlock[] {
  const { locale, theme } = input
  if (fruits.length === 0) return []
  const look = keyType(input, type)
  const used = phases.filter((phase) => fruits.some((fruit) => fruit.phase === phase))
  const r = type.key * 0.72
  const steps = used.map((phase: Phase) =>
    wordsBlock(`phase/${phase}`, say(w.phases[phase], locale), look, {
      width: r * 2,
      draw: (x, y) => ripenessMarks(`key/phase/${phase}`, phase, { x, y }, r, theme),
    }),
  )
  const heading = wordsBlock('apples', say(w.keyApple, locale), { ...look, face: 'text-semibold' })
  const blocks = [heading, ...steps]
  if (fruits.some(({ inferred }) => inferred)) blocks.push(wordsBlock('inferred', say(w.inferred, locale), look))
  return blocks
}

function noteBlocks(input: Input, facts: KeyFacts, type: TreeType): KeyBlock[] {
  const { locale, dataset } = input
  const { missing, negative } = facts.values
  const all = dataset.industries.ids.length
  const notes: string[] = []
  if (missing + negative > 0)
    notes.push(
      say(w.covers, locale, { what: measureName(facts.values, locale), covered: all - missing - negative, all }),
    )
  if (negative > 0) notes.push(say(w.negative, locale, { n: negative }))
  if (facts.undrawnLinks > 0) notes.push(say(w.undrawnLinks, locale, { n: facts.undrawnLinks }))
  if (facts.gathered > 0) notes.push(say(w.gathered, locale, { n: facts.gathered }))
  if (facts.hidden > 0) notes.push(say(w.hidden, locale, { n: facts.hidden }))
  return notes.map((note, i) => wordsBlock(`note/${i}`, note, keyType(input, type)))
}

function round(n: number): number {
  return Math.round(n * 100) / 100
}
