import { contains } from '../../scene/boxGrid.ts'
import { type LabelCandidate, labelBox } from '../../scene/labels.ts'
import { slotOf } from '../../scene/palette.ts'
import { createPointGrid, type PointGrid } from '../../scene/pointGrid.ts'
import type { Box } from '../../scene/scene.ts'
import { wrapText } from '../../scene/wrapText.ts'
import { valueWithUnit } from '../../words/diagrams.ts'
import type { DiagramInput } from '../diagramKind.ts'
import { plus } from '../geometry.ts'
import type { IndustryValues } from '../industryValues.ts'
import { amountWords } from '../measureWords.ts'
import { block, type Wish } from '../wish.ts'
import { axisAt, beside } from './geometry.ts'
import type { GroupLayout, HalfLayout } from './half.ts'
import { groupName } from './naming.ts'
import type { AppleTreeOptions } from './options.ts'
import type { TreeType } from './regions.ts'
import { flat } from './rim.ts'

type Input = DiagramInput<AppleTreeOptions>

/** A crown or a root system whose limbs are to be named. */
export interface Half {
  readonly layout: HalfLayout
  readonly role: 'bough' | 'root'
  /** Its names stay on its side of the soil line. */
  readonly ground: Box
}

/** Names of boughs or of main roots, the largest first. */
export function groupWishes(input: Input, half: Half, values: IndustryValues, type: TreeType): Wish[] {
  const { groups } = half.layout
  const wood = woodPoints(groups, type.bough * 2)
  return groups
    .map((group, place) => ({ group, wish: groupWish(input, group, half, { place, wood }, values, type) }))
    .sort((a, b) => b.group.plan.value - a.group.plan.value)
    .map(({ wish }) => wish)
}

function groupWish(
  input: Input,
  group: GroupLayout,
  half: Half,
  among: { place: number; wood: PointGrid },
  values: IndustryValues,
  type: TreeType,
): Wish {
  const { theme, locale } = input
  const { role } = half
  const { plan } = group
  const value = role === 'bough' ? amountWords(values, plan.value, locale) : valueWithUnit(plan.value, '', locale)
  const name = wrapText(groupName(input, plan, role), 'text-semibold', type.bough, type.column * 1.25, 2).lines
  const candidates = groupCandidates(group, [...name, value], type).filter((label) =>
    contains(half.ground, labelBox(label)),
  )
  const slot = plan.entityId && role === 'bough' ? slotOf(input, plan.entityId) : 0
  const ground = role === 'bough' ? theme.ground : theme.soil
  return {
    request: { key: `${role}/${plan.key}`, candidates: clearestFirst(candidates, among.place, among.wood) },
    fill: role === 'bough' ? theme.slotText[slot] : theme.text,
    mark: { entityId: plan.entityId, role: `${role}-name`, halo: { colour: ground, width: type.bough * 0.26 } },
  }
}

/** Beside the limb, best where it has left the others; then outside its tips. */
function groupCandidates({ limb, tips }: GroupLayout, lines: readonly string[], type: TreeType): LabelCandidate[] {
  const look = { size: type.bough, lineHeight: type.bough * 1.12, face: 'text-semibold' as const }
  const last = limb.axis.length - 1
  const away = limb.axis[last].x < limb.axis[0].x ? 'end' : 'start'
  const along = [0.7, 0.6, 0.8, 0.92, 0.5, 1, 0.4].flatMap((t) => {
    const at = axisAt(limb.axis, t)
    const i = Math.round(t * last)
    const level = Math.abs(at.along.x) > Math.abs(at.along.y)
    return [limb.left[i] - type.bough * 0.3, limb.right[i] + type.bough * 0.3].flatMap((offset) => {
      const off = beside(at, offset)
      const upright = off.y < at.y ? 'above' : 'below'
      if (level) return [block(off, lines, 'middle', upright, look), block(off, lines, away, upright, look)]
      return [block(off, lines, off.x < at.x ? 'end' : 'start', 'middle', look)]
    })
  })
  const outside = tips.map(({ place, outward }) => {
    const at = plus(place, outward, type.bough * 0.5)
    if (Math.abs(place.along.y) < flat) return block(at, lines, 'middle', outward.y < 0 ? 'above' : 'below', look)
    return block(at, lines, outward.x < 0 ? 'end' : 'start', 'middle', look)
  })
  return [...along, ...outside]
}

/** Candidates that lie over the wood of others come last: a name must not seem to be theirs. */
function clearestFirst(candidates: readonly LabelCandidate[], own: number, wood: PointGrid): LabelCandidate[] {
  return candidates
    .map((candidate, rank) => ({ candidate, cost: wood.count(labelBox(candidate), own) + rank }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ candidate }) => candidate)
}

/** Points along all limbs, each with the place of its group. */
function woodPoints(groups: readonly GroupLayout[], side: number): PointGrid {
  const points = groups.flatMap((group, owner) =>
    [group.limb, ...group.tips.map((tip) => tip.limb)].flatMap(({ axis }) => axis.map(({ x, y }) => ({ x, y, owner }))),
  )
  return createPointGrid(points, side)
}
