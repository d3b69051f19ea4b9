import { expect, test } from 'vitest'
import { type Colour, colourSeen, otherVisions, type Scene, sceneSeen } from '#core'

test('grey has the luminance of what it stands for, and white and black stay what they are', () => {
  expect(colourSeen('#ff0000', 'grey')).toBe('#7f7f7f')
  for (const vision of otherVisions)
    for (const colour of ['#ffffff', '#000000'] as const) expect(colourSeen(colour, vision)).toBe(colour)
})

test('a red and a green that a green-blind reader takes for one another come near in that sight alone', () => {
  const apart = (a: Colour, b: Colour) =>
    Math.max(
      ...[1, 3, 5].map((i) =>
        Math.abs(Number.parseInt(a.slice(i, i + 2), 16) - Number.parseInt(b.slice(i, i + 2), 16)),
      ),
    )
  const [red, green] = ['#b5651d', '#7d7f1f'] as const
  expect(apart(red, green)).toBeGreaterThan(50)
  expect(apart(colourSeen(red, 'deuteranopia'), colourSeen(green, 'deuteranopia'))).toBeLessThan(25)
})

test('a picture seen otherwise has other colours in the same places, in groups and outlines too', () => {
  const scene: Scene = {
    width: 10,
    height: 10,
    background: '#ffffff',
    title: '#ff0000',
    description: '',
    marks: [
      {
        type: 'group',
        key: 'g',
        marks: [
          { type: 'circle', key: 'c', cx: 1, cy: 2, r: 3, fill: '#ff0000', stroke: { colour: '#00ff00', width: 1 } },
        ],
      },
    ],
  }
  const seen = sceneSeen(scene, 'grey')
  expect(seen).toEqual({
    ...scene,
    marks: [
      {
        type: 'group',
        key: 'g',
        marks: [
          { type: 'circle', key: 'c', cx: 1, cy: 2, r: 3, fill: '#7f7f7f', stroke: { colour: '#dcdcdc', width: 1 } },
        ],
      },
    ],
  })
})
