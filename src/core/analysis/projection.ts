import type { Matrix } from './matrix.ts'

/** Called for each row i with the sums over what i and each j share; valid from `first` on, until the call returns. */
export type RowVisit = (i: number, sums: Float64Array, first: number) => void

/** So many heavy columns are looked up at once: a table of 2^10 sums stays in the fastest cache. */
const groupSize = 10
/** A column is heavy where looking up every pair is cheaper than walking through those that have it. */
const heavyShare = 1 / 8

/**
 * Adds up, for all pairs of rows, the weights of the columns that both have: Σ_c weight_c L_ic R_jc. Row after row into one
 * dense sum (Gustavson 1978); where both sides are the same matrix only j > i. Columns that a large part of all rows have
 * stand as bits in a dense block: one look-up in a table of sums serves ten of them.
 */
export function projectColumns(left: Matrix, right: Matrix, weight: Float64Array, visit: RowVisit): void {
  const heavy = heavyColumns(left, right)
  const blocks = blocksOf(left, right, heavy, weight)
  const isHeavy = new Uint8Array(left.columns)
  for (const column of heavy) isHeavy[column] = 1
  const { rowColumns } = left
  const { columnRows } = right
  const add: AddCell = (sums, at, from, to) => {
    const column = rowColumns[at]
    if (isHeavy[column] === 0) addColumn(sums, columnRows, from, to, weight[column])
  }
  projectRows(left, right, add, (i, sums, first) => {
    for (const block of blocks) addBlock(sums, block, i, first)
    visit(i, sums, first)
  })
}

/** As `projectColumns`, with a weight for each cell: Σ_c l_ic r_jc; `leftValue` stands beside rowColumns, `rightValue` beside columnRows. */
export function projectCells(
  left: Matrix,
  right: Matrix,
  leftValue: Float64Array,
  rightValue: Float64Array,
  visit: RowVisit,
): void {
  const { columnRows } = right
  const add: AddCell = (sums, at, from, to) => {
    const value = leftValue[at]
    for (let other = from; other < to; other++) sums[columnRows[other]] += value * rightValue[other]
  }
  projectRows(left, right, add, visit)
}

/** Adds what the cell at a place of the left rows gives to the rows that have its column: places `from` to `to` of the right columns. */
type AddCell = (sums: Float64Array, at: number, from: number, to: number) => void

/** Row after row: the sums of each are cleared, added up cell by cell, and visited. */
function projectRows(left: Matrix, right: Matrix, add: AddCell, visit: RowVisit): void {
  const same = left === right
  const { rowStart, rowColumns } = left
  const { columnStart } = right
  const sums = new Float64Array(right.rows)
  // Rows come in rising order: what of a column lies behind row i begins one place further each time.
  const from = columnStart.slice(0, right.columns)
  for (let i = 0; i < left.rows; i++) {
    const first = same ? i + 1 : 0
    sums.fill(0, first)
    for (let at = rowStart[i]; at < rowStart[i + 1]; at++) {
      const column = rowColumns[at]
      if (same) from[column]++
      add(sums, at, from[column], columnStart[column + 1])
    }
    visit(i, sums, first)
  }
}

/** Apart, so that the engine makes fast code of it alone; four at a time takes half the time of one by one. */
function addColumn(sums: Float64Array, rows: Int32Array, from: number, to: number, weight: number): void {
  let at = from
  for (; at + 4 <= to; at += 4) {
    const a = rows[at]
    const b = rows[at + 1]
    const c = rows[at + 2]
    const d = rows[at + 3]
    sums[a] += weight
    sums[b] += weight
    sums[c] += weight
    sums[d] += weight
  }
  for (; at < to; at++) sums[rows[at]] += weight
}

interface Block {
  /** Which columns of the group each row has, as bits. */
  readonly left: Uint16Array
  readonly right: Uint16Array
  /** The sum of weights of each set of columns. */
  readonly sums: Float64Array
}

function addBlock(sums: Float64Array, block: Block, i: number, first: number): void {
  const mine = block.left[i]
  if (mine === 0) return
  const { right, sums: table } = block
  for (let j = first; j < sums.length; j++) sums[j] += table[mine & right[j]]
}

function heavyColumns(left: Matrix, right: Matrix): number[] {
  const enough = heavyShare * left.rows * right.rows
  const heavy: number[] = []
  for (let column = 0; column < left.columns; column++)
    if (left.ubiquity[column] * right.ubiquity[column] > enough) heavy.push(column)
  // A block of a few columns costs as much as a full one.
  return heavy.length >= groupSize / 2 ? heavy : []
}

function blocksOf(left: Matrix, right: Matrix, heavy: readonly number[], weight: Float64Array): Block[] {
  const blocks: Block[] = []
  for (let start = 0; start < heavy.length; start += groupSize) {
    const group = heavy.slice(start, start + groupSize)
    const ofLeft = bitsOf(left, group)
    blocks.push({
      left: ofLeft,
      right: left === right ? ofLeft : bitsOf(right, group),
      sums: tableOf(group.map((column) => weight[column])),
    })
  }
  return blocks
}

function bitsOf({ rows, columnStart, columnRows }: Matrix, group: readonly number[]): Uint16Array {
  const bits = new Uint16Array(rows)
  for (const [bit, column] of group.entries())
    for (let at = columnStart[column]; at < columnStart[column + 1]; at++) bits[columnRows[at]] |= 1 << bit
  return bits
}

function tableOf(weights: readonly number[]): Float64Array {
  const table = new Float64Array(1 << weights.length)
  for (let set = 1; set < table.length; set++) {
    const bit = 31 - Math.clz32(set)
    table[set] = table[set ^ (1 << bit)] + weights[bit]
  }
  return table
}
