import type { Incidence } from './incidence.ts'

/** A competence of both sides, and where its cells stand in the left and the right matrix. */
export interface SharedCell {
  readonly competence: number
  readonly leftAt: number
  readonly rightAt: number
}

/** What i (left) and j (right) share, in the order of competences. */
export function sharedCells({ left, right }: Incidence, i: number, j: number): SharedCell[] {
  const cells: SharedCell[] = []
  let [leftAt, rightAt] = [left.rowStart[i], right.rowStart[j]]
  const [leftEnd, rightEnd] = [left.rowStart[i + 1], right.rowStart[j + 1]]
  while (leftAt < leftEnd && rightAt < rightEnd) {
    const [ofLeft, ofRight] = [left.rowColumns[leftAt], right.rowColumns[rightAt]]
    if (ofLeft === ofRight) cells.push({ competence: ofLeft, leftAt, rightAt })
    if (ofLeft <= ofRight) leftAt++
    if (ofRight <= ofLeft) rightAt++
  }
  return cells
}
