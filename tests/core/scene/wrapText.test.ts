import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textWidth } from '#core'
import { graphemesOf, wrapText } from '../../../src/core/scene/wrapText.ts'
import { industryNames } from './industryNames.ts'

const wrap = (text: string, width: number, lines?: number) => wrapText(text, 'text', 12, width, lines)

test('words that fit stay on one line', () => {
  expect(wrap('Livsmedel och hälsa', 500)).toEqual({ lines: ['Livsmedel och hälsa'], cut: false })
  expect(wrap('  Livsmedel \n och\thälsa ', 500).lines).toEqual(['Livsmedel och hälsa'])
  expect(wrap('', 500)).toEqual({ lines: [], cut: false })
  expect(wrap(' \n ', 500).lines).toEqual([])
})

test('lines break between words and are of about even length', () => {
  const { lines } = wrap('Tillverkning av datorer, elektronikvaror och optik', 180)
  expect(lines.join(' ')).toBe('Tillverkning av datorer, elektronikvaror och optik')
  const widths = lines.map((line) => textWidth(line, 'text', 12))
  expect(Math.max(...widths)).toBeLessThan(1.3 * Math.min(...widths))
})

test('lines break after a hyphen or a slash between words, never beside a number', () => {
  expect(wrap('IT-konsulter/programvara', 75).lines).toEqual(['IT-konsulter/', 'programvara'])
  expect(wrap('Robotar 2007-2008', 60).lines).toEqual(['Robotar', '2007-2008'])
})

test('a no-break space keeps words together', () => {
  expect(wrap('om 1\u00a0234 anställda', 60).lines).toEqual(['om 1\u00a0234', 'anställda'])
})

test('a word wider than the line is broken with a hyphen', () => {
  const { lines, cut } = wrap('Specialistsjukvårdsverksamhet', 70)
  expect(cut).toBe(false)
  expect(lines.length).toBeGreaterThan(1)
  expect(lines.map((line) => line.replace(/-$/, '')).join('')).toBe('Specialistsjukvårdsverksamhet')
})

test('what does not fit in the lines allowed is cut with an ellipsis, and says so', () => {
  const { lines, cut } = wrap('Tillverkning av datorer, elektronikvaror och optik', 90, 2)
  expect([lines.length, cut]).toEqual([2, true])
  expect(lines[1]).toMatch(/[^\s,]…$/)
  expect(lines.every((line) => textWidth(line, 'text', 12) <= 90)).toBe(true)
})

test('joined emoji, flags and letters with marks are never torn', () => {
  expect(graphemesOf('👩‍🌾🇸🇪a\u030ag\u0301👍🏽')).toEqual(['👩‍🌾', '🇸🇪', 'a\u030a', 'g\u0301', '👍🏽'])
  expect(wrap('👩‍🌾'.repeat(9), 20).lines.every((line) => /^(👩‍🌾)+$/u.test(line))).toBe(true)
})

test('no line of any industry name is wider than asked, and no word is lost', () => {
  for (const width of [60, 90, 140, 220]) {
    for (const name of industryNames) {
      const { lines } = wrap(name, width)
      expect(lines.filter((line) => textWidth(line, 'text', 12) > width + 1e-9)).toEqual([])
      expect(withoutBreaks(lines.join(''))).toBe(withoutBreaks(name))
    }
  }
})

/** Spaces and the hyphens that breaking adds say nothing of what is kept. */
function withoutBreaks(text: string): string {
  return text.replace(/[\s-]/g, '')
}

test('no text whatever is wider than asked while its characters fit, and wrapping twice changes nothing', () => {
  const anyText = fc.string({ unit: 'grapheme', maxLength: 60 })
  fc.assert(
    fc.property(anyText, fc.integer({ min: 60, max: 300 }), fc.integer({ min: 1, max: 4 }), (text, width, most) => {
      const { lines } = wrap(text, width, most)
      expect(lines.length).toBeLessThanOrEqual(most)
      for (const line of lines) {
        if (graphemesOf(line).length > 1) expect(textWidth(line, 'text', 12)).toBeLessThanOrEqual(width + 1e-9)
      }
    }),
  )
})
