import { expect, test } from 'vitest'
import type { FontFace } from '../../../src/core/scene/scene.ts'
import { fontMetrics, textWidth } from '../../../src/core/scene/textWidth.ts'
import { fontFiles, openFont } from './fontReading.ts'
import { industryNames } from './industryNames.ts'

const faces = Object.keys(fontFiles) as FontFace[]

test.each(faces)('%s: widths of 200 names equal the layout of the font file to 0.1 %%', (face) => {
  const font = openFont(face)
  expect(industryNames.length).toBeGreaterThanOrEqual(200)
  const off = industryNames.filter((name) => {
    const truth = font.layout(name.normalize('NFC')).advanceWidth
    return Math.abs(textWidth(name, face, font.unitsPerEm) / truth - 1) > 0.001
  })
  expect(off).toEqual([])
})

test.each(faces)('%s: every character of the table alone is as wide as in the font file', (face) => {
  const font = openFont(face)
  for (const character of 'aåäöÅÄÖéüßŁžΩαЖя→≥−–—…“”’€½²·×') {
    const glyph = font.glyphForCodePoint(character.codePointAt(0) ?? 0)
    if (glyph.id > 0) expect([character, textWidth(character, face, 1000)]).toEqual([character, glyph.advanceWidth])
  }
})

test('kerning and standard ligatures count', () => {
  expect(textWidth('AV', 'text', 100)).toBeLessThan(textWidth('A', 'text', 100) + textWidth('V', 'text', 100))
  expect(textWidth('fi', 'display', 1000)).toBe(616)
})

test('width grows in proportion to the size', () => {
  expect(textWidth('Robotdalen', 'text', 24)).toBeCloseTo(2 * textWidth('Robotdalen', 'text', 12), 9)
  expect(textWidth('', 'text', 24)).toBe(0)
})

test('a letter followed by its accent is as wide as the letter that has it', () => {
  expect(textWidth('A\u030a', 'text', 100)).toBe(textWidth('Å', 'text', 100))
  expect(textWidth('x\u0301', 'text', 100)).toBe(textWidth('x', 'text', 100))
})

test('characters that the font lacks have a width, invisible ones none', () => {
  expect(textWidth('漢字', 'text', 10)).toBe(20)
  expect(textWidth('🍎', 'text', 10)).toBeGreaterThanOrEqual(10)
  expect(textWidth('\u200b\u200d\ufeff\u00ad', 'text', 10)).toBe(0)
  for (const text of ['\ud800', '\udc00a', '\u0000', '\n', '\u{10ffff}', 'ا', '𝒜']) {
    expect(textWidth(text, 'text', 10)).toBeGreaterThan(0)
  }
})

test.each(faces)('%s: heights are those of the font file', (face) => {
  const { ascent, descent, xHeight, capHeight } = fontMetrics(face)
  const font = openFont(face)
  expect(ascent * font.unitsPerEm).toBeCloseTo(font.ascent, 6)
  expect(descent * font.unitsPerEm).toBeCloseTo(-font.descent, 6)
  expect(xHeight).toBeGreaterThan(0.4)
  expect(capHeight).toBeGreaterThan(0.6)
  expect(capHeight).toBeLessThan(0.72)
})
