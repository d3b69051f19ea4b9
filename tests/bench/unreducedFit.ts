/** The same alternation as `fitBicm`, without classes: every industry and every competence has its own x or y. */
export function fitCells(breadth: Int32Array, ubiquity: Int32Array): [Float64Array, Float64Array] {
  const total = breadth.reduce((sum, degree) => sum + degree, 0)
  const rows = breadth.filter((degree) => degree > 0 && degree < ubiquity.length)
  const columns = ubiquity.filter((degree) => degree > 0 && degree < breadth.length)
  const start = (degrees: Int32Array) => Float64Array.from(degrees, (degree) => degree / Math.sqrt(total))
  const [x, y] = [start(rows), start(columns)]
  for (let round = 0; round < 20_000; round++) {
    const changed = improve(x, rows, y)
    improve(y, columns, x)
    if (changed < 1e-11) break
  }
  return [x, y]
}

function improve(own: Float64Array, degree: Int32Array, other: Float64Array): number {
  let largest = 0
  for (let i = 0; i < own.length; i++) {
    const before = own[i]
    let sum = 0
    for (let c = 0; c < other.length; c++) sum += other[c] / (1 + before * other[c])
    own[i] = degree[i] / sum
    largest = Math.max(largest, Math.abs(own[i] / before - 1))
  }
  return largest
}
