import { entityId } from '../../model/entityId.ts'
import { nameIn } from '../../model/name.ts'
import type { SceneMark } from '../../scene/scene.ts'
import { competenceFlowerWords as w } from '../../words/competenceFlower.ts'
import { valueWithUnit } from '../../words/diagrams.ts'
import { say } from '../../words/say.ts'
import type { DiagramInput } from '../diagramKind.ts'
import { type BlockType, type KeyBlock, wordsBlock } from '../keyBlocks.ts'
import { measureName } from '../measureWords.ts'
import { floretColours, floretSlot } from './colours.ts'
import type { FlowerPlan } from './flowerPlan.ts'
import type { FlowerType } from './flowerType.ts'
import type { FlowerLayout } from './layout.ts'
import { thingName } from './naming.ts'
import type { CompetenceFlowerOptions } from './options.ts'
import { growPetal } from './petal.ts'
import { outlinePath } from './petalMarks.ts'

type Input = DiagramInput<CompetenceFlowerOptions>

/** What the key tells beside the plan: known once the flower is laid out. */
export interface KeyFacts {
  /** px² of a petal, of a floret, for one of its value; undefined where they are equal. */
  readonly petalScale: number | undefined
  readonly floretScale: number | undefined
  readonly hasSeams: boolean
  readonly hasArcs: boolean
  /** Pairs that share something that is not drawn. */
  readonly more: number
  readonly unnamed: number
}

/** What a laid out flower's key tells. */
export function keyFacts({ ring, florets, shared }: FlowerLayout, unnamed: number): KeyFacts {
  return {
    petalScale: ring.areaOfOne,
    floretScale: florets.areaOfOne,
    hasSeams: shared.seams.length > 0,
    hasArcs: shared.arcs.length > 0,
    more: shared.more,
    unnamed,
  }
}

/** The facts that need most room: what is kept for the key before the flower is laid out. */
export function largestKey({ ring }: FlowerPlan, type: FlowerType): KeyFacts {
  const side = tallestSign(type)
  return {
    petalScale: ring.equal ? undefined : side * side * petalShare,
    floretScale: Math.PI * (side / 2) ** 2,
    hasSeams: ring.ties.length > 0,
    hasArcs: ring.ties.length > 1,
    more: ring.ties.length,
    unnamed: 9999,
  }
}

/** The key's paragraphs: petals and florets with their scales, colours, signs, and what was left out. */
export function keyParagraphs(input: Input, plan: FlowerPlan, facts: KeyFacts, type: FlowerType): KeyBlock[][] {
  const look: BlockType = { size: type.key, theme: input.theme, width: type.side }
  return [
    cutBlocks(input, plan, look),
    petalBlocks(input, plan, facts, look, type),
    floretBlocks(input, plan, facts, look),
    sectorBlocks(input, plan, look),
    sharedBlocks(input, plan, facts, look),
    noteBlocks(input, plan, facts, look),
  ].filter((blocks) => blocks.length > 0)
}

/** The picked competences by name, where the core has only their number. */
function cutBlocks(input: Input, { theme }: FlowerPlan, look: BlockType): KeyBlock[] {
  if (theme.kind !== 'cut' || theme.competences.length < 2) return []
  const names = theme.competences.map((id) => thingName(input, entityId('competence', id)))
  return [
    wordsBlock('cut', say(w.keyCut, input.locale), { ...look, face: 'text-semibold' }),
    wordsBlock('cut/names', names.join(', '), look),
  ]
}

/** Area of the key's petal as a share of the square of its length. */
const petalShare = 0.42

/** The tallest sign of the key, px. */
function tallestSign(type: Pick<FlowerType, 'key'>): number {
  return type.key * 3.4
}

function petalBlocks(
  input: Input,
  plan: FlowerPlan,
  { petalScale: one }: KeyFacts,
  look: BlockType,
  type: FlowerType,
): KeyBlock[] {
  const { locale, theme } = input
  if (!plan.numbered) return []
  if (one === undefined) {
    const words = plan.tooUnequal ? w.keyTooUnequal : w.keyEqualPetals
    return [wordsBlock('petals', say(words, locale), look)]
  }
  const value = roundUnder((tallestSign(type) * tallestSign(type) * petalShare) / one)
  const heading = wordsBlock('petals', say(w.keyPetal, locale, { what: measureName(plan.values, locale) }), {
    ...look,
    face: 'text-semibold',
  })
  if (value === 0) return [heading]
  const petal = growPetal({ x: 0, y: 0 }, { direction: -Math.PI / 2, angle: 0.9 }, value * one, 0)
  const width = petal.length * 0.8
  const draw = (x: number, y: number): SceneMark[] => {
    const placed = growPetal({ x, y: y + petal.length / 2 }, petal, value * one, 0)
    const colour = theme.slotFill[0]
    return [
      {
        type: 'path',
        key: 'key/sign/petal',
        role: 'key',
        d: outlinePath(placed.curves),
        fill: colour,
        fillOpacity: 0.17,
        stroke: { colour, width: Math.max(1.2, type.label * 0.09) },
      },
    ]
  }
  return [heading, tall(wordsBlock('petal', valueWithUnit(value, '', locale), look, { width, draw }), petal.length)]
}

function floretBlocks(input: Input, plan: FlowerPlan, { floretScale: one }: KeyFacts, look: BlockType): KeyBlock[] {
  const { locale, theme } = input
  if (!plan.numbered) {
    const none = input.dataset.measures.length === 0 ? [say(w.keyNoNumbers, locale)] : []
    return [wordsBlock('florets', [say(w.keyEach, locale), ...none].join(' '), look)]
  }
  if (one === undefined) return []
  const largest = roundUnder((Math.PI * (tallestSign({ key: look.size }) / 2) ** 2) / one)
  const heading = wordsBlock('florets', say(w.keyFloret, locale, { what: measureName(plan.values, locale) }), {
    ...look,
    face: 'text-semibold',
  })
  const blocks = [largest, largest / 10]
    .filter((value) => value >= 1 || (value > 0 && largest < 10))
    .map((value, i) => {
      const r = Math.sqrt((value * one) / Math.PI)
      const draw = (x: number, y: number): SceneMark[] => [
        {
          type: 'circle',
          key: `key/sign/floret/${i}`,
          role: 'key',
          cx: round(x),
          cy: round(y),
          r: round(r),
          fill: theme.slotFill[0],
        },
      ]
      return tall(wordsBlock(`floret/${i}`, valueWithUnit(value, '', locale), look, { width: 2 * r, draw }), 2 * r)
    })
  return [heading, ...blocks]
}

/** The largest of 1, 2, 5 times a power of ten that is not over a number; 0 where that is none. */
function roundUnder(most: number): number {
  if (!(most > 0) || !Number.isFinite(most)) return 0
  const power = 10 ** Math.floor(Math.log10(most))
  const step = [5, 2, 1].find((f) => f * power <= most * (1 + 1e-9)) ?? 1
  return Number((step * power).toPrecision(6))
}

/** Colours of the sectors that have florets, where petals are no sectors themselves. */
function sectorBlocks(input: Input, { ring, bloom }: FlowerPlan, look: BlockType): KeyBlock[] {
  const { dataset, theme, locale, names } = input
  if (bloom.kind === 'sectors') return []
  const florets = ring.petals.flatMap((petal) => petal.florets).filter(({ place }) => place >= 0)
  const used = [...new Set(florets.map(({ place }) => dataset.industries.group[place]))].sort((a, b) => a - b)
  const sectors = used.flatMap((group) => {
    const sector = dataset.sectors[group]
    const slot = sector ? floretSlot(input, { ...florets[0], place: dataset.industries.group.indexOf(group) }) : 0
    return slot > 0 && sector ? [{ sector, slot }] : []
  })
  if (sectors.length === 0) return []
  const r = look.size * 0.42
  const swatches = sectors.map(({ sector, slot }) => {
    const draw = (x: number, y: number): SceneMark[] => [
      {
        type: 'circle',
        key: `key/sign/sector/${sector.id}`,
        role: 'key',
        cx: round(x),
        cy: round(y),
        r: round(r),
        fill: floretColours(theme, slot).fill,
      },
    ]
    const name = nameIn(names[entityId('sector', sector.id)] ?? sector.name, locale)
    return wordsBlock(`sector/${sector.id}`, name, look, { width: 2 * r, draw })
  })
  return [wordsBlock('sectors', say(w.keySectors, locale), { ...look, face: 'text-semibold' }), ...swatches]
}

function sharedBlocks(
  input: Input,
  { bloom }: FlowerPlan,
  { hasSeams, hasArcs, more }: KeyFacts,
  look: BlockType,
): KeyBlock[] {
  const { locale, theme } = input
  const stroke = { colour: theme.link, width: Math.max(1.2, look.size * 0.1) }
  const blocks: KeyBlock[] = []
  if (hasSeams) {
    const r = look.size * 0.5
    const words = bloom.kind === 'areas' ? w.keySeamIndustries : w.keySeamCompetences
    const draw = (x: number, y: number): SceneMark[] => [
      {
        type: 'circle',
        key: 'key/sign/seam',
        role: 'key',
        cx: round(x),
        cy: round(y),
        r: round(r),
        fill: theme.ground,
        stroke,
      },
    ]
    blocks.push(wordsBlock('seam', say(words, locale), look, { width: 2 * r, draw }))
  }
  if (hasArcs) {
    const half = look.size
    const draw = (x: number, y: number): SceneMark[] => [
      {
        type: 'path',
        key: 'key/sign/arc',
        role: 'key',
        d: `M${round(x - half)},${round(y + half * 0.3)}Q${round(x)},${round(y - half * 0.7)} ${round(x + half)},${round(y + half * 0.3)}`,
        stroke,
      },
    ]
    blocks.push(wordsBlock('arc', say(w.keyArc, locale), look, { width: 2 * half, draw }))
  }
  if (more > 0) blocks.push(wordsBlock('more-arcs', say(w.keyMoreArcs, locale, { n: more }), look))
  return blocks
}

function noteBlocks(input: Input, { bloom, missing }: FlowerPlan, { unnamed }: KeyFacts, look: BlockType): KeyBlock[] {
  const { locale } = input
  const notes: string[] = []
  if (bloom.kind === 'areas' && bloom.shared > 0) notes.push(say(w.keySplit, locale))
  if (missing > 0) notes.push(say(w.keyMissing, locale, { n: missing }))
  if (unnamed > 0) notes.push(say(w.keyUnnamed, locale, { n: unnamed }))
  return notes.map((note, i) => wordsBlock(`note/${i}`, note, look))
}

/** A block beside a sign that is higher than its words. */
function tall(block: KeyBlock, height: number): KeyBlock {
  const room = Math.max(block.height, height)
  return { ...block, height: room, draw: (x, y) => block.draw(x, y + (room - block.height) / 2) }
}

function round(n: number): number {
  return Math.round(n * 100) / 100
}
