import { columnsOf, type Matrix } from '../../src/core/analysis/matrix.ts'

interface RowMaps {
  /** Row to competence to its value of the unit vector. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, number>>
}

/** The plain way: a Map of Maps of the values. */
export function rowMaps(matrix: Matrix): RowMaps {
  const rows = new Map<number, Map<number, number>>()
  for (let row = 0; row < matrix.rows; row++) {
    const values = Array.from(
      columnsOf(matrix, row),
      (column) => [column, Math.log(matrix.rows / matrix.ubiquity[column])] as const,
    )
    const norm = Math.sqrt(values.reduce((sum, [, value]) => sum + value * value, 0))
    rows.set(row, new Map(values.map(([column, value]) => [column, norm > 0 ? value / norm : 0])))
  }
  return { rows }
}

/** All pairs' cosines, each by walking through the narrower Map; the sum of all. */
export function projectMaps({ rows }: RowMaps): number {
  const cosines = new Map<number, Map<number, number>>()
  let total = 0
  for (const [i, mine] of rows) {
    const ofRow = new Map<number, number>()
    for (const [j, theirs] of rows) {
      if (j <= i) continue
      const [narrow, broad] = mine.size <= theirs.size ? [mine, theirs] : [theirs, mine]
      let sum = 0
      for (const [column, value] of narrow) sum += value * (broad.get(column) ?? 0)
      if (sum > 0) ofRow.set(j, sum)
      total += sum
    }
    cosines.set(i, ofRow)
  }
  return total
}
