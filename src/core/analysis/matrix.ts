/**
 * A binary matrix of industries (rows) by competences (columns), compressed both ways. Row r has the columns
 * `rowColumns[rowStart[r] .. rowStart[r + 1])`, rising; columns alike. `weight` stands beside `rowColumns`,
 * `columnWeight` beside `columnRows`.
 */
export interface Matrix {
  readonly rows: number
  readonly columns: number
  readonly rowStart: Int32Array
  readonly rowColumns: Int32Array
  readonly weight: Float64Array
  readonly columnStart: Int32Array
  readonly columnRows: Int32Array
  readonly columnWeight: Float64Array
  /** Row sums: how broad each industry is. */
  readonly breadth: Int32Array
  /** Column sums: how common each competence is. */
  readonly ubiquity: Int32Array
}

/** Cells of a matrix as columns, in any order, none twice. */
export interface Cells {
  readonly row: ArrayLike<number>
  readonly column: ArrayLike<number>
  readonly weight?: ArrayLike<number>
}

/** Compresses cells; without weights each counts 1. Two counting sorts: linear in the cells. */
export function createMatrix(rows: number, columns: number, cells: Cells): Matrix {
  const { row, column, weight } = cells
  const breadth = counted(row, rows)
  const ubiquity = counted(column, columns)
  const rowStart = startsOf(breadth)
  const columnStart = startsOf(ubiquity)
  const size = row.length
  const byColumn = new Int32Array(size)
  const next = columnStart.slice()
  for (let cell = 0; cell < size; cell++) byColumn[next[column[cell]]++] = cell
  const rowColumns = new Int32Array(size)
  const rowWeight = new Float64Array(size)
  const nextOfRow = rowStart.slice()
  // In the order of columns, so that each row comes out rising.
  for (const cell of byColumn) {
    const at = nextOfRow[row[cell]]++
    rowColumns[at] = column[cell]
    rowWeight[at] = weight ? weight[cell] : 1
  }
  const columnRows = new Int32Array(size)
  const columnWeight = new Float64Array(size)
  next.set(columnStart)
  for (let r = 0; r < rows; r++)
    for (let at = rowStart[r]; at < rowStart[r + 1]; at++) {
      const to = next[rowColumns[at]]++
      columnRows[to] = r
      columnWeight[to] = rowWeight[at]
    }
  return {
    rows,
    columns,
    rowStart,
    rowColumns,
    weight: rowWeight,
    columnStart,
    columnRows,
    columnWeight,
    breadth,
    ubiquity,
  }
}

function counted(places: ArrayLike<number>, count: number): Int32Array {
  const counts = new Int32Array(count)
  for (let i = 0; i < places.length; i++) counts[places[i]]++
  return counts
}

function startsOf(counts: Int32Array): Int32Array {
  const starts = new Int32Array(counts.length + 1)
  for (let i = 0; i < counts.length; i++) starts[i + 1] = starts[i] + counts[i]
  return starts
}

/** The columns of a row, rising. */
export function columnsOf(matrix: Matrix, row: number): Int32Array {
  return matrix.rowColumns.subarray(matrix.rowStart[row], matrix.rowStart[row + 1])
}
