import type { NullFit } from './nullModel.ts'

/** Mean and spread of what chance lets two industries share, by their row classes: `[leftClass * rightClasses + rightClass]`. */
export interface Moments {
  readonly rightClasses: number
  readonly mean: Float64Array
  /** With the rows' sums fixed, as they are in the data. */
  readonly rowFixedSd: Float64Array
  /** BiCM's own, which overstates it: rows vary in the model. */
  readonly bicmSd: Float64Array
}

/**
 * The moments of each pair of row classes: a = p_i., b = p_j., v = a(1 − a), w = b(1 − b), sums over competences;
 * mean Σab, row-fixed variance
 * [Σa²w − (Σaw)²/W] + [Σb²v − (Σbv)²/V] + [Σvw − Σv²w/V − Σvw²/W + (Σvw)²/(VW)], BiCM's variance Σab(1 − ab).
 */
export function momentsOf(fit: NullFit): Moments {
  const { left, right, count } = fit
  const size = left.classes * right.classes
  const moments = {
    rightClasses: right.classes,
    mean: new Float64Array(size),
    rowFixedSd: new Float64Array(size),
    bicmSd: new Float64Array(size),
  }
  const same = left === right
  const rows = rowsOf(left.probability, left.classes, count)
  const partners = same ? rows : rowsOf(right.probability, right.classes, count)
  for (let l = 0; l < left.classes; l++)
    for (let r = same ? l : 0; r < right.classes; r++) {
      const at = l * right.classes + r
      addMoments(moments, at, rows[l], partners[r])
      if (same) mirror(moments, at, r * right.classes + l)
    }
  return moments
}

/** What a row class gives to every pair of it, by joint class of competences. */
interface RowSums {
  readonly p: Float64Array
  /** p(1 − p), and its sum over competences. */
  readonly v: Float64Array
  readonly V: number
  /** p, p² and v times the number of competences in each class. */
  readonly manyP: Float64Array
  readonly manyP2: Float64Array
  readonly manyV: Float64Array
}

function rowsOf(probability: Float64Array, classes: number, count: Int32Array): RowSums[] {
  return Array.from({ length: classes }, (_, row) => {
    const p = probability.subarray(row * count.length, (row + 1) * count.length)
    const v = p.map((value) => value * (1 - value))
    const manyV = v.map((value, c) => value * count[c])
    const manyP = p.map((value, c) => value * count[c])
    const V = manyV.reduce((sum, value) => sum + value, 0)
    return { p, v, V, manyP, manyP2: manyP.map((value, c) => value * p[c]), manyV }
  })
}

function mirror({ mean, rowFixedSd, bicmSd }: Moments, from: number, to: number): void {
  mean[to] = mean[from]
  rowFixedSd[to] = rowFixedSd[from]
  bicmSd[to] = bicmSd[from]
}

/** Of the nine sums six are added up: w = b − b² and v = a − a² give the others, aw = ab − abb and so on. */
function addMoments(into: Moments, at: number, left: RowSums, right: RowSums): void {
  const { v: vs, manyP, manyP2, manyV, V } = left
  const { p: bs, v: ws, V: W } = right
  let [ab, abb, aab, aabb, vvw, vww] = [0, 0, 0, 0, 0, 0]
  for (let c = 0; c < bs.length; c++) {
    const b = bs[c]
    const w = ws[c]
    const manyAB = manyP[c] * b
    const manyAAB = manyP2[c] * b
    const manyVW = manyV[c] * w
    ab += manyAB
    abb += manyAB * b
    aab += manyAAB
    aabb += manyAAB * b
    vvw += manyVW * vs[c]
    vww += manyVW * w
  }
  const [aw, aaw, bv, bbv] = [ab - abb, aab - aabb, ab - aab, abb - aabb]
  const vw = aw - aaw
  // A side without spread (empty, or full) is certain: its terms are 0.
  const inverseV = V > 0 ? 1 / V : 0
  const inverseW = W > 0 ? 1 / W : 0
  const variance =
    aaw -
    aw * aw * inverseW +
    (bbv - bv * bv * inverseV) +
    (vw - vvw * inverseV - vww * inverseW + vw * vw * inverseV * inverseW)
  into.mean[at] = ab
  into.rowFixedSd[at] = Math.sqrt(Math.max(0, variance))
  into.bicmSd[at] = Math.sqrt(Math.max(0, ab - aabb))
}
