import { nameIn } from '../../model/name.ts'
import type { PathMark, Point, SceneMark } from '../../scene/scene.ts'
import { appleTreeWords as w } from '../../words/appleTree.ts'
import { say } from '../../words/say.ts'
import type { DiagramInput } from '../diagramKind.ts'
import { distance } from '../geometry.ts'
import type { NumberedLink } from '../links.ts'
import { smoothPath } from '../paths.ts'
import { linkStroke, numberMarks } from './linkSigns.ts'
import type { AppleTreeOptions } from './options.ts'
import type { BadgeLayout, PollinationLayout } from './pollination.ts'
import type { TreeType } from './regions.ts'

type Input = DiagramInput<AppleTreeOptions>

/** Arcs under, then the numbers at their ends; of a supply the arc has an arrowhead at the side that needs. */
export function pollinationMarks({ arcs, badges }: PollinationLayout, input: Input, type: TreeType): SceneMark[] {
  return [
    ...arcs.flatMap(({ link, points }) => arcMarks(link, points, input, type)),
    ...badges.map((badge) => badgeMark(badge, input, type)),
  ]
}

function arcMarks(link: NumberedLink, points: readonly Point[], input: Input, type: TreeType): PathMark[] {
  const key = `link/${link.number}`
  const arc: PathMark = {
    type: 'path',
    key: `${key}/arc`,
    role: 'pollination',
    title: linkTitle(link, input),
    d: smoothPath(points),
    stroke: linkStroke(link.state, input, type.key),
  }
  if (link.kind === 'shared') return [arc]
  const [bend, end] = points.slice(-2)
  const head = { type: 'path' as const, key: `${key}/head`, role: 'pollination', fill: input.theme.link }
  return [arc, { ...head, d: arrowHead(bend, end, type.key * 0.62) }]
}

/** A small triangle that ends at a point, coming from another. */
export function arrowHead(from: Point, to: Point, size: number): string {
  const length = Math.max(1e-6, distance(from, to))
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length]
  const base = { x: to.x - ux * size, y: to.y - uy * size }
  const corner = (side: number) =>
    `${round(base.x - uy * side * size * 0.45)},${round(base.y + ux * side * size * 0.45)}`
  return `M${round(to.x)},${round(to.y)}L${corner(1)}L${corner(-1)}Z`
}

function badgeMark({ link, key, x, y, radius, at }: BadgeLayout, input: Input, type: TreeType): SceneMark {
  return {
    type: 'group',
    key: `link/${key}`,
    entityId: at,
    role: 'pollination',
    title: linkTitle(link, input),
    marks: numberMarks(`link/${key}`, link, { x, y }, radius, input, type.key),
  }
}

/** `1: Robotics – Care, accepted`; an attested one with its source. */
function linkTitle(link: NumberedLink, { names, dataset, clusters, actors, locale }: Input): string {
  const nameOf = (entity: string) => {
    const [kind, id] = [entity.slice(0, entity.indexOf(':')), entity.slice(entity.indexOf(':') + 1)]
    const table = kind === 'industry' ? dataset.industries : kind === 'competence' ? dataset.competences : undefined
    const place = table?.indexOf.get(id) ?? -1
    const own = kind === 'cluster' ? clusters : kind === 'actor' ? actors : []
    const name = names[entity as keyof typeof names] ?? table?.names[place] ?? own.find((one) => one.id === id)?.name
    return nameIn(name ?? id, locale)
  }
  const [a, b] = link.ends.map(nameOf)
  const state = say(w.linkStates[link.state], locale)
  const source = link.source ? ` (${link.source})` : ''
  return `${link.number}: ${a} ${link.kind === 'supply' ? '→' : '–'} ${b}, ${state}${source}`
}

function round(n: number): number {
  return Math.round(n * 100) / 100
}
