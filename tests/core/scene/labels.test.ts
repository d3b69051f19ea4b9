import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Box, createRandom } from '#core'
import { contains, createBoxGrid, grow, overlaps } from '../../../src/core/scene/boxGrid.ts'
import {
  type LabelCandidate,
  type LabelRequest,
  labelBox,
  labelMark,
  placeLabels,
} from '../../../src/core/scene/labels.ts'
import { countOverlaps, labelCrowd } from './labelCrowd.ts'

const page: Box = { x: 0, y: 0, width: 400, height: 300 }
const ground = { page, obstacles: [], gap: 2 }

function at(x: number, y: number, line = 'Robotdalen'): LabelCandidate {
  return { x, y, lines: [line], size: 12, lineHeight: 15, face: 'text', anchor: 'start' }
}

const wish = (key: string, ...candidates: LabelCandidate[]): LabelRequest => ({ key, candidates })

test('a label takes its first candidate that is free', () => {
  const placed = placeLabels([wish('a', at(10, 50)), wish('b', at(12, 52), at(200, 50))], ground)
  expect([...placed].map(([key, { x }]) => [key, x])).toEqual([
    ['a', 10],
    ['b', 200],
  ])
})

test('who comes first is placed, who finds no room is hidden', () => {
  const placed = placeLabels([wish('first', at(10, 50)), wish('second', at(10, 50))], ground)
  expect([...placed.keys()]).toEqual(['first'])
  expect(placeLabels([wish('nowhere')], ground).size).toBe(0)
})

test('labels stay inside the page and off what they must not touch', () => {
  expect(placeLabels([wish('out', at(390, 50)), wish('above', at(10, 3))], ground).size).toBe(0)
  const obstacles = [{ x: 0, y: 0, width: 100, height: 100 }]
  const placed = placeLabels([wish('a', at(10, 50), at(150, 50))], { ...ground, obstacles })
  expect(placed.get('a')?.x).toBe(150)
})

test('between two labels lies at least the gap', () => {
  const box = labelBox(at(10, 50))
  const next = (distance: number) => wish('b', at(box.x + box.width + distance, 50))
  const both = (distance: number) => placeLabels([wish('a', at(10, 50)), next(distance)], { ...ground, gap: 5 }).size
  expect(both(4.9)).toBe(1)
  expect(both(5)).toBe(2)
})

test('a label as a mark keeps its place and says what it stands for', () => {
  const mark = labelMark('name/a', at(10, 50), '#123456', { entityId: 'industry:1', role: 'twig-name' })
  expect(mark).toEqual({
    ...at(10, 50),
    type: 'text',
    key: 'name/a',
    fill: '#123456',
    entityId: 'industry:1',
    role: 'twig-name',
  })
})

const anyBox = fc.record({
  x: fc.integer({ min: -50, max: 420 }),
  y: fc.integer({ min: -50, max: 320 }),
  width: fc.integer({ min: 0, max: 200 }),
  height: fc.integer({ min: 0, max: 200 }),
})

test('the grid finds the same overlaps as comparing all with all', () => {
  fc.assert(
    fc.property(fc.array(anyBox, { maxLength: 40 }), anyBox, fc.integer({ min: 1, max: 90 }), (boxes, box, side) => {
      const grid = createBoxGrid(page, side)
      for (const other of boxes) grid.add(other)
      expect(grid.hits(box)).toBe(boxes.some((other) => overlaps(box, other)))
    }),
  )
})

/** Labels that overlap, lie off the page or on an obstacle: none, if placing is right. */
function faultsOf(labels: readonly LabelCandidate[], obstacles: readonly Box[], gap = 2 - 1e-6): number {
  const boxes = labels.map(labelBox)
  return boxes.filter(
    (box, i) =>
      !contains(page, box) ||
      obstacles.some((other) => overlaps(box, other)) ||
      boxes.slice(0, i).some((other) => overlaps(grow(box, gap), other)),
  ).length
}

function randomWishes(seed: number, count: number): LabelRequest[] {
  const random = createRandom(seed)
  const lines = () => Array.from({ length: 1 + Math.floor(random() * 3) }, () => 'mjukvara'.repeat(1 + random() * 2))
  return Array.from({ length: count }, (_, i) => {
    const own = lines()
    const anchor = (['start', 'middle', 'end'] as const)[i % 3]
    const size = 8 + random() * 14
    const candidates = Array.from({ length: 1 + Math.floor(random() * 5) }, () => ({
      ...at(random() * page.width, random() * page.height),
      ...{ lines: own, anchor, size, lineHeight: size * 1.2 },
    }))
    return { key: String(i), candidates }
  })
}

test('1,000 crowds of labels are placed without an overlap, and nobody is hidden who had room', () => {
  for (let seed = 0; seed < 1000; seed++) {
    const requests = randomWishes(seed, 5 + (seed % 60))
    const obstacles = [{ x: seed % 300, y: seed % 200, width: 60, height: 40 }]
    const placed = placeLabels(requests, { page, obstacles, gap: 2 })
    expect(faultsOf([...placed.values()], obstacles)).toBe(0)
    const hidden = requests.filter(({ key }) => !placed.has(key))
    const fits = hidden.filter(({ candidates }) =>
      candidates.some((c) => faultsOf([...placed.values(), c], obstacles, 2 + 1e-6) === 0),
    )
    expect(fits.map(({ key }) => key)).toEqual([])
  }
})

test('planted: labels laid down without asking do overlap', () => {
  const all = randomWishes(3, 60).map(({ candidates }) => candidates[0])
  expect(faultsOf(all, [])).toBeGreaterThan(20)
})

test('the same wishes give the same places', () => {
  const requests = randomWishes(7, 80)
  expect([...placeLabels(requests, ground)]).toEqual([...placeLabels(structuredClone(requests), ground)])
})

test.each([
  { fill: 0.15, mostHidden: 0.05 },
  { fill: 0.35, mostHidden: 0.2 },
])('of names that fill $fill of a page at most $mostHidden are hidden, and none overlap', ({ fill, mostHidden }) => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const crowd = labelCrowd(500, fill, seed)
    const placed = placeLabels(crowd.requests, { page: crowd.page, obstacles: [], gap: 1 })
    expect(countOverlaps([...placed.values()].map(labelBox))).toBe(0)
    expect(1 - placed.size / 500).toBeLessThanOrEqual(mostHidden)
  }
})
