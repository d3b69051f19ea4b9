import { describe, expect, test } from 'vitest'
import { seenDistance, type Vision } from '../../../src/core/scene/colourVision.ts'
import { contrastRatio } from '../../../src/core/scene/contrast.ts'
import type { Colour } from '../../../src/core/scene/scene.ts'
import { themes } from '../../../src/core/scene/themes.ts'

/** The least distance of two slots in OKLab; a just noticeable difference is about 0.02. */
const leastDistance: Readonly<Record<Exclude<Vision, 'grey'>, number>> = {
  full: 0.1,
  protanopia: 0.08,
  deuteranopia: 0.08,
  tritanopia: 0.08,
}

function nearest(colours: readonly Colour[], vision: Vision): number {
  const pairs = colours.flatMap((a, i) => colours.slice(i + 1).map((b) => seenDistance(a, b, vision)))
  return Math.min(...pairs)
}

test('contrast is that of WCAG', () => {
  expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 10)
  expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.478, 3)
  expect(contrastRatio('#123456', '#123456')).toBe(1)
})

describe.each(Object.values(themes))('theme $id', (theme) => {
  test('every colour is written as strict readers take it', () => {
    const { id: _, readable: __, ...colours } = theme
    for (const colour of Object.values(colours).flat()) expect(colour).toMatch(/^#[0-9a-f]{6}$/)
  })

  test(`words read on ground and on soil: contrast of at least ${theme.readable}`, () => {
    for (const words of [theme.text, theme.quietText, theme.link, ...theme.slotText]) {
      expect([words, contrastRatio(words, theme.ground) >= theme.readable]).toEqual([words, true])
      expect([words, contrastRatio(words, theme.soil) >= theme.readable]).toEqual([words, true])
    }
  })

  test('shapes stand out from the ground: contrast of at least 3', () => {
    for (const shape of [theme.wood, theme.outline, ...theme.slotFill]) {
      expect([shape, contrastRatio(shape, theme.ground) >= 3]).toEqual([shape, true])
    }
  })

  test('roots stand out from the soil: contrast of at least 3', () => {
    for (const shape of [theme.rootWood, theme.commonWood]) {
      expect([shape, contrastRatio(shape, theme.soil) >= 3]).toEqual([shape, true])
    }
  })

  test.each(Object.keys(leastDistance) as (keyof typeof leastDistance)[])(
    'the seven slots stay apart for %s',
    (vision) => {
      expect(nearest(theme.slotFill.slice(1), vision)).toBeGreaterThan(leastDistance[vision])
    },
  )
})

test('planted: a red and a green of equal lightness are found too near', () => {
  expect(nearest(['#c0504d', '#7f7f3a'], 'full')).toBeGreaterThan(leastDistance.full)
  expect(nearest(['#b5651d', '#7d7f1f'], 'deuteranopia')).toBeLessThan(leastDistance.deuteranopia)
})
