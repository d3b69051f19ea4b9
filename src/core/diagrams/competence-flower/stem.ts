import { entityId } from '../../model/entityId.ts'
import { nameIn } from '../../model/name.ts'
import type { ActorRole } from '../../model/projectFile.ts'
import type { Box, Point, SceneMark } from '../../scene/scene.ts'
import { fontMetrics } from '../../scene/textWidth.ts'
import { wrapText } from '../../scene/wrapText.ts'
import { competenceFlowerWords as w } from '../../words/competenceFlower.ts'
import { say } from '../../words/say.ts'
import type { DiagramInput } from '../diagramKind.ts'
import { smoothPath } from '../paths.ts'
import type { Theme } from './bloom.ts'
import type { FlowerType } from './flowerType.ts'
import { type DrawnLeaf, drawLeaf, type LeafWords, leafFoot, setLeaf, stemColour } from './leaf.ts'
import type { CompetenceFlowerOptions } from './options.ts'

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

/** Where a stem and its leaves may stand: under the ring (`tops`: on its left and its right), down to the ground, px. */
export interface StemGround {
  readonly tops: readonly [number, number]
  readonly ground: number
  readonly column: Box
}

/** The stem with the driver at its foot, supporters on its left leaf, competence environments on its right. */
export function layoutStem(
  input: Input,
  theme: Theme,
  from: Point,
  { tops, ground, column }: StemGround,
  type: FlowerType,
): StemLayout {
  const foot = { x: from.x, y: ground }
  const stem: SceneMark = {
    type: 'path',
    key: 'stem',
    role: 'stem',
    d: smoothPath([from, { x: from.x + type.label * 0.35, y: (from.y + foot.y) / 2 }, foot]),
    stroke: { colour: stemColour(input.theme), width: type.label * 0.5, cap: 'butt' },
  }
  const leaves =
    theme.kind === 'cluster'
      ? layoutLeaves(input, theme, from.x, { tops, ground: ground - type.label * 0.5, column }, type)
      : []
  return {
    marks: [...leaves.flatMap(({ marks }) => marks), stem, driverMark(input, theme, foot, type)],
    boxes: [
      ...leaves.map(({ box }) => box),
      { x: from.x - type.label, y: from.y, width: type.label * 2, height: ground },
    ],
    unnamed: leaves.reduce((sum, { unnamed }) => sum + unnamed, 0),
  }
}

function layoutLeaves(
  input: Input,
  theme: Theme,
  x: number,
  { tops, ground, column }: StemGround,
  type: FlowerType,
): DrawnLeaf[] {
  const { locale } = input
  const words = ([key, role, side, some, none]: (typeof roles)[number]): LeafWords => {
    const names = actorNames(input, theme, role)
    const more = (n: number) => say(w.andMore, locale, { n })
    return { key, side, heading: say(names.length > 0 ? some : none, locale), names, more }
  }
  return roles.map((one) => {
    const told = words(one)
    const width = told.side < 0 ? x - column.x : column.x + column.width - x
    const height = ground - tops[told.side < 0 ? 0 : 1] - type.label * 0.3
    // Room for the name of a petal that hangs down over it, unless a name on the leaf would go for it.
    const low = setLeaf(told, { width, height: height - type.petal * 1.6 }, type)
    const leaf = low.unnamed > 0 ? setLeaf(told, { width, height }, type) : low
    // The right one leaves the stem a little higher, where there is room.
    const lift = told.side > 0 ? Math.min(type.label * 0.9, height - leaf.height) : 0
    return drawLeaf(told, leaf, { x, y: ground - lift - leaf.height * leafFoot }, input.theme, type)
  })
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
