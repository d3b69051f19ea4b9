import type { Delimiter } from './readOptions.ts'
import { type Cells, scan } from './scan.ts'

export const delimiters: readonly Delimiter[] = [',', ';', '\t', '|']

const sampleBytes = 1 << 16
export const sampleRows = 200
const sampleLimits = { rows: Number.POSITIVE_INFINITY, columns: 1 << 20, cellCharacters: Number.POSITIVE_INFINITY }

/** The first rows of a table as texts; a row that the sample cuts off is left out. */
export function sampleOf(bytes: Uint8Array, delimiter: Delimiter): string[][] {
  const cut = bytes.length > sampleBytes
  const sample = scan(cut ? bytes.subarray(0, sampleBytes) : bytes, { delimiter, limits: sampleLimits, sampleRows })
  const rows = textsOf('stop' in sample ? sample.cells : sample)
  return cut && rows.length > 1 && rows.length < sampleRows ? rows.slice(0, -1) : rows
}

/** The first rows of cells as trimmed texts. */
export function textsOf({ codes, starts, rowCount, dictionary }: Cells): string[][] {
  return Array.from({ length: Math.min(rowCount, sampleRows) }, (_, row) =>
    Array.from(codes.subarray(starts[row], starts[row + 1]), (code) => dictionary.text(code).trim()),
  )
}

/**
 * The delimiter that parts most of the first rows into the same number of cells, at least two; of equals the one that
 * makes more cells. A single column gives the comma.
 */
export function guessDelimiter(bytes: Uint8Array): Delimiter {
  const scored = delimiters.map((delimiter) => ({ delimiter, ...evenness(sampleOf(bytes, delimiter)) }))
  const best = scored.reduce((a, b) => (b.share > a.share || (b.share === a.share && b.width > a.width) ? b : a))
  return best.delimiter
}

/** The commonest width of the rows that are not blank, and the share of the rows that have it. */
function evenness(rows: readonly (readonly string[])[]): { width: number; share: number } {
  const widths = rows.filter((row) => row.some((cell) => cell !== '')).map((row) => row.length)
  const width = commonest(widths)
  return { width, share: width < 2 ? 0 : widths.filter((other) => other === width).length / widths.length }
}

/** The number that occurs most; of equals the largest. 0 of none. */
export function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  let [most, best] = [0, 0]
  for (const [number, count] of counts)
    if (count > most || (count === most && number > best)) [most, best] = [count, number]
  return best
}
