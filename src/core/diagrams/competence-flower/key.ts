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
import { bracket, floretValues, type KeyFacts, petalShare, reduction, signAngle, tallestSigns } from './keyFacts.ts'
import { noteBlocks, sharedBlocks } from './keyNotes.ts'
import { thingName } from './naming.ts'
import type { CompetenceFlowerOptions } from './options.ts'
import { growPetal } from './petal.ts'
import { outlinePath, petalLook } from './petalMarks.ts'

type Input = DiagramInput<CompetenceFlowerOptions>

/** The key's paragraphs: petals and florets with their scales, colours, signs, and what was left out. */
export function keyParagraphs(input: Input, plan: FlowerPlan, facts: KeyFacts, type: FlowerType): KeyBlock[][] {
  const look: BlockType = { size: type.key, theme: input.theme, width: type.side }
  return [
    cutBlocks(input, plan, look),
    petalBlocks(input, plan, facts, look, type),
    floretBlocks(input, plan, facts, look, type),
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
  // One petal alone has nothing to be compared with.
  if (!plan.numbered || plan.ring.petals.length < 2) return []
  const values = bracket(plan.ring.petals.map(({ value }) => value))
  const lengthOf = (value: number) => Math.sqrt((value * one) / petalShare)
  const times = reduction(lengthOf(values[0] ?? 0), tallestSigns(type).petal)
  const colour = theme.slotFill[0]
  const signs = values.map((value, i) => {
    const length = lengthOf(value) / times
    const toward = { direction: -Math.PI / 2, angle: signAngle }
    const draw = (x: number, y: number): SceneMark[] => [
      {
        type: 'path',
        key: `key/sign/petal/${i}`,
        role: 'key',
        d: outlinePath(growPetal({ x, y: y + length / 2 }, toward, (value * one) / times ** 2, 0).curves),
        ...petalLook(theme, colour, type),
      },
    ]
    return tall(wordsBlock(`petal/${i}`, valueWithUnit(value, '', locale), look, { width: length * 0.8, draw }), length)
  })
  return [keyHeading('petals', w.keyPetal, input, plan, look), ...signs, ...reducedBlocks('petals', times, input, look)]
}

/** What the signs of a scale stand for. */
function keyHeading(
  key: string,
  words: typeof w.keyPetal,
  { locale }: Input,
  plan: FlowerPlan,
  look: BlockType,
): KeyBlock {
  const what = say(words, locale, { what: measureName(plan.values, locale) })
  return wordsBlock(key, what, { ...look, face: 'text-semibold' })
}

/** Says that signs are drawn smaller than what they stand for. */
function reducedBlocks(key: string, times: number, { locale }: Input, look: BlockType): KeyBlock[] {
  return times > 1 ? [wordsBlock(`${key}/reduced`, say(w.keyReduced, locale, { times }), look)] : []
}

function floretBlocks(
  input: Input,
  plan: FlowerPlan,
  { floretScale: one }: KeyFacts,
  look: BlockType,
  type: FlowerType,
): KeyBlock[] {
  const { locale, theme } = input
  if (!plan.numbered) {
    const none = input.dataset.measures.length === 0 ? [say(w.keyNoNumbers, locale)] : []
    const each = say(plan.ring.equal ? w.keyEach : w.keyEachPetal, locale)
    return [wordsBlock('florets', [each, ...none].join(' '), look)]
  }
  if (one === undefined) return []
  const values = bracket(floretValues(plan.ring))
  const radiusOf = (value: number) => Math.sqrt((value * one) / Math.PI)
  const times = reduction(2 * radiusOf(values[0] ?? 0), tallestSigns(type).floret)
  const signs = values.map((value, i) => {
    const r = radiusOf(value) / times
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
  return [
    keyHeading('florets', w.keyFloret, input, plan, look),
    ...signs,
    ...reducedBlocks('florets', times, input, look),
  ]
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
