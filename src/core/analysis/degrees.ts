/**
 * The distinct degrees of one side of a matrix: how often each comes, and what of it is left once full and empty rows and
 * columns are stripped. What is stripped is certain: `certain` is 0 or 1 and `strippedAt` says in which turn; `certain` is -1
 * for what is fitted.
 */
export interface DegreeClasses {
  readonly degree: Int32Array
  readonly count: Int32Array
  /** The class of each row (or column). */
  readonly classOf: Int32Array
  readonly left: Int32Array
  readonly certain: Int8Array
  readonly strippedAt: Int32Array
}

/** Gathers degrees into classes, in rising order, nothing stripped yet. */
export function degreeClasses(degrees: Int32Array): DegreeClasses {
  const distinct = Int32Array.from(new Set(degrees)).sort()
  const placeOf = new Map(Array.from(distinct, (degree, place) => [degree, place]))
  const classOf = degrees.map((degree) => placeOf.get(degree) ?? -1)
  const count = new Int32Array(distinct.length)
  for (const place of classOf) count[place]++
  return {
    degree: distinct,
    count,
    classOf,
    left: distinct.slice(),
    certain: new Int8Array(distinct.length).fill(-1),
    strippedAt: new Int32Array(distinct.length),
  }
}

/** Strips full and empty rows and columns until none is left; changes the classes it is given. */
export function stripCertain(rows: DegreeClasses, columns: DegreeClasses): void {
  for (let turn = 1; ; turn += 2) {
    const ofRows = stripSide(rows, columns, turn)
    const ofColumns = stripSide(columns, rows, turn + 1)
    if (!ofRows && !ofColumns) return
  }
}

function stripSide(side: DegreeClasses, other: DegreeClasses, turn: number): boolean {
  const whole = freeCount(other)
  let stripped = false
  let full = 0
  for (let place = 0; place < side.degree.length; place++) {
    if (side.certain[place] >= 0) continue
    const left = side.left[place]
    if (left !== 0 && left !== whole) continue
    side.certain[place] = left === 0 ? 0 : 1
    side.strippedAt[place] = turn
    if (left !== 0) full += side.count[place]
    stripped = true
  }
  for (let place = 0; place < other.degree.length; place++) if (other.certain[place] < 0) other.left[place] -= full
  return stripped
}

function freeCount({ certain, count }: DegreeClasses): number {
  return count.reduce((sum, many, place) => sum + (certain[place] < 0 ? many : 0), 0)
}
