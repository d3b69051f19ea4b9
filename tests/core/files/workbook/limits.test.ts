import { describe, expect, test } from 'vitest'
import type { Limits } from '#core'
import { read } from '../../../../src/core/files/read.ts'
import { limits as standard } from '../../../../src/core/model/limits.ts'
import { makeWorkbook, rowsXml } from './makeWorkbook.ts'
import type { RawEntry } from './rawZip.ts'

const rows = (count: number, cells = 3) => [
  ['id', 'name', 'sector'].slice(0, cells),
  ...Array.from({ length: count }, (_, i) => [`i${i}`, `Industry ${i}`, 's'].slice(0, cells)),
]
const book = (xml: string, further: readonly RawEntry[] = [], change?: (entry: RawEntry) => RawEntry) =>
  makeWorkbook([{ name: 'Industries', xml }], { further, ...(change && { change }) })

function outcome(bytes: Uint8Array, limits: Partial<Limits>): string {
  const result = read([{ name: 'a.xlsx', bytes }], { limits })
  const [first] = result.problems.filter(({ severity }) => severity === 'error')
  return result.ok ? 'read' : `${first.code} ${Object.keys(first.values ?? {}).join(' ')}`.trim()
}

const sizes = [rowsXml(rows(50)).length + 170, 2 * 2 ** 20]
/** White space beside which the rows are nothing, packed to a hundredth and less. */
const spacious = book(`<!--${' '.repeat(sizes[1])}-->${rowsXml(rows(3))}`)
/** The entry's own ratio, as the archive states its sizes. */
const ratio = (() => {
  const view = new DataView(spacious.buffer, spacious.byteOffset)
  for (let at = 0; at < spacious.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 2 ** 20)
      return view.getUint32(at + 24, true) / view.getUint32(at + 20, true)
  return 0
})()

const unzipped = (() => {
  const bytes = book(rowsXml(rows(5)))
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  let total = 0
  for (let at = 0; at < bytes.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) total += view.getUint32(at + 24, true)
  return total
})()

const text = 'å'.repeat(30)

/** A limit, the number that is just allowed, a workbook, and how it is refused where the limit is one lower. */
const cases: readonly {
  readonly limit: keyof Limits
  readonly most: number
  readonly bytes: Uint8Array
  readonly refusal: string
}[] = [
  { limit: 'unzippedBytes', most: unzipped, bytes: book(rowsXml(rows(5))), refusal: 'archive-too-large bytes limit' },
  {
    limit: 'archiveEntries',
    most: 9,
    bytes: book(
      rowsXml(rows(5)),
      Array.from({ length: 5 }, (_, i) => ({ name: `m${i}`, content: '' })),
    ),
    refusal: 'archive-too-many-entries count limit',
  },
  { limit: 'archiveRatio', most: Math.ceil(ratio), bytes: spacious, refusal: 'archive-ratio bytes limit' },
  { limit: 'sheetCells', most: 18, bytes: book(rowsXml(rows(5))), refusal: 'sheet-too-many-cells limit' },
  // Headers, five ids, five names, a sector, and the empty text.
  { limit: 'sheetTexts', most: 15, bytes: book(rowsXml(rows(5))), refusal: 'sheet-too-many-texts limit' },
  {
    limit: 'sheetTextBytes',
    most: 'idnamesector'.length + 5 * 2 + 5 * 'Industry 0'.length + 1,
    bytes: book(rowsXml(rows(5))),
    refusal: 'sheet-too-much-text limit',
  },
  // worksheet, sheetData, row, c, is, t
  { limit: 'xmlDepth', most: 6, bytes: book(rowsXml(rows(5))), refusal: 'xml-too-deep limit part' },
  {
    limit: 'cellCharacters',
    most: 30,
    bytes: book(
      rowsXml([
        ['name', 'x'],
        ['a', text],
      ]),
    ),
    refusal: 'cell-too-long limit',
  },
  { limit: 'rows', most: 5, bytes: book(rowsXml(rows(5))), refusal: 'too-many-rows limit' },
  { limit: 'columns', most: 3, bytes: book(rowsXml(rows(5))), refusal: 'too-many-columns limit columns' },
  {
    limit: 'fileBytes',
    most: book(rowsXml(rows(5))).length,
    bytes: book(rowsXml(rows(5))),
    refusal: 'file-too-large bytes limit',
  },
]

describe('limits of workbooks, each with its number', () => {
  test.each(cases)('$limit: one less and exactly are read, one more is refused', ({ limit, most, bytes, refusal }) => {
    const outcomes = [most + 1, most, most - 1].map((number) => outcome(bytes, { [limit]: number }))
    expect(outcomes).toEqual(['read', 'read', refusal])
  })

  test('the real number of entries: 1,999 and 2,000 are read, 2,001 are refused', () => {
    const own = 4
    const outcomes = [1_999, 2_000, 2_001].map((count) => {
      const further = Array.from({ length: count - own }, (_, i) => ({ name: `m${i}`, content: '', stored: true }))
      return outcome(book(rowsXml(rows(5)), further), {})
    })
    expect(outcomes).toEqual(['read', 'read', 'archive-too-many-entries count limit'])
    expect(standard).toMatchObject({ archiveEntries: 2_000, unzippedBytes: 500 * 2 ** 20, archiveRatio: 200 })
  })

  test('the real size unpacked: what is stated at the limit is not refused for its size, one byte more is', () => {
    const stated = (claimedSize: number) => book('', [{ name: 'm', content: '', claimedSize }])
    const others = 2_000
    expect(outcome(stated(standard.unzippedBytes - others), {})).not.toContain('archive-too-large')
    expect(outcome(stated(standard.unzippedBytes + 1), {})).toBe('archive-too-large bytes limit')
  })
})

describe('archives that are not whole', () => {
  const sheet = (rest: Partial<RawEntry>) =>
    book(rowsXml(rows(5)), [], (entry) => (entry.name.includes('sheet1') ? { ...entry, ...rest } : entry))

  test('a check sum that does not agree, a size that is not so, an unknown way of packing', () => {
    expect(outcome(sheet({}), {})).toBe('read')
    expect(outcome(sheet({ claimedSum: 1 }), {})).toBe('archive-damaged')
    expect(outcome(sheet({ claimedSize: 10 }), {})).toBe('archive-damaged')
    expect(outcome(sheet({ claimedSize: 10_000 }), {})).toBe('archive-damaged')
    expect(outcome(sheet({ method: 12 }), {})).toBe('archive-method method')
    expect(outcome(sheet({ claimedSize: 0xffffffff }), {})).toBe('archive-zip64')
    expect(outcome(sheet({ stored: true }), {})).toBe('read')
  })

  test('cut short at any place, it is refused', () => {
    const whole = sheet({})
    const outcomes = new Set<string>()
    for (let length = 4; length < whole.length; length += 7) outcomes.add(outcome(whole.subarray(0, length), {}))
    expect([...outcomes]).toEqual(['archive-damaged'])
  })

  test('any byte of it changed, it is read or refused, and never read as something else', () => {
    const whole = sheet({ stored: true })
    const sound = read([{ name: 'a.xlsx', bytes: whole }])
    const names = sound.ok ? sound.value.project.dataset.industries.names : []
    let refused = 0
    for (let at = 0; at < whole.length; at += 3) {
      const changed = whole.slice()
      changed[at] ^= 0x11
      const result = read([{ name: 'a.xlsx', bytes: changed }])
      if (!result.ok) refused++
      else expect(result.value.project.dataset.industries.names, `byte ${at}`).toEqual(names)
    }
    expect(refused).toBeGreaterThan(whole.length / 6)
  })
})
