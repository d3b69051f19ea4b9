import { createRandom } from '#core'
import { createMatrix, type Matrix } from '../../src/core/analysis/matrix.ts'

/** A seeded matrix of skewed degrees: few industries are broad and few competences common, most are neither. */
export function skewedMatrix(rows: number, columns: number, uses: number): Matrix {
  const random = createRandom(`${rows} ${columns} ${uses}`)
  const place = (below: number) => Math.floor(below * random() ** 2)
  const taken = new Uint8Array(rows * columns)
  const row = new Int32Array(uses)
  const column = new Int32Array(uses)
  for (let size = 0; size < uses; ) {
    const [r, c] = [place(rows), place(columns)]
    if (taken[r * columns + c] === 1) continue
    taken[r * columns + c] = 1
    row[size] = r
    column[size++] = c
  }
  return createMatrix(rows, columns, { row, column })
}
