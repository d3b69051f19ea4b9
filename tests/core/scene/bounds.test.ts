import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Box, boundsOf, type SceneMark, textWidth } from '#core'
import { unionOf } from '../../../src/core/scene/bounds.ts'
import { pathExtremes } from '../../../src/core/scene/pathExtremes.ts'
import { label } from '../render/sampleScene.ts'

const path = (d: string, rest: object = {}): SceneMark => ({ type: 'path', key: 'p', d, ...rest })
const boxOf = (d: string) => boundsOf(path(d))

function expectBox(box: Box | undefined, [x, y, width, height]: readonly [number, number, number, number]): void {
  expect(box?.x).toBeCloseTo(x, 6)
  expect(box?.y).toBeCloseTo(y, 6)
  expect(box?.width).toBeCloseTo(width, 6)
  expect(box?.height).toBeCloseTo(height, 6)
}

test('straight lines, absolute and relative, reach from corner to corner', () => {
  expectBox(boxOf('M10,20L30,40H50V5Z'), [10, 5, 40, 35])
  expectBox(boxOf('m10 20 20 20h20v-35z'), [10, 5, 40, 35])
  expectBox(boxOf('M10,10l5,5zl-4,-4'), [6, 6, 9, 9])
})

test('a curve reaches as far as it bends, not as far as its handles', () => {
  expectBox(boxOf('M0,0C0,100 100,100 100,0'), [0, 0, 100, 75])
  expectBox(boxOf('M0,0Q50,100 100,0'), [0, 0, 100, 50])
  expectBox(boxOf('M0,0c0,100 100,100 100,0'), [0, 0, 100, 75])
})

test('arcs reach as far as their ellipse goes on the side that is drawn', () => {
  expectBox(boxOf('M0,0A50,50 0 0 1 100,0'), [0, -50, 100, 50])
  expectBox(boxOf('M0,0A50,50 0 0 0 100,0'), [0, 0, 100, 50])
  expectBox(boxOf('M100,50A50,50,0,1,1,50,0'), [0, 0, 100, 100])
  expectBox(boxOf('M0,0A10,10 0 0 1 100,0'), [0, -50, 100, 50])
  expectBox(boxOf('M0,0A20,50 90 0 1 0,40'), [0, 0, 50, 40])
})

test('half the stroke is added on every side', () => {
  expectBox(boundsOf(path('M10,10H20', { stroke: { colour: '#000000', width: 4 } })), [8, 8, 14, 4])
  const circle = { type: 'circle', key: 'c', cx: 50, cy: 40, r: 10, stroke: { colour: '#000000', width: 2 } } as const
  expectBox(boundsOf(circle), [39, 29, 22, 22])
})

test('words reach from ascent to descent, by their anchor, with their halo', () => {
  const width = textWidth('Robotdalen', 'text', 16)
  const box = [-width / 2, -16, width, 16 * 1.326] as const
  const words = label('t', ['Robotdalen'], { x: 0, y: 0, anchor: 'middle' })
  expectBox(boundsOf(words), box)
  const halo = { colour: '#ffffff', width: 3 } as const
  expectBox(boundsOf({ ...words, halo }), [box[0] - 3, box[1] - 3, box[2] + 6, box[3] + 6])
  expect(boundsOf({ ...words, anchor: 'end' })?.x).toBeCloseTo(-width, 6)
  expectBox(boundsOf({ ...words, lines: ['Robotdalen', 'a'] }), [box[0], box[1], box[2], box[3] + 20])
})

test('a group reaches as far as what is in it; what is empty reaches nowhere', () => {
  const marks = [path('M0,0H10'), { ...path('M40,50V60'), key: 'q' }]
  expectBox(boundsOf({ type: 'group', key: 'g', marks }), [0, 0, 40, 60])
  expect(boundsOf({ type: 'group', key: 'g', marks: [] })).toBeUndefined()
  expect(boundsOf(path(''))).toBeUndefined()
  expect(boundsOf(label('t', []))).toBeUndefined()
  expect(unionOf([])).toBeUndefined()
})

test('path data that is not understood is an error, never a wrong box', () => {
  expect(() => pathExtremes('M0,0T10,10')).toThrow('Path data not understood')
})

test('points along random curves and arcs lie in the box, and every side is touched', () => {
  const n = fc.integer({ min: -200, max: 200 })
  fc.assert(
    fc.property(fc.tuple(n, n, n, n, n, n, n, n), ([x0, y0, x1, y1, x2, y2, x3, y3]) => {
      const box = boxOf(`M${x0},${y0}C${x1},${y1} ${x2},${y2} ${x3},${y3}`)
      const along = Array.from({ length: 401 }, (_, i) => i / 400)
      const xs = along.map((t) => bezier(t, x0, x1, x2, x3))
      const ys = along.map((t) => bezier(t, y0, y1, y2, y3))
      expect(box?.x).toBeCloseTo(Math.min(...xs), 1)
      expect(box?.y).toBeCloseTo(Math.min(...ys), 1)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeCloseTo(Math.max(...xs), 1)
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(Math.max(...ys), 1)
    }),
  )
})

function bezier(t: number, a: number, b: number, c: number, d: number): number {
  const s = 1 - t
  return s ** 3 * a + 3 * s * s * t * b + 3 * s * t * t * c + t ** 3 * d
}
