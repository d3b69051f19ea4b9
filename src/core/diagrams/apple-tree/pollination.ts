import type { Box, Point } from '../../scene/scene.ts'
import { distance, mix } from '../geometry.ts'
import type { NumberedLink } from '../links.ts'
import { aroundCrown } from './around.ts'
import { axisAt } from './geometry.ts'
import type { TreeLayout } from './layout.ts'
import { blossomReach } from './linkSigns.ts'
import type { TreeType } from './regions.ts'

/** A number at a twig, an apple or a root tip. */
export interface BadgeLayout extends Point {
  readonly link: NumberedLink
  readonly key: string
  readonly radius: number
  /** The entity it stands at. */
  readonly at: string
}

export interface PollinationLayout {
  readonly badges: readonly BadgeLayout[]
  /** From one end to the other round the crown, trimmed to the rims of the badges. */
  readonly arcs: readonly { readonly link: NumberedLink; readonly points: readonly Point[] }[]
  readonly drawn: readonly NumberedLink[]
  /** Links with an end that is not on the picture. */
  readonly undrawn: number
}

/** Where along a twig or a root a number may stand, from its end inwards. */
const alongTwig = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2]

/**
 * Sets the numbers of links at what they tie: near the end of the twig (further in where one stands already), beside the
 * apple, near the end of the root. `drawn` gives the key of the tip that an industry or a competence is drawn by.
 */
export function layoutPollination(
  links: readonly NumberedLink[],
  layout: TreeLayout,
  drawn: (entityId: string) => string,
  type: TreeType,
): PollinationLayout {
  const radius = type.key * 0.82
  const places = placesOf(layout, radius)
  const badges: BadgeLayout[] = []
  const badge = (link: NumberedLink, entity: string, end: string): BadgeLayout | undefined => {
    const wished = places.get(drawn(entity)) ?? []
    const reach = reachOf(link, radius)
    const isFree = (point: Point) =>
      badges.every((other) => distance(point, other) > reach + reachOf(other.link, other.radius) + 1) &&
      layout.apples.every((apple) => distance(point, apple.centre) > reach + apple.radius * 0.8)
    // What an end is told by must stand, even where it is crowded; a root may do without.
    const point = wished.find(isFree) ?? (end.startsWith('root/') ? undefined : wished[0])
    if (!point) return undefined
    const placed = { x: point.x, y: point.y, link, key: `${link.number}/${end}`, radius, at: entity }
    badges.push(placed)
    return placed
  }
  const arcs: { link: NumberedLink; points: readonly Point[] }[] = []
  const along = alongContour(layout)
  const shown = links.filter((link) => link.ends.every((end) => places.has(drawn(end))))
  for (const link of shown) {
    const [a, b] = link.ends.map((end, i) => badge(link, end, ['a', 'b'][i])) as [BadgeLayout, BadgeLayout]
    for (const id of link.competenceIds) badge(link, `competence:${id}`, `root/${id}`)
    if (!link.ends.some((end) => end.startsWith('competence:'))) {
      const [from, to] = [a, b].map((end) => ({ point: end, s: along.get(drawn(end.at)) ?? 0 }))
      arcs.push({ link, points: trimmed(aroundCrown(from, to, arcs.length, layout.crown), a.radius) })
    }
  }
  return { badges, arcs, drawn: shown, undrawn: links.length - shown.length }
}

/** The boxes of the numbers, which names keep off. */
export function badgeBoxes({ badges }: PollinationLayout): Box[] {
  return badges.map(({ x, y, radius, link }) => {
    const reach = reachOf(link, radius)
    return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach }
  })
}

function reachOf({ state }: NumberedLink, radius: number): number {
  return state === 'accepted' ? radius * blossomReach : radius
}

/** By key of tip or apple: where its numbers may stand, the best place first. */
function placesOf({ crown, roots, apples }: TreeLayout, radius: number): Map<string, readonly Point[]> {
  const tips = [...crown.groups, ...(roots?.groups ?? [])].flatMap(({ tips: own }) => own)
  const besideApple = (centre: Point, size: number): Point[] =>
    [0, 1, 2, 3, 4, 5].flatMap((step) => [
      { x: centre.x + size * 0.9 + step * radius * 2.2, y: centre.y - size * 0.9 },
      { x: centre.x + size * 0.9 + step * radius * 2.2, y: centre.y - size * 0.9 - radius * 2.2 },
    ])
  return new Map<string, readonly Point[]>([
    ...tips.map(({ plan, limb }): [string, Point[]] => [plan.key, alongTwig.map((at) => axisAt(limb.axis, at))]),
    ...apples.map(({ fruit, centre, radius: size }): [string, Point[]] => [fruit.key, besideApple(centre, size)]),
  ])
}

/** By key of twig or apple: its place along the contour of the crown. */
function alongContour({ crown, apples, crownRim }: TreeLayout): Map<string, number> {
  return new Map([
    ...crown.groups.flatMap(({ tips }) => tips.map(({ plan, place }): [string, number] => [plan.key, place.s])),
    ...apples.map(({ fruit }): [string, number] => [fruit.key, crownRim.placeOf.get(fruit.key)?.s ?? 0]),
  ])
}

/** Without what lies in the discs at its ends. */
function trimmed(points: readonly Point[], radius: number): Point[] {
  const [a, b] = [points[0], points[points.length - 1]]
  const between = points.slice(1, -1).filter((p) => distance(p, a) > radius * 1.5 && distance(p, b) > radius * 1.5)
  const all = [a, ...(between.length > 0 ? between : [mix(a, b, 0.5)]), b]
  return [towards(a, all[1], radius), ...all.slice(1, -1), towards(b, all[all.length - 2], radius)]
}

function towards(from: Point, goal: Point, radius: number): Point {
  return mix(from, goal, Math.min(0.5, radius / Math.max(1, distance(from, goal))))
}
