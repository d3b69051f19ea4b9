import { nameIn } from '../../model/name.ts'
import { type Phase, phases } from '../../model/projectFile.ts'
import type { SceneMark } from '../../scene/scene.ts'
import { valueWithUnit, appleTreeWords as w } from '../../words/appleTree.ts'
import { type Locale, say } from '../../words/say.ts'
import type { DiagramInput } from '../diagramKind.ts'
import { flowBlocks, type KeyBlock, type KeyLayout, wordsBlock } from '../keyBlocks.ts'
import type { Fruit } from './fruit.ts'
import { leafPath } from './leaves.ts'
import type { AppleTreeOptions } from './options.ts'
import type { TreeType } from './regions.ts'
import { ripenessMarks } from './ripeness.ts'
import type { IndustryValues } from './values.ts'

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
}

type Input = DiagramInput<AppleTreeOptions>

/** Designs the key: three limbs with their numbers, the leaf, the ladder of ripeness, and every sign that is used. */
export function layoutKey(input: Input, facts: KeyFacts, type: TreeType): KeyLayout {
  const gap = type.key * 1.7
  const blocks = [
    thicknessBlock(input, facts, type),
    ...signBlocks(input, facts, type),
    ...ripenessBlocks(input, facts, type),
    ...noteBlocks(input, facts, type),
  ]
  return flowBlocks(blocks, type.margin, input.page.width - 2 * type.margin, gap)
}

/** The unit of thickness in the picture's language. */
export function unitName({ thickness }: IndustryValues, locale: Locale): string {
  if (thickness.kind === 'ties') return say(w.ties, locale)
  if (thickness.kind === 'equal') return say(w.industries, locale)
  const { unit, name } = thickness.measure
  return unit === '' ? nameIn(name, locale).toLowerCase() : nameIn(unit, locale)
}

/** What is measured, with its year. */
export function measureName({ thickness }: IndustryValues, locale: Locale): string {
  if (thickness.kind === 'ties') return say(w.statedTies, locale).toLowerCase()
  if (thickness.kind === 'equal') return say(w.equalTwigs, locale).toLowerCase()
  const name = nameIn(thickness.measure.name, locale)
  return thickness.year === null ? name : `${name} ${thickness.year}`
}

/** Round numbers over the range of the limbs: about the largest, and two steps down. */
export function keyValues(largest: number): number[] {
  if (!(largest > 0)) return []
  const power = 10 ** Math.floor(Math.log10(largest))
  const top = [5, 2, 1].find((f) => f * power <= largest * (1 + 1e-9)) ?? 1
  const values = [top * power, (top * power) / 5, (top * power) / 50]
  return values.filter((value) => value >= 1 || largest < 10).map((value) => Number(value.toPrecision(6)))
}

function thicknessBlock(input: Input, facts: KeyFacts, type: TreeType): KeyBlock {
  const { locale, theme, options } = input
  const rule = say(options.rule === 'area' ? w.byArea : w.byWidth, locale)
  const heading = wordsBlock(
    'thickness',
    say(w.keyThickness, locale, { what: measureName(facts.values, locale), rule }),
    {
      size: type.key,
      theme,
      face: 'text-semibold',
    },
  )
  const unit = unitName(facts.values, locale)
  const limbs = keyValues(facts.largest).map((value, i) => {
    const width = facts.widthOf(value)
    const length = type.key * 2.4
    const sign = (x: number, y: number): SceneMark[] => [
      {
        type: 'path',
        key: `key/limb/${i}`,
        role: 'key',
        d: `M${round(x - length / 2)},${round(y)}L${round(x + length / 2)},${round(y)}`,
        stroke: { colour: theme.wood, width },
      },
    ]
    const label = valueWithUnit(value, i === 0 ? unit : '', locale)
    const block = wordsBlock(`limb-value/${i}`, label, { size: type.key, theme }, { width: length, draw: sign })
    return { ...block, height: Math.max(block.height, width), draw: centred(block, width) }
  })
  return flowed([heading, ...limbs], type.key * 1.1)
}

/** The block's marks in the middle of a row that a thick limb makes higher. */
function centred(block: KeyBlock, height: number): KeyBlock['draw'] {
  return (x, y) => block.draw(x, y + Math.max(0, height - block.height) / 2)
}

/** Blocks side by side as one block. */
function flowed(blocks: readonly KeyBlock[], gap: number): KeyBlock {
  const height = Math.max(...blocks.map((block) => block.height))
  const width = blocks.reduce((total, block) => total + block.width, 0) + gap * (blocks.length - 1)
  return {
    width,
    height,
    draw: (x, y) => {
      let left = x
      return blocks.flatMap((block) => {
        const marks = block.draw(left, y + (height - block.height) / 2)
        left += block.width + gap
        return marks
      })
    },
  }
}

function signBlocks(input: Input, facts: KeyFacts, type: TreeType): KeyBlock[] {
  const { locale, theme } = input
  const look = { size: type.key, theme }
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
    const words = say(w.keyLeaf, locale, { n: facts.leafUnit, what: unitName(facts.values, locale) })
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
  return blocks
}

function ripenessBlocks({ locale, theme }: Input, { fruits }: KeyFacts, type: TreeType): KeyBlock[] {
  if (fruits.length === 0) return []
  const look = { size: type.key, theme }
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
  const { locale, theme, dataset } = input
  const { missing, negative } = facts.values
  const all = dataset.industries.ids.length
  const notes: string[] = []
  if (missing + negative > 0)
    notes.push(
      say(w.covers, locale, { what: measureName(facts.values, locale), covered: all - missing - negative, all }),
    )
  if (negative > 0) notes.push(say(w.negative, locale, { n: negative }))
  if (facts.gathered > 0) notes.push(say(w.gathered, locale, { n: facts.gathered }))
  if (facts.hidden > 0) notes.push(say(w.hidden, locale, { n: facts.hidden }))
  return notes.map((note, i) => wordsBlock(`note/${i}`, note, { size: type.key, theme }))
}

/** Source and date: one or more lines at the page's foot. */
export function sourceLine({ source, modified, locale }: Input): string {
  const text = source ? say(w.source, locale, { text: nameIn(source, locale) }) : ''
  return [text, modified?.slice(0, 10) ?? ''].filter(Boolean).join(' · ')
}

function round(n: number): number {
  return Math.round(n * 100) / 100
}
