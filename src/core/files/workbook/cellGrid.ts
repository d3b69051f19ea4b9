import type { Limits } from '../../model/limits.ts'
import type { Dictionary } from '../dictionary.ts'
import { Refusal } from '../refusal.ts'
import type { Cells } from '../scan.ts'

/** Cells left of all sheets of a workbook together. */
export interface CellAllowance {
  left: number
}

/** The cells of a sheet while it is read, row after row: each row is kept up to its last filled cell. */
export class CellGrid {
  readonly #allowance: CellAllowance
  readonly #limits: Limits
  #codes = new Int32Array(1 << 12)
  #starts = new Int32Array(1 << 10)
  #count = 0
  #row = -1

  constructor(allowance: CellAllowance, limits: Limits) {
    this.#allowance = allowance
    this.#limits = limits
  }

  /** The row in hand, from 0. */
  get row(): number {
    return this.#row
  }

  /** Goes on to a row, from 0; rows between are empty. False where it is not below the one in hand. */
  goTo(row: number): boolean {
    if (row <= this.#row) return false
    while (this.#starts.length < row + 2) this.#starts = widened(this.#starts)
    this.#starts.fill(this.#count, this.#row + 1, row + 1)
    this.#row = row
    return true
  }

  /** Fills a cell of the row in hand. False where it was filled before. Throws a Refusal over the limit of cells. */
  fill(column: number, code: number): boolean {
    const at = this.#starts[this.#row] + column
    if (at >= this.#count) this.#extend(at + 1)
    if (this.#codes[at] !== 0) return false
    this.#codes[at] = code
    return true
  }

  toCells(dictionary: Dictionary): Cells {
    const rowCount = this.#row + 1
    while (this.#starts.length < rowCount + 1) this.#starts = widened(this.#starts)
    this.#starts[rowCount] = this.#count
    const codes = this.#codes.subarray(0, this.#count)
    return { codes, starts: this.#starts.subarray(0, rowCount + 1), rowCount, dictionary, strayQuotes: [] }
  }

  #extend(count: number): void {
    this.#allowance.left -= count - this.#count
    if (this.#allowance.left < 0)
      throw new Refusal({
        code: 'sheet-too-many-cells',
        row: this.#row + 1,
        values: { limit: this.#limits.sheetCells },
      })
    while (this.#codes.length < count) this.#codes = widened(this.#codes)
    this.#count = count
  }
}

function widened(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const wide = new Int32Array(numbers.length * 2)
  wide.set(numbers)
  return wide
}
