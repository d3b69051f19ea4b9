import { Resvg } from '@resvg/resvg-js'
import { expect, test } from 'vitest'
import { type Phase, phases, type SceneMark, sceneToSvg, svgToText, type Theme, themes } from '#core'
import { ripenessMarks } from '../../../../src/core/diagrams/apple-tree/ripeness.ts'

const side = 64

/** A theme in which all fruit is of one colour: what is told apart in it is told by shape alone. */
const shapesOnly: Theme = {
  ...themes.paper,
  ground: '#ffffff',
  ...Object.fromEntries(['bud', 'blossom', 'green', 'ripe', 'ended'].map((name) => [name, '#ffffff'])),
  outline: '#000000',
}

/** The darkness of each pixel of a phase's sign, 0..1. */
function sign(phase: Phase): number[] {
  const marks: readonly SceneMark[] = ripenessMarks(phase, phase, { x: side / 2, y: side / 2 }, side * 0.44, shapesOnly)
  const scene = { width: side, height: side, background: '#ffffff', title: '', description: '', marks } as const
  const { pixels } = new Resvg(svgToText(sceneToSvg(scene))).render()
  return Array.from({ length: pixels.length / 4 }, (_, i) => 1 - pixels[4 * i] / 255)
}

/** How much of two signs is not the same, as a share of the ink of the lighter one. */
function difference(a: readonly number[], b: readonly number[]): number {
  const ink = (one: readonly number[]) => one.reduce((sum, dark) => sum + dark, 0)
  return a.reduce((sum, dark, i) => sum + Math.abs(dark - b[i]), 0) / Math.min(ink(a), ink(b))
}

/** Two signs that differ by less than this share of their ink are hard to tell apart. */
const least = 0.25

test('every phase of ripeness is told from every other by its shape alone', () => {
  const signs = phases.map((phase) => ({ phase, dark: sign(phase) }))
  const alike = signs.flatMap((a, i) =>
    signs.slice(i + 1).flatMap((b) => (difference(a.dark, b.dark) < least ? [`${a.phase} and ${b.phase}`] : [])),
  )
  expect(alike).toEqual([])
})

test('planted: a sign that differs by its colour alone is found to be the same', () => {
  expect(difference(sign('growth'), sign('growth'))).toBeLessThan(least)
})
