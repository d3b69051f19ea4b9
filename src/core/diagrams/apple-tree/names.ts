import { entityId } from '../../model/entityId.ts'
import { nameIn } from '../../model/name.ts'
import { type LabelCandidate, type LabelRequest, labelBox, labelMark, placeLabels } from '../../scene/labels.ts'
import { slotOf } from '../../scene/palette.ts'
import type { Box, Colour, Point, SceneMark, TextMark } from '../../scene/scene.ts'
import { fontMetrics } from '../../scene/textWidth.ts'
import { wrapText } from '../../scene/wrapText.ts'
import { valueWithUnit, appleTreeWords as w } from '../../words/appleTree.ts'
import { say } from '../../words/say.ts'
import type { DiagramInput } from '../diagramKind.ts'
import type { AppleLayout } from './apples.ts'
import { axisAt, beside, plus } from './geometry.ts'
import type { GroupLayout } from './half.ts'
import { unitName } from './key.ts'
import { appleName, nameHeight, type TreeLayout, tipNames } from './layout.ts'
import type { AppleTreeOptions } from './options.ts'
import type { TreeType } from './regions.ts'
import { flat } from './rim.ts'
import type { IndustryValues } from './values.ts'

type Input = DiagramInput<AppleTreeOptions>

interface Wish {
  readonly request: LabelRequest
  readonly fill: Colour
  readonly mark: Pick<TextMark, 'entityId' | 'role' | 'halo'>
}

export interface NamesLayout {
  readonly marks: readonly SceneMark[]
  /** Names that found no room. */
  readonly hidden: number
}

/** Sets all names: apples first, then boughs and roots, then tips from the largest; what finds no room is counted. */
export function layoutNames(
  input: Input,
  layout: TreeLayout,
  values: IndustryValues,
  type: TreeType,
  bounds: { page: Box; soil: number; obstacles: readonly Box[] },
): NamesLayout {
  const wishes = [
    ...layout.apples.map((apple) => appleWish(input, apple, layout, type, bounds.soil)),
    ...layout.crown.groups.map((group) => groupWish(input, group, 'bough', values, type)),
    ...(layout.roots?.groups ?? []).map((group) => groupWish(input, group, 'root', values, type)),
    ...tipWishes(input, layout, type),
  ].filter((wish) => wish.request.candidates.length > 0)
  const discs = layout.apples.map(({ centre, radius }) => discBox(centre, radius))
  const chosen = placeLabels(
    wishes.map(({ request }) => request),
    { page: bounds.page, obstacles: [...bounds.obstacles, ...discs], gap: type.label * 0.12 },
  )
  const marks = wishes.flatMap(({ request, fill, mark }) => {
    const label = chosen.get(request.key)
    return label ? [labelMark(`name/${request.key}`, label, fill, mark)] : []
  })
  const tips = [...layout.crown.groups, ...(layout.roots?.groups ?? [])].flatMap(({ tips: own }) => own)
  const named = tips.filter(({ plan }) => chosen.has(plan.key)).length
  const nameless = tips.filter(({ plan }) => plan.place < 0 && !chosen.has(plan.key)).length
  const others = wishes.filter(
    ({ request }) => !chosen.has(request.key) && !tips.some((tip) => tip.plan.key === request.key),
  )
  return { marks, hidden: tips.length - named - nameless + others.length }
}

function discBox({ x, y }: Point, r: number): Box {
  return { x: x - r, y: y - r, width: 2 * r, height: 2 * r }
}

/** Words with the middle (or an end) of their block at a point. */
function block(
  at: Point,
  lines: readonly string[],
  anchor: LabelCandidate['anchor'],
  upright: 'above' | 'middle' | 'below',
  look: { size: number; lineHeight: number; face: LabelCandidate['face'] },
): LabelCandidate {
  const { ascent, descent } = fontMetrics(look.face)
  const height = (ascent + descent) * look.size + (lines.length - 1) * look.lineHeight
  const top = upright === 'above' ? at.y - height : upright === 'middle' ? at.y - height / 2 : at.y
  return { x: at.x, y: top + ascent * look.size, lines, anchor, ...look }
}

function appleWish(input: Input, apple: AppleLayout, layout: TreeLayout, type: TreeType, soil: number): Wish {
  const { theme } = input
  const { centre, radius, outward, fruit } = apple
  const look = { size: type.label, lineHeight: type.lineHeight, face: 'text-semibold' as const }
  const lines =
    layout.crownRim.linesOf.get(fruit.key) ??
    wrapText(appleName(fruit, input.names, input.locale), look.face, look.size, type.column, type.maxLines).lines
  const gap = radius * 1.15 + type.label * 0.2
  const sides: Record<string, LabelCandidate> = {
    right: block({ x: centre.x + gap, y: centre.y }, lines, 'start', 'middle', look),
    left: block({ x: centre.x - gap, y: centre.y }, lines, 'end', 'middle', look),
    above: block({ x: centre.x, y: centre.y - gap }, lines, 'middle', 'above', look),
    below: block({ x: centre.x, y: centre.y + radius * 1.02 }, lines, 'middle', 'below', look),
  }
  const first = Math.abs(outward.y) > Math.abs(outward.x) ? 'above' : outward.x < 0 ? 'left' : 'right'
  const order = [first, 'below', 'right', 'left', 'above'].filter((side, i, all) => all.indexOf(side) === i)
  const candidates = order
    .map((side) => sides[side])
    .filter((label) => !apple.fallen || bottom(label) <= soil + type.label)
  return {
    request: { key: fruit.key, candidates },
    fill: theme.text,
    mark: { entityId: fruit.key, role: 'apple-name', halo: { colour: theme.ground, width: type.label * 0.22 } },
  }
}

function bottom(label: LabelCandidate): number {
  const box = labelBox(label)
  return box.y + box.height
}

function groupWish(
  input: Input,
  group: GroupLayout,
  role: 'bough' | 'root',
  values: IndustryValues,
  type: TreeType,
): Wish {
  const { theme, locale } = input
  const { limb, width, plan } = group
  const look = { size: type.bough, lineHeight: type.bough * 1.12, face: 'text-semibold' as const }
  const value = valueWithUnit(plan.value, role === 'bough' ? unitName(values, locale) : '', locale)
  const lines = [...wrapText(groupName(input, group, role), look.face, look.size, type.column * 1.25, 2).lines, value]
  const candidates = [0.62, 0.5, 0.74, 0.4, 0.86, 0.3, 1].flatMap((t) => {
    const at = axisAt(limb.axis, t)
    const level = Math.abs(at.along.x) > Math.abs(at.along.y)
    return [-1, 1].flatMap((side) => {
      const off = beside(at, side * (width / 2 + type.bough * 0.3))
      if (level) return [block(off, lines, 'middle', off.y < at.y ? 'above' : 'below', look)]
      return [block(off, lines, off.x < at.x ? 'end' : 'start', 'middle', look)]
    })
  })
  const slot = plan.entityId && role === 'bough' ? slotOf(input, plan.entityId) : 0
  const ground = role === 'bough' ? theme.ground : theme.soil
  return {
    request: { key: `${role}/${plan.key}`, candidates },
    fill: role === 'bough' ? theme.slotText[slot] : theme.text,
    mark: { entityId: plan.entityId, role: `${role}-name`, halo: { colour: ground, width: type.bough * 0.26 } },
  }
}

/** The name of a bough or a main root; ground that all share and ground that is not known have names of their own. */
export function groupName(
  { dataset, locale, names }: Input,
  { plan }: Pick<GroupLayout, 'plan'>,
  role: 'bough' | 'root',
): string {
  if (plan.role === 'common') return say(w.commonGround, locale)
  if (plan.role === 'unassigned') return say(w.unassigned, locale)
  const table = role === 'bough' ? dataset.sectors : dataset.areas
  const entity = table[plan.group]
  if (entity) return nameIn(names[entityId(role === 'bough' ? 'sector' : 'area', entity.id)] ?? entity.name, locale)
  if (role === 'bough') return say(dataset.sectors.length > 0 ? w.noSector : w.industries, locale)
  return say(dataset.areas.length > 0 ? w.noArea : w.competences, locale)
}

function tipWishes(input: Input, layout: TreeLayout, type: TreeType): Wish[] {
  const halves = [
    { half: layout.crown, rim: layout.crownRim, table: 'industries' as const, growth: -1 },
    ...(layout.roots && layout.rootRim
      ? [{ half: layout.roots, rim: layout.rootRim, table: 'competences' as const, growth: 1 }]
      : []),
  ]
  const wishes = halves.flatMap(({ half, rim, table, growth }) =>
    half.groups.flatMap((group) =>
      group.tips.map((tip) => {
        const lines = rim.linesOf.get(tip.plan.key) ?? []
        const ground = table === 'industries' ? input.theme.ground : input.theme.soil
        const candidates =
          lines.length > 0 && tipNames(input, table)(tip.plan, group.plan)
            ? tipCandidates(tip, lines, growth, type)
            : []
        return {
          value: tip.plan.value > 0 ? tip.plan.value : 0,
          wish: {
            request: { key: tip.plan.key, candidates },
            fill: table === 'industries' ? input.theme.text : input.theme.quietText,
            mark: {
              entityId: tip.plan.entityId,
              role: table === 'industries' ? 'twig-name' : 'root-tip-name',
              halo: { colour: ground, width: type.label * 0.2 },
            },
          },
        }
      }),
    ),
  )
  return wishes.sort((a, b) => b.value - a.value).map(({ wish }) => wish)
}

/** Outside the tip; then pushed along the contour, then further out. */
function tipCandidates(
  tip: TreeLayout['crown']['groups'][number]['tips'][number],
  lines: readonly string[],
  growth: number,
  type: TreeType,
): LabelCandidate[] {
  const look = { size: type.label, lineHeight: type.lineHeight, face: 'text' as const }
  const { place, outward } = tip
  const end = plus(place, outward, type.label * 0.42)
  const line = nameHeight(type, 1)
  if (Math.abs(place.along.y) < flat) {
    const upright = growth < 0 ? 'above' : 'below'
    return [0, -0.5, 0.5, -1, 1, -1.6, 1.6].map((shift) =>
      block({ x: end.x + shift * line, y: end.y }, lines, 'middle', upright, look),
    )
  }
  const anchor = outward.x < 0 ? 'end' : 'start'
  return [0, -0.3, 0.3, -0.6, 0.6, -1, 1].map((shift) =>
    block({ x: end.x, y: end.y + shift * line }, lines, anchor, 'middle', look),
  )
}
