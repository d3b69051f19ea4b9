import type { Diagram, Point, Project, Scene } from '#core'
import { marksOf } from '../sceneChecks.ts'
import { type DrawnFloret, type DrawnFlower, drawnFlower } from './drawnFlower.ts'
import { type ExpectedPart, expectedParts } from './expectedParts.ts'

/** Areas are exact to this share. */
const exact = 1e-6

/** What is wrong with a drawn flower: areas out of proportion, florets outside of their petals or on each other. */
export function flowerFaults(project: Project, diagram: Diagram, scene: Scene): string[] {
  const flower = drawnFlower(scene)
  const { parts } = expectedParts(project, diagram)
  return [
    ...petalFaults(flower, parts, wordsOf(scene)),
    ...floretFaults(flower, parts),
    ...flower.florets.flatMap((floret) => insideFaults(floret, flower)),
    ...overlapFaults(flower.florets),
  ]
}

/** All words of a picture as one text. */
export function wordsOf(scene: Scene): string {
  return marksOf(scene)
    .flatMap((mark) => (mark.type === 'text' ? [mark.lines.join(' ')] : []))
    .join('\n')
}

/** The value of each petal that is drawn; those that are not stand together as `others`. */
export function petalValues(flower: DrawnFlower, parts: readonly ExpectedPart[]): Map<string, number> {
  const values = new Map(flower.petals.map(({ key }) => [key, 0]))
  for (const { petal, value } of parts) {
    const key = values.has(petal) ? petal : 'others'
    values.set(key, (values.get(key) ?? 0) + value)
  }
  return values
}

function petalFaults(flower: DrawnFlower, parts: readonly ExpectedPart[], words: string): string[] {
  const values = petalValues(flower, parts)
  const missing = [...values.keys()].filter((key) => !flower.petals.some((petal) => petal.key === key))
  if (missing.length > 0) return missing.map((key) => `petal ${key} is not drawn`)
  const areas = flower.petals.map(({ area }) => area)
  if (/Petals are (drawn )?equal/.test(words)) {
    const all = [...values.values()]
    const mayBe = /Petals are equal/.test(words) || Math.max(...all) > 100 * Math.min(...all)
    return [...spreadFaults('equal petals', areas), ...(mayBe ? [] : ['petals are equal without a reason'])]
  }
  return spreadFaults(
    'petals',
    flower.petals.map(({ key, area }) => area / (values.get(key) ?? 0)),
  )
}

function floretFaults(flower: DrawnFlower, parts: readonly ExpectedPart[]): string[] {
  const parted = new Map(parts.map(({ petal, industry, value }) => [`${petal}/industry:${industry}`, value]))
  const single = flower.florets.filter(({ key }) => !key.endsWith('/more'))
  const known = single.map((floret) => ({ floret, value: parted.get(floret.key.slice(floret.petal.length + 1)) }))
  const drawn = new Set(single.map(({ key, petal }) => key.slice(petal.length + 1)))
  const gathered = flower.florets.length - single.length
  return [
    ...known.flatMap(({ floret, value }) => (value === undefined ? [`floret ${floret.key} stands for nothing`] : [])),
    ...known.flatMap(({ floret, value = 0 }) =>
      floret.ring === value > 0 ? [`floret ${floret.key} is drawn as a ring or not: ${value}`] : [],
    ),
    ...(gathered === 0 ? [...parted.keys()].filter((key) => !drawn.has(key)).map((key) => `no floret ${key}`) : []),
    ...spreadFaults(
      'florets',
      known.flatMap(({ floret, value = 0 }) => (value > 0 ? [(Math.PI * floret.r ** 2) / value] : [])),
    ),
  ]
}

function spreadFaults(what: string, ratios: readonly number[]): string[] {
  const spread = ratios.length > 0 ? Math.max(...ratios) / Math.min(...ratios) - 1 : 0
  return spread < exact ? [] : [`${what} out of proportion by ${spread}`]
}

function insideFaults({ key, petal, x, y, r }: DrawnFloret, { petals, core }: DrawnFlower): string[] {
  const outline = petals.find((one) => one.key === petal)?.outline ?? []
  const slack = 1e-3
  const fromCore = Math.hypot(x - core.x, y - core.y) - core.r
  if (fromCore < r - slack) return [`floret ${key} under the core`]
  return depthOf(outline, { x, y }) < r - slack ? [`floret ${key} outside of its petal`] : []
}

/** How far inside a polygon a point lies; negative outside. */
function depthOf(outline: readonly Point[], { x, y }: Point): number {
  let [nearest, crossings] = [Number.POSITIVE_INFINITY, 0]
  outline.forEach((b, i) => {
    const a = outline.at(i - 1) ?? b
    const [dx, dy] = [b.x - a.x, b.y - a.y]
    const along = ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1)
    const t = Math.min(1, Math.max(0, along))
    nearest = Math.min(nearest, Math.hypot(x - a.x - t * dx, y - a.y - t * dy))
    if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / dy) * dx) crossings++
  })
  return crossings % 2 === 1 ? nearest : -nearest
}

function overlapFaults(florets: readonly DrawnFloret[]): string[] {
  return florets.flatMap((a, i) =>
    florets
      .slice(i + 1)
      .flatMap((b) => (Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r - 1e-6 ? [`florets ${a.key} and ${b.key}`] : [])),
  )
}
