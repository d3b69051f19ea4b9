import { type LabelCandidate, labelBox, labelMark, placeLabels } from '../../scene/labels.ts'
import type { Box, Point, SceneMark } from '../../scene/scene.ts'
import { wrapText } from '../../scene/wrapText.ts'
import type { DiagramInput } from '../diagramKind.ts'
import { distance, plus } from '../geometry.ts'
import { block, type Wish } from '../wish.ts'
import type { AppleLayout } from './apples.ts'
import { groupWishes, type Half } from './groupNames.ts'
import type { Headings, TreeLayout } from './layout.ts'
import { layoutLeaders, leaderMarks, type Named } from './leaders.ts'
import { lineBoxes } from './lineBoxes.ts'
import { appleName } from './naming.ts'
import type { AppleTreeOptions } from './options.ts'
import type { TreeType } from './regions.ts'
import { rimCandidates } from './rimCandidates.ts'
import { thickWood } from './thickWood.ts'

type Input = DiagramInput<AppleTreeOptions>

export interface NamesLayout {
  readonly marks: readonly SceneMark[]
  /** Names that found no room. */
  readonly hidden: number
}

/** Sets all names: apples first, then boughs and main roots, then tips from the largest; what finds no room is counted. */
export function layoutNames(
  input: Input,
  layout: TreeLayout,
  headings: Headings,
  type: TreeType,
  bounds: {
    page: Box
    soil: number
    key: readonly Box[]
    badges: readonly Box[]
    lines: readonly (readonly Point[])[]
  },
): NamesLayout {
  const halves = halvesOf(layout, bounds)
  const wishes = [
    ...layout.apples.map((apple) => appleWish(input, apple, layout, type, bounds.soil)),
    ...halves.flatMap((half) => groupWishes(input, half, headings, type)),
    ...tipWishes(input, layout, type),
  ]
  const discs = layout.apples.map(({ centre, radius }) => discBox(centre, radius))
  const wood = [layout.crown, ...(layout.roots ? [layout.roots] : [])].flatMap((half) =>
    thickWood(half, type.label * 0.7),
  )
  const drawn = [
    ...bounds.lines,
    ...layout.apples.flatMap(({ grafts, stalk, fallen }) => [
      ...(input.options.grafts ? grafts : []),
      ...(stalk ? [fallen ? stalk : stalk.slice(0, 2)] : []),
    ]),
  ]
  const lines = drawn.flatMap((points) => lineBoxes(points, type.label))
  const chosen = placeLabels(
    wishes.map(({ request }) => request),
    {
      page: bounds.page,
      obstacles: [...wood, ...lines, ...discs, ...bounds.key, ...bounds.badges],
      gap: type.label * 0.12,
    },
  )
  const tips = [...layout.crown.groups, ...(layout.roots?.groups ?? [])].flatMap(({ tips: own }) => own)
  const named = tips.flatMap(({ plan, limb }) => {
    const label = chosen.get(plan.key)
    return label ? [{ key: plan.key, end: limb.axis[limb.axis.length - 1], label }] : []
  })
  // A name that found no room beside its apple is tied to it by a line.
  const apples = layout.apples.flatMap(({ fruit, centre, radius, outward }) => {
    const label = chosen.get(fruit.key)
    if (!label || isNear(labelBox(label), centre, radius * 1.9)) return []
    return [{ key: fruit.key, end: plus(centre, outward, radius), label }]
  })
  const { leaders, crossed } = layoutLeaders(
    [...named, ...apples, ...farGroups(halves, chosen, type)],
    chosen,
    { page: bounds.page, others: [...discs, ...bounds.badges] },
    type.label,
  )
  const tipKeys = new Set(tips.map(({ plan }) => plan.key))
  const misleading = new Set([...tipKeys, ...strangers(halves, chosen)])
  const shown = new Map([...chosen].filter(([key]) => !crossed.includes(key) || !misleading.has(key)))
  const marks = wishes.flatMap(({ request, fill, mark }) => {
    const label = shown.get(request.key)
    return label ? [labelMark(`name/${request.key}`, label, fill, mark)] : []
  })
  const nameless = tips.filter(({ plan }) => plan.place < 0 && !shown.has(plan.key)).length
  const others = wishes.filter(({ request }) => !tipKeys.has(request.key))
  const all = tips.length - nameless + others.length
  return { marks: [...leaderMarks(leaders, input.theme, type.label), ...marks], hidden: all - shown.size }
}

/** Names of boughs and roots that stand far from their wood: each with the nearest point of it. */
function farGroups(halves: readonly Half[], chosen: ReadonlyMap<string, LabelCandidate>, type: TreeType): Named[] {
  return halves.flatMap(({ layout, role }) =>
    layout.groups.flatMap(({ plan, limbs, tips }) => {
      const key = `${role}/${plan.key}`
      const label = chosen.get(key)
      if (!label) return []
      const box = labelBox(label)
      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      const wood = [...limbs, ...tips.map(({ limb }) => limb)].flatMap(({ axis }) => axis)
      const end = wood.reduce((best, point) => (distance(point, middle) < distance(best, middle) ? point : best))
      return isNear(box, end, type.bough * 2.6) ? [] : [{ key, end, label }]
    }),
  )
}

/** Names of boughs and roots that stand nearer to the wood of another: without a line they would be read as its name. */
function strangers(halves: readonly Half[], chosen: ReadonlyMap<string, LabelCandidate>): string[] {
  return halves.flatMap(({ layout, role }) => {
    const wood = layout.groups.flatMap(({ plan, limbs, tips }) =>
      [...limbs, ...tips.map(({ limb }) => limb)].flatMap(({ axis }) => axis.map((point) => ({ plan, point }))),
    )
    return layout.groups.flatMap(({ plan }) => {
      const label = chosen.get(`${role}/${plan.key}`)
      if (!label) return []
      const box = labelBox(label)
      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      const far = ({ point }: (typeof wood)[number]) => distance(point, middle)
      const nearest = wood.reduce((best, one) => (far(one) < far(best) ? one : best))
      return nearest.plan === plan ? [] : [`${role}/${plan.key}`]
    })
  })
}

function halvesOf(
  { crown, crownRim, roots, rootRim, rowStep }: TreeLayout,
  { page, soil }: { page: Box; soil: number },
): Half[] {
  const above = { ...page, height: soil - page.y }
  const below = { ...page, y: soil, height: page.y + page.height - soil }
  return [
    { layout: crown, rim: crownRim, rowStep, role: 'bough', ground: above },
    ...(roots && rootRim ? [{ layout: roots, rim: rootRim, rowStep, role: 'root' as const, ground: below }] : []),
  ]
}

function discBox({ x, y }: Point, r: number): Box {
  return { x: x - r, y: y - r, width: 2 * r, height: 2 * r }
}

function appleWish(input: Input, apple: AppleLayout, layout: TreeLayout, type: TreeType, soil: number): Wish {
  const { theme } = input
  const { centre, radius, outward, fruit } = apple
  const look = { size: type.label, lineHeight: type.lineHeight, face: 'text-semibold' as const }
  const words = layout.crownRim.wordsOf.get(fruit.key)
  const lines =
    words?.lines ??
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
  const rim = words ? rimCandidates(words.place, lines, -1, layout.rowStep, look) : []
  const near = rim.filter((label) => isNear(labelBox(label), centre, radius * 1.9))
  const candidates = [
    ...order.slice(0, 1).map((side) => sides[side]),
    ...near,
    ...order.slice(1).map((side) => sides[side]),
    ...farther(centre, lines, gap, look),
  ].filter((label) => !apple.fallen || bottom(label) <= soil + type.label)
  return {
    request: { key: fruit.key, candidates },
    fill: theme.text,
    mark: { entityId: fruit.key, role: 'apple-name', halo: { colour: theme.ground, width: type.label * 0.22 } },
  }
}

/** All around an apple, a little further off. */
function farther(
  { x, y }: Point,
  lines: readonly string[],
  gap: number,
  look: Parameters<typeof block>[4],
): LabelCandidate[] {
  return [1, 1.9, 3].flatMap((times) =>
    [-1, 1].flatMap((side) => [
      block({ x: x + side * gap * times, y: y - gap * times }, lines, side < 0 ? 'end' : 'start', 'middle', look),
      block({ x: x + side * gap * times, y: y + gap * times }, lines, side < 0 ? 'end' : 'start', 'middle', look),
      block({ x, y: y + side * gap * times }, lines, 'middle', side < 0 ? 'above' : 'below', look),
    ]),
  )
}

function isNear(box: Box, { x, y }: Point, reach: number): boolean {
  const dx = Math.max(box.x - x, x - box.x - box.width, 0)
  const dy = Math.max(box.y - y, y - box.y - box.height, 0)
  return dx * dx + dy * dy < reach * reach
}

function bottom(label: LabelCandidate): number {
  const box = labelBox(label)
  return box.y + box.height
}

function tipWishes(input: Input, layout: TreeLayout, type: TreeType): Wish[] {
  const halves = [
    { half: layout.crown, rim: layout.crownRim, table: 'industries' as const, growth: -1 as const },
    ...(layout.roots && layout.rootRim
      ? [{ half: layout.roots, rim: layout.rootRim, table: 'competences' as const, growth: 1 as const }]
      : []),
  ]
  const look = { size: type.label, lineHeight: type.lineHeight, face: 'text' as const }
  const wishes = halves.flatMap(({ half, rim, table, growth }) =>
    half.groups.flatMap((group) =>
      group.tips.map(({ plan }) => {
        const words = rim.wordsOf.get(plan.key)
        const ground = table === 'industries' ? input.theme.ground : input.theme.soil
        return {
          value: plan.value > 0 ? plan.value : 0,
          wish: {
            request: {
              key: plan.key,
              candidates: words ? rimCandidates(words.place, words.lines, growth, layout.rowStep, look) : [],
            },
            fill: table === 'industries' ? input.theme.text : input.theme.quietText,
            mark: {
              entityId: plan.entityId,
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
