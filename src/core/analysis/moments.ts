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
  for (let l = 0; l < left.classes; l++)
    for (let r = same ? l : 0; r < right.classes; r++) {
      const at = l * right.classes + r
      addMoments(moments, at, left.probability, l * count.length, right.probability, r * count.length, count)
      if (same) mirror(moments, at, r * right.classes + l)
    }
  return moments
}

function mirror({ mean, rowFixedSd, bicmSd }: Moments, from: number, to: number): void {
  mean[to] = mean[from]
  rowFixedSd[to] = rowFixedSd[from]
  bicmSd[to] = bicmSd[from]
}

function addMoments(
  into: Moments,
  at: number,
  left: Float64Array,
  leftFrom: number,
  right: Float64Array,
  rightFrom: number,
  count: Int32Array,
): void {
  let [ab, abab, aw, aaw, bv, bbv, vw, vvw, vww, V, W] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
  for (let c = 0; c < count.length; c++) {
    const many = count[c]
    const a = left[leftFrom + c]
    const b = right[rightFrom + c]
    const v = a * (1 - a)
    const w = b * (1 - b)
    ab += many * a * b
    abab += many * a * b * a * b
    aw += many * a * w
    aaw += many * a * a * w
    bv += many * b * v
    bbv += many * b * b * v
    vw += many * v * w
    vvw += many * v * v * w
    vww += many * v * w * w
    V += many * v
    W += many * w
  }
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
  into.bicmSd[at] = Math.sqrt(Math.max(0, ab - abab))
}
