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
import { type KeyFacts, petalShare, signAngle, tallestSigns } from './keyFacts.ts'
import { noteBlocks, sharedBlocks } from './keyNotes.ts'
import { thingName } from './naming.ts'
import type { CompetenceFlowerOptions } from './options.ts'
import { growPetal } from './petal.ts'
import { outlinePath } from './petalMarks.ts'

type Input = DiagramInput<CompetenceFlowerOptions>

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

function petalBlocks(
  input: Input,
  plan: FlowerPlan,
  { petalScale: one }: KeyFacts,
  look: BlockType,
  type: FlowerType,
): KeyBlock[] {
  const { locale, theme } = input
  if (one === undefined) {
    const words = plan.tooUnequal ? w.keyTooUnequal : w.keyEqualPetals
    return [wordsBlock('petals', say(words, locale), look)]
  }
  if (!plan.numbered) return []
  const value = roundUnder((tallestSigns(type).petal ** 2 * petalShare) / one)
  const heading = wordsBlock('petals', say(w.keyPetal, locale, { what: measureName(plan.values, locale) }), {
    ...look,
    face: 'text-semibold',
  })
  if (value === 0) return [heading]
  const petal = growPetal({ x: 0, y: 0 }, { direction: -Math.PI / 2, angle: signAngle }, value * one, 0)
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
    const each = say(plan.ring.equal ? w.keyEach : w.keyEachPetal, locale)
    return [wordsBlock('florets', [each, ...none].join(' '), look)]
  }
  if (one === undefined) return []
  const largest = roundUnder((Math.PI * (tallestSigns({ key: look.size }).floret / 2) ** 2) / one)
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

/** A block beside a sign that is higher than its words. */
function tall(block: KeyBlock, height: number): KeyBlock {
  const room = Math.max(block.height, height)
  return { ...block, height: room, draw: (x, y) => block.draw(x, y + (room - block.height) / 2) }
}

function round(n: number): number {
  return Math.round(n * 100) / 100
}
