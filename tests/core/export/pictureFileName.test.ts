import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pictureFileName } from '#core/export'

const nameOf = (title: string, diagram = 'Äppelträd') => pictureFileName({ title, diagram, extension: 'svg' })

test('title, diagram and size make the name, with the letters of the language', () => {
  const picture = { title: 'Kluster i Sörmland', diagram: 'Äppelträd', width: 1600, height: 1000, extension: 'png' }
  expect(pictureFileName(picture)).toBe('Kluster i Sörmland - Äppelträd - 1600x1000.png')
  expect(nameOf('Kluster i Sörmland')).toBe('Kluster i Sörmland - Äppelträd.svg')
})

test('what systems do not take becomes a space', () => {
  expect(nameOf('Robot/dalen: "2007" <a|b>?*\\')).toBe('Robot dalen 2007 a b - Äppelträd.svg')
  expect(nameOf('a\u0000b\tc\nd\u00a0e')).toBe('a b c d e - Äppelträd.svg')
})

test('a name neither hides, climbs, nor looks like an option', () => {
  expect(nameOf('../../etc/passwd')).toBe('etc passwd - Äppelträd.svg')
  expect(nameOf('.hidden')).toBe('hidden - Äppelträd.svg')
  expect(nameOf('--help')).toBe('help - Äppelträd.svg')
  expect(nameOf('report \u202egnp.exe')).toBe('report gnp.exe - Äppelträd.svg')
})

test('a name is never empty and never a device of Windows', () => {
  expect(nameOf('', '')).toBe('Pomona.svg')
  expect(nameOf('???', '...')).toBe('Pomona.svg')
  for (const device of ['CON', 'nul', 'Com1', 'LPT¹', 'aux.tables']) {
    expect(nameOf(device, '')).not.toMatch(/^(con|nul|com1|lpt¹|aux)\s*\./i)
  }
  expect(nameOf('Conference', '')).toBe('Conference.svg')
})

test('accents written apart and together make the same name', () => {
  expect(nameOf('So\u0308rmland')).toBe(nameOf('Sörmland'))
})

test('a long title is cut between characters', () => {
  const name = nameOf('👩‍🌾'.repeat(500))
  expect(name).toBe(`${'👩‍🌾'.repeat(9)} - Äppelträd.svg`)
})

test('whatever the title, the name is short, whole, and the same each time', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 300 })
  fc.assert(
    fc.property(anyText, anyText, (title, diagram) => {
      const name = pictureFileName({ title, diagram, width: 65_535, height: 4096, extension: 'png' })
      expect(name).toBe(pictureFileName({ title, diagram, width: 65_535, height: 4096, extension: 'png' }))
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
      expect(name).toMatch(/^[^\s.-].*\.png$/u)
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}]/u)
    }),
  )
})
