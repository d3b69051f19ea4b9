import { columnsOf, createMatrix, type Matrix } from './matrix.ts'

/**
 * A binary matrix that is shuffled with both margins kept: by trades, in which two random rows share out anew what only one
 * of them has (Strona et al. 2014). Row sums stay, so each row keeps its stretch of `columns`; `bits` says who has what.
 */
export interface Shuffle {
  readonly rowStart: Int32Array
  readonly columns: Int32Array
  /** `words` numbers of 32 columns for each row. */
  readonly bits: Int32Array
  readonly words: number
  /** Rows that can trade: neither empty nor full. */
  readonly trading: Int32Array
  readonly random: () => number
}

/** Begins at a matrix; `random` gives numbers in [0, 1). */
export function createShuffle(matrix: Matrix, random: () => number): Shuffle {
  const words = (matrix.columns + 31) >> 5
  const bits = new Int32Array(matrix.rows * words)
  for (let row = 0; row < matrix.rows; row++)
    for (const column of columnsOf(matrix, row)) bits[row * words + (column >> 5)] |= 1 << (column & 31)
  const trading = Int32Array.from(matrix.breadth.keys()).filter(
    (row) => matrix.breadth[row] > 0 && matrix.breadth[row] < matrix.columns,
  )
  return { rowStart: matrix.rowStart, columns: matrix.rowColumns.slice(), bits, words, trading, random }
}

/** Makes so many trades, each between two rows drawn at random. */
export function trade(shuffle: Shuffle, trades: number): void {
  const { trading, random } = shuffle
  if (trading.length < 2) return
  for (let t = 0; t < trades; t++) {
    const first = (random() * trading.length) | 0
    const other = (random() * (trading.length - 1)) | 0
    tradeRows(shuffle, trading[first], trading[other < first ? other : other + 1])
  }
}

/**
 * Shares out anew what only one of two rows has: the narrower row draws as many as it had from all of it, by the first
 * steps of a Fisher-Yates shuffle. The broader row is never walked through: places are drawn among what is left of the
 * narrower's own and the whole broader row, and what both have is refused.
 */
function tradeRows(shuffle: Shuffle, one: number, other: number): void {
  const { rowStart, columns, bits, words, random } = shuffle
  const narrow = rowStart[one + 1] - rowStart[one] <= rowStart[other + 1] - rowStart[other] ? one : other
  const broad = narrow === one ? other : one
  const [broadStart, breadth] = [rowStart[broad], rowStart[broad + 1] - rowStart[broad]]
  const [narrowBits, broadBits] = [narrow * words, broad * words]
  const end = gatherOwn(columns, bits, rowStart[narrow], rowStart[narrow + 1], broadBits)
  for (let at = rowStart[narrow]; at < end; ) {
    // `| 0` cuts to a whole number as Math.floor does, in half the time.
    const drawn = (random() * (end - at + breadth)) | 0
    const place = drawn < end - at ? at + drawn : broadStart + drawn - (end - at)
    const taken = columns[place]
    if (drawn >= end - at) {
      const [word, bit] = [taken >> 5, 1 << (taken & 31)]
      if ((bits[narrowBits + word] & bit) !== 0) continue
      bits[narrowBits + word] |= bit
      bits[broadBits + word] &= ~bit
      const column = columns[at]
      bits[narrowBits + (column >> 5)] &= ~(1 << (column & 31))
      bits[broadBits + (column >> 5)] |= 1 << (column & 31)
    }
    columns[place] = columns[at]
    columns[at++] = taken
  }
}

/** Puts what the other row lacks at the front of a row; the place behind it. */
function gatherOwn(columns: Int32Array, bits: Int32Array, start: number, end: number, otherBits: number): number {
  let front = start
  for (let at = start; at < end; at++) {
    const column = columns[at]
    // Without a branch, which nobody could foretell: moved in any case, kept at the front where the other lacks it.
    columns[at] = columns[front]
    columns[front] = column
    front += ~(bits[otherBits + (column >> 5)] >>> (column & 31)) & 1
  }
  return front
}

/** The shuffled matrix as it stands; each cell counts 1. */
export function shuffledMatrix(shuffle: Shuffle, { rows, columns, breadth }: Matrix): Matrix {
  const row = new Int32Array(shuffle.columns.length)
  for (let r = 0; r < rows; r++) row.fill(r, shuffle.rowStart[r], shuffle.rowStart[r] + breadth[r])
  return createMatrix(rows, columns, { row, column: shuffle.columns })
}
