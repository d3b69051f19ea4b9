import { type DegreeClasses, degreeClasses, stripCertain } from './degrees.ts'

/** The fitted null model: how probable each cell is, by the class of its row and the class of its column. */
export interface Bicm {
  readonly rows: DegreeClasses
  readonly columns: DegreeClasses
  /** Row class after row class: `probability[rowClass * columns.degree.length + columnClass]`. */
  readonly probability: Float64Array
}

/**
 * Fits the bipartite configuration model (Saracco et al. 2015; the SDSM of Neal 2014): p_ic = x_i y_c / (1 + x_i y_c) with
 * the observed margins as expectations, on distinct degrees with their multiplicity. Margins are met to 1e-11 of themselves.
 */
export function fitBicm(breadth: Int32Array, ubiquity: Int32Array): Bicm {
  const rows = degreeClasses(breadth)
  const columns = degreeClasses(ubiquity)
  stripCertain(rows, columns)
  const [x, y] = solve(freeOf(rows), freeOf(columns))
  const probability = new Float64Array(rows.degree.length * columns.degree.length)
  let freeRow = 0
  for (let r = 0; r < rows.degree.length; r++) {
    let freeColumn = 0
    for (let c = 0; c < columns.degree.length; c++) {
      const at = r * columns.degree.length + c
      const certain = certainty(rows, r, columns, c)
      const product = x[freeRow] * y[freeColumn]
      probability[at] = certain >= 0 ? certain : product / (1 + product)
      if (columns.certain[c] < 0) freeColumn++
    }
    if (rows.certain[r] < 0) freeRow++
  }
  return { rows, columns, probability }
}

/** 0 or 1 where a cell is certain: what was stripped first decides. Else -1. */
function certainty(rows: DegreeClasses, r: number, columns: DegreeClasses, c: number): number {
  if (rows.certain[r] < 0) return columns.certain[c]
  if (columns.certain[c] < 0) return rows.certain[r]
  return rows.strippedAt[r] < columns.strippedAt[c] ? rows.certain[r] : columns.certain[c]
}

interface Free {
  readonly degree: readonly number[]
  readonly count: readonly number[]
}

function freeOf({ left, count, certain }: DegreeClasses): Free {
  const places = Array.from(left.keys()).filter((place) => certain[place] < 0)
  return { degree: places.map((place) => left[place]), count: places.map((place) => count[place]) }
}

const precision = 1e-11
const mostRounds = 20_000

/** Alternates x_i = d_i / Σ_c y_c / (1 + x_i y_c) and the same for y, until the rows' sums are met after the columns' were. */
function solve(rows: Free, columns: Free): [Float64Array, Float64Array] {
  const total = rows.degree.reduce((sum, degree, i) => sum + degree * rows.count[i], 0)
  const start = ({ degree }: Free) => Float64Array.from(degree, (d) => d / Math.sqrt(total))
  const [x, y] = [start(rows), start(columns)]
  for (let round = 0; round < mostRounds; round++) {
    const changed = improve(x, rows.degree, y, columns.count)
    improve(y, columns.degree, x, rows.count)
    if (changed < precision) break
  }
  return [x, y]
}

/** One round for one side; the largest relative change. */
function improve(own: Float64Array, degree: readonly number[], other: Float64Array, count: readonly number[]): number {
  let largest = 0
  for (let i = 0; i < own.length; i++) {
    const before = own[i]
    let sum = 0
    for (let c = 0; c < other.length; c++) sum += (count[c] * other[c]) / (1 + before * other[c])
    own[i] = degree[i] / sum
    largest = Math.max(largest, Math.abs(own[i] / before - 1))
  }
  return largest
}
