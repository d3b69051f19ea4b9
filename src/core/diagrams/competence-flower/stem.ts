import { entityId } from '../../model/entityId.ts'
import { nameIn } from '../../model/name.ts'
import type { ActorRole } from '../../model/projectFile.ts'
import type { Box, Point, SceneMark } from '../../scene/scene.ts'
import { fontMetrics } from '../../scene/textWidth.ts'
import { wrapText } from '../../scene/wrapText.ts'
import { competenceFlowerWords as w } from '../../words/competenceFlower.ts'
import { say } from '../../words/say.ts'
import type { DiagramInput } from '../diagramKind.ts'
import type { Theme } from './bloom.ts'
import type { FlowerType } from './flowerType.ts'
import {
  type DrawnLeaf,
  drawLeaf,
  type LeafSetter,
  type LeafSize,
  type LeafWords,
  leafFoot,
  leafSetter,
  type SetLeaf,
} from './leaf.ts'
import type { CompetenceFlowerOptions } from './options.ts'
import type { RingFloor } from './ringShape.ts'
import { bendStem, petioleMark, type StemCurve, stemColour, stemPath, stemX } from './stemCurve.ts'

type Input = DiagramInput<CompetenceFlowerOptions>

export interface StemLayout {
  readonly marks: readonly SceneMark[]
  /** Names of petals keep off these. */
  readonly boxes: readonly Box[]
  /** Names that found no room in their leaf. */
  readonly unnamed: number
}

/** The names of a cluster's actors in a role; a flower of no cluster has none. */
export function actorNames(
  { actors, names, locale }: Pick<Input, 'actors' | 'names' | 'locale'>,
  theme: Theme,
  role: ActorRole,
): string[] {
  if (theme.kind !== 'cluster') return []
  return theme.cluster.actors
    .filter((actor) => actor.role === role)
    .map(({ actorId }) => {
      const actor = actors.find(({ id }) => id === actorId)
      return nameIn(names[entityId('actor', actorId)] ?? actor?.name ?? actorId, locale)
    })
}

/** Where a stem and its leaves may stand: from the ring's centre, under its petals, down to the ground, px. */
export interface StemGround {
  readonly from: Point
  readonly floor: RingFloor
  readonly ground: number
  readonly column: Box
}

/** The stem with the driver at its foot, supporters on its left leaf, competence environments on its right. */
export function layoutStem(
  input: Input,
  theme: Theme,
  words: readonly StemWords[],
  place: StemGround,
  type: FlowerType,
): StemLayout {
  const curve = bendStem(place.from, place.ground, type)
  const leaves = layoutLeaves(input, words, curve, place, type)
  const stem: SceneMark = {
    type: 'path',
    key: 'stem',
    role: 'stem',
    d: stemPath(curve, type),
    fill: stemColour(input.theme),
  }
  const [left, right] = [Math.min(place.from.x, curve.foot.x), Math.max(place.from.x, curve.foot.x)]
  return {
    marks: [...leaves.flatMap(({ marks }) => marks), stem, driverMark(input, theme, curve.foot, type)],
    boxes: [
      ...leaves.map(({ box }) => box),
      { x: left - type.label, y: place.from.y, width: right - left + type.label * 2, height: place.ground },
    ],
    unnamed: leaves.reduce((sum, { unnamed }) => sum + unnamed, 0),
  }
}

/** What a leaf tells, ready to be set. */
export interface StemWords {
  readonly told: LeafWords
  readonly set: LeafSetter
}

/** The words of both leaves; a flower of no cluster has none. */
export function stemWords(input: Input, theme: Theme, type: FlowerType): StemWords[] {
  if (theme.kind !== 'cluster') return []
  const { locale } = input
  return roles.map(([key, role, side, some, none]) => {
    const names = actorNames(input, theme, role)
    const more = (n: number) => say(w.andMore, locale, { n })
    const told = { key, side, heading: say(names.length > 0 ? some : none, locale), names, more }
    return { told, set: leafSetter(told, type) }
  })
}

function layoutLeaves(
  input: Input,
  words: readonly StemWords[],
  curve: StemCurve,
  place: StemGround,
  type: FlowerType,
): DrawnLeaf[] {
  return words.map((one) => {
    // Room for the name of a petal that hangs down over it, unless a name on the leaf would go for it.
    const low = placeLeaf(one, curve, place, type.petal * 1.5, type)
    const { leaf, base, petiole } = low.leaf.unnamed > 0 ? placeLeaf(one, curve, place, 0, type) : low
    const drawn = drawLeaf(one.told, leaf, base, input.theme, type)
    if (!petiole || leaf.width === 0) return drawn
    return { ...drawn, marks: [petioleMark(input, one.told.key, curve, base, type), ...drawn.marks] }
  })
}

interface PlacedLeaf {
  readonly leaf: SetLeaf
  /** Where the leaf begins. */
  readonly base: Point
  /** Whether a stalk leads to it from the stem. */
  readonly petiole: boolean
}

/** Lengths of a leaf's stalk that are tried, in sizes of the label: out there petals hang less low. */
const petioles = [0, 1.5, 3, 4.5, 6, 8]

/** Sets a leaf between the ground and the petals over it: near to the stem where it fits, else on a stalk. */
function placeLeaf(
  { told, set }: StemWords,
  curve: StemCurve,
  { floor, ground, column }: StemGround,
  air: number,
  type: FlowerType,
): PlacedLeaf {
  const { side } = told
  const x = curve.foot.x
  // Where on the stem the leaf begins is not known yet: the stem sways within these.
  const sway = [curve.from, ...curve.controls, curve.foot].map((point) => point.x)
  const room = side < 0 ? Math.min(...sway) - column.x : column.x + column.width - Math.max(...sway)
  const bottom = ground - type.label * 0.5
  const free = ({ width, height }: LeafSize, petiole: number): number => {
    if (petiole + width > room) return -1
    const [near, far] = [x + side * petiole, x + side * (petiole + width)]
    return bottom - floor(Math.min(near, far), Math.max(near, far)) - type.label * 0.4 - air - height
  }
  const lengths = petioles.map((length) => length * type.label)
  const leaf = set((size) => lengths.some((length) => free(size, length) >= 0))
  const petiole = lengths.find((length) => free(leaf, length) >= 0) ?? 0
  const spare = Math.max(0, Math.min(free(leaf, petiole), bottom - curve.from.y))
  const growth = Math.max(1, Math.min(1.4, 1 + (spare * 0.3) / leaf.height, (room - petiole) / leaf.width))
  const grown = { ...leaf, width: leaf.width * growth, height: leaf.height * growth }
  // Leaves of a long stem leave it at two heights.
  const lift = (spare - (grown.height - leaf.height)) * (side > 0 ? 0.5 : 0.28)
  const y = bottom - Math.max(0, lift) - grown.height * leafFoot
  return { leaf: grown, base: { x: stemX(curve, y) + side * petiole, y }, petiole: petiole > 0 }
}

const roles = [
  ['supporters', 'supporter', -1, w.supporters, w.noSupporters],
  ['environments', 'competence environment', 1, w.environments, w.noEnvironments],
] as const

function driverMark(input: Input, theme: Theme, foot: Point, type: FlowerType): SceneMark {
  const { locale } = input
  const drivers = actorNames(input, theme, 'driver')
  const none = theme.kind === 'cluster' ? w.noDriver : w.noCluster
  const words = drivers.length > 0 ? `${say(w.driver, locale)}: ${drivers.join(', ')}` : say(none, locale)
  const face = drivers.length > 0 ? 'text-semibold' : 'text'
  const size = drivers.length > 0 ? type.petal : type.label
  const { lines } = wrapText(words, face, size, input.page.width * 0.5, 2)
  return {
    type: 'text',
    key: 'driver',
    role: 'driver',
    x: foot.x,
    y: foot.y + fontMetrics(face).ascent * size + type.label * 0.3,
    lines,
    size,
    lineHeight: size * 1.15,
    face,
    fill: drivers.length > 0 ? input.theme.text : input.theme.quietText,
    anchor: 'middle',
  }
}
