import { type LabelCandidate, labelBox, labelMark, placeLabels } from '../../scene/labels.ts'
import type { Box, Point, SceneMark } from '../../scene/scene.ts'
import { wrapText } from '../../scene/wrapText.ts'
import type { DiagramInput } from '../diagramKind.ts'
import { plus } from '../geometry.ts'
import type { IndustryValues } from '../industryValues.ts'
import { block, type Wish } from '../wish.ts'
import type { AppleLayout } from './apples.ts'
import { groupWishes, type Half } from './groupNames.ts'
import { nameHeight, type TreeLayout } from './layout.ts'
import { lineBoxes } from './lineBoxes.ts'
import { appleName, tipNames } from './naming.ts'
import type { AppleTreeOptions } from './options.ts'
import type { TreeType } from './regions.ts'
import { thickWood } from './thickWood.ts'
import { flat } from './rim.ts'

type Input = DiagramInput<AppleTreeOptions>

export interface NamesLayout {
  readonly marks: readonly SceneMark[]
  /** Names that found no room. */
  readonly hidden: number
}

/** Sets all names: boughs and main roots first, then apples, then tips from the largest; what finds no room is counted. */
export function layoutNames(
  input: Input,
  layout: TreeLayout,
  values: IndustryValues,
  type: TreeType,
  bounds: { page: Box; soil: number; key: readonly Box[]; badges: readonly Box[]; lines: readonly (readonly Point[])[] },
): NamesLayout {
  const wishes = [
    ...halvesOf(layout, bounds).flatMap((half) => groupWishes(input, half, values, type)),
    ...layout.apples.map((apple) => appleWish(input, apple, layout, type, bounds.soil)),
    ...tipWishes(input, layout, type),
  ].filter((wish) => wish.request.candidates.length > 0)
  const discs = layout.apples.map(({ centre, radius }) => discBox(centre, radius))
  const wood = [layout.crown, ...(layout.roots ? [layout.roots] : [])].flatMap((half) => thickWood(half, type.label * 0.7))
  const drawn = [
    ...bounds.lines,
    ...layout.apples.flatMap(({ grafts, stalk, fallen }) => [
      ...(input.options.grafts ? grafts : []),
      ...(stalk && fallen ? [stalk] : []),
    ]),
  ]
  const lines = drawn.flatMap((points) => lineBoxes(points, type.label * 0.6))
  const chosen = placeLabels(
    wishes.map(({ request }) => request),
    { page: bounds.page, obstacles: [...wood, ...lines, ...discs, ...bounds.key, ...bounds.badges], gap: type.label * 0.12 },
  )
  const marks = wishes.flatMap(({ request, fill, mark }) => {
    const label = chosen.get(request.key)
    return label ? [labelMark(`name/${request.key}`, label, fill, mark)] : []
  })
  const tips = [...layout.crown.groups, ...(layout.roots?.groups ?? [])].flatMap(({ tips: own }) => own)
  const named = tips.filter(({ plan }) => chosen.has(plan.key)).length
  const nameless = tips.filter(({ plan }) => plan.place < 0 && !chosen.has(plan.key)).length
  const tipKeys = new Set(tips.map(({ plan }) => plan.key))
  const others = wishes.filter(({ request }) => !chosen.has(request.key) && !tipKeys.has(request.key))
  return { marks, hidden: tips.length - named - nameless + others.length }
}

function halvesOf({ crown, roots }: TreeLayout, { page, soil }: { page: Box; soil: number }): Half[] {
  const above = { ...page, height: soil - page.y }
  const below = { ...page, y: soil, height: page.y + page.height - soil }
  return [
    { layout: crown, role: 'bough', ground: above },
    ...(roots ? [{ layout: roots, role: 'root' as const, ground: below }] : []),
  ]
}

function discBox({ x, y }: Point, r: number): Box {
  return { x: x - r, y: y - r, width: 2 * r, height: 2 * r }
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
