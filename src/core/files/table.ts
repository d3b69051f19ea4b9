import type { CodeSet } from './codeSet.ts'
import type { Encoding } from './decode.ts'
import type { Dictionary } from './dictionary.ts'
import { isDash, isMissing, parseNumber } from './numbers.ts'
import type { DecimalSign, Delimiter, TablePlace } from './readOptions.ts'
import type { Cells } from './scan.ts'

export interface TableForm {
  readonly file: string
  /** Of a workbook. */
  readonly sheet?: string
  /** Of text; a sheet has neither. */
  readonly encoding?: Encoding
  readonly delimiter?: Delimiter
  /** 1-based; 0: none. */
  readonly headerRow: number
  readonly headers: readonly string[]
  readonly dashIsZero: boolean
}

/** A number column's values by code: NaN where missing or unreadable; `isBad` tells the two apart. */
export interface CodeNumbers {
  readonly decimal: DecimalSign
  valueOf(code: number): number
  isBad(code: number): boolean
  /** A lone dash, read as zero or as missing. */
  isDash(code: number): boolean
}

/** A table as rows under headers, its cells as codes of one dictionary. */
export class Table {
  readonly form: TableForm
  readonly dictionary: Dictionary
  readonly width: number
  /** Places in `cells` of the rows under the header that are not blank. */
  readonly rows: Int32Array
  readonly #cells: Cells
  readonly #cleaned = new Map<number, string>()
  readonly #columns = new Map<number, Int32Array>()
  readonly #numbers = new Map<DecimalSign, CodeNumbers>()

  readonly #pointNumbers: CodeSet | undefined

  /** `pointNumbers`: numbers of texts that are sure to be numbers with a decimal point. */
  constructor(form: TableForm, cells: Cells, pointNumbers?: CodeSet) {
    this.form = form
    this.#pointNumbers = pointNumbers
    this.dictionary = cells.dictionary
    this.width = form.headers.length
    this.#cells = cells
    this.rows = filledRows(cells, form.headerRow)
  }

  /** The place of the table in a Problem. */
  get place(): TablePlace {
    const { file, sheet } = this.form
    return sheet === undefined ? { file } : { file, sheet }
  }

  /** Whether a text was a number with a decimal point for the program that wrote it. */
  isPointNumber(code: number): boolean {
    return this.#pointNumbers?.has(code) === true
  }

  /** The row as a spreadsheet counts it, of the i-th filled row. */
  rowNumber(i: number): number {
    return this.rows[i] + 1
  }

  /** The codes of a column, one for each filled row; 0 where a row is too short. */
  column(column: number): Int32Array {
    const known = this.#columns.get(column)
    if (known) return known
    const { codes, starts } = this.#cells
    const made = new Int32Array(this.rows.length)
    for (let i = 0; i < made.length; i++) {
      const at = starts[this.rows[i]] + column
      made[i] = at < starts[this.rows[i] + 1] ? codes[at] : 0
    }
    this.#columns.set(column, made)
    return made
  }

  /** Number of cells of the i-th filled row. */
  widthOf(i: number): number {
    return this.#cells.starts[this.rows[i] + 1] - this.#cells.starts[this.rows[i]]
  }

  /** One cell, without making its column. */
  code(i: number, column: number): number {
    const at = this.#cells.starts[this.rows[i]] + column
    return at < this.#cells.starts[this.rows[i] + 1] ? this.#cells.codes[at] : 0
  }

  /** A cell as text: NFC, trimmed, line breaks and runs of white space as one space, without control characters. */
  text(code: number): string {
    const known = this.#cleaned.get(code)
    if (known !== undefined) return known
    const text = cleanText(this.dictionary.text(code))
    this.#cleaned.set(code, text)
    return text
  }

  /** The distinct codes of a column, in the order of their appearance, without the empty one; at most `most`. */
  distinct(column: number, most = Number.POSITIVE_INFINITY): number[] {
    const seen = new Uint8Array(this.dictionary.size)
    const codes: number[] = []
    for (const code of this.column(column)) {
      if (code === 0 || seen[code]) continue
      seen[code] = 1
      codes.push(code)
      if (codes.length >= most) break
    }
    return codes
  }

  /** The cells of this table as numbers with a decimal sign; each distinct text is read once. */
  numbers(decimal: DecimalSign): CodeNumbers {
    const known = this.#numbers.get(decimal)
    if (known) return known
    const made = codeNumbers(this, decimal)
    this.#numbers.set(decimal, made)
    return made
  }
}

function codeNumbers(table: Table, decimal: DecimalSign): CodeNumbers {
  const values = new Float64Array(table.dictionary.size)
  const states = new Uint8Array(table.dictionary.size)
  const read = (code: number): void => {
    const text = table.dictionary.text(code).trim()
    const dash = isDash(text)
    const value = dash ? (table.form.dashIsZero ? 0 : Number.NaN) : parseNumber(text, decimal)
    values[code] = value
    states[code] = dash ? 3 : Number.isNaN(value) && !isMissing(text) ? 2 : 1
  }
  const stateOf = (code: number): number => {
    if (states[code] === 0) read(code)
    return states[code]
  }
  return {
    decimal,
    valueOf(code) {
      if (states[code] === 0) read(code)
      return values[code]
    },
    isBad: (code) => stateOf(code) === 2,
    isDash: (code) => stateOf(code) === 3,
  }
}

function filledRows({ codes, starts, rowCount, dictionary }: Cells, from: number): Int32Array {
  const rows = new Int32Array(Math.max(rowCount - from, 0))
  const blank = (code: number) => code === 0 || (dictionary.size < 1e5 && dictionary.text(code).trim() === '')
  let count = 0
  for (let row = from; row < rowCount; row++) {
    let at = starts[row]
    while (at < starts[row + 1] && codes[at] === 0) at++
    if (at === starts[row + 1]) continue
    while (at < starts[row + 1] && blank(codes[at])) at++
    if (at < starts[row + 1]) rows[count++] = row
  }
  return rows.subarray(0, count)
}

// Control characters and non-characters cannot stand in SVG or XML.
const unwritable = /[\p{Cc}\ufdd0-\ufdef\ufffe\uffff]/gu

/** A text that can stand on a picture and be compared: NFC, white space as single spaces, nothing unwritable. */
export function cleanText(text: string): string {
  if (/^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(text) && !text.includes('  ')) return text
  return text.normalize('NFC').replace(/\s+/g, ' ').replace(unwritable, '').trim()
}
