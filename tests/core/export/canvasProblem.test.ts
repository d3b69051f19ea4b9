import { expect, test } from 'vitest'
import { limits } from '#core'
import { canvasProblem } from '#core/export'

test('a side at the limit is drawn, one pixel more is refused', () => {
  expect(canvasProblem(limits.canvasSide - 1, 1)).toBeUndefined()
  expect(canvasProblem(limits.canvasSide, 1)).toBeUndefined()
  expect(canvasProblem(limits.canvasSide + 1, 1)?.code).toBe('canvas-too-large')
  expect(canvasProblem(1, limits.canvasSide + 1)?.code).toBe('canvas-too-large')
})

test('an area at the limit is drawn, one row more is refused', () => {
  expect(canvasProblem(2 ** 14, 2 ** 14 - 1)).toBeUndefined()
  expect(canvasProblem(2 ** 14, 2 ** 14)).toBeUndefined()
  expect(canvasProblem(2 ** 14, 2 ** 14 + 1)?.code).toBe('canvas-too-large')
})

test('the refusal tells the largest size of the same proportions, and that size is drawn', () => {
  const values = canvasProblem(40_000, 20_000)?.values
  expect(values).toEqual({ width: 40_000, height: 20_000, largestWidth: 23_170, largestHeight: 11_585 })
  for (const [width, height] of [
    [40_000, 20_000],
    [1_000_000, 1],
    [70_000, 70_000],
    [1e12, 3e11],
  ] as const) {
    const { largestWidth = 0, largestHeight = 0 } = canvasProblem(width, height)?.values ?? {}
    expect(canvasProblem(Number(largestWidth), Number(largestHeight))).toBeUndefined()
  }
})

test('a picture without a pixel is refused', () => {
  expect(canvasProblem(0, 100)?.code).toBe('canvas-empty')
  expect(canvasProblem(100, Number.NaN)?.code).toBe('canvas-empty')
  expect(canvasProblem(-5, -5)?.code).toBe('canvas-empty')
})
