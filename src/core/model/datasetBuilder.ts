import type { EntityTable, UseColumns } from './dataset.ts'
import type { Name } from './name.ts'

/** What is known of the rows of an entity table; all lists have one entry a row. */
export interface EntityColumns {
  readonly ids: readonly string[]
  readonly names: readonly Name[]
  readonly group?: ArrayLike<number>
  readonly sources?: readonly string[]
}

/** Makes an entity table; rows without a group get -1, without a source ''. Ids must be unique. */
export function createEntityTable({ ids, names, group, sources }: EntityColumns): EntityTable {
  return {
    ids,
    names,
    group: group ? Int32Array.from(group) : new Int32Array(ids.length).fill(-1),
    sources: sources ?? ids.map(() => ''),
    indexOf: new Map(ids.map((id, index) => [id, index])),
  }
}

/** Uses in any order, with repeats: columns as in `UseColumns`. */
export type LooseUses = UseColumns

export interface SortedUses {
  readonly uses: UseColumns
  /** For each of the loose rows that was added to another: its place in the loose columns, in their order. */
  readonly repeats: Int32Array
}

/**
 * Sorts uses by industry, competence and role, and makes one row of repeats: weights are added up, the sources joined,
 * the latest date, the lowest confidence and the largest number of respondents kept. Counting sort: linear in the rows.
 */
export function sortUses(loose: LooseUses, industryCount: number, competenceCount: number): SortedUses {
  const order = sortedOrder(loose, industryCount, competenceCount)
  const { rowOf, firsts, repeats } = findRepeats(loose, order)
  return { uses: merge(loose, order, rowOf, firsts), repeats }
}

function sortedOrder({ industry, competence, role }: LooseUses, industries: number, competences: number): Int32Array {
  const rows = industry.length
  const byCompetence = countingSort(undefined, rows, (row) => competence[row] * 2 + role[row], competences * 2)
  return countingSort(byCompetence, rows, (row) => industry[row], industries)
}

function countingSort(
  before: Int32Array | undefined,
  rows: number,
  keyOf: (row: number) => number,
  keys: number,
): Int32Array {
  const next = new Int32Array(keys + 1)
  for (let row = 0; row < rows; row++) next[keyOf(row) + 1]++
  for (let key = 0; key < keys; key++) next[key + 1] += next[key]
  const order = new Int32Array(rows)
  for (let i = 0; i < rows; i++) {
    const row = before ? before[i] : i
    order[next[keyOf(row)]++] = row
  }
  return order
}

interface Repeats {
  /** The row of the result that a place of the order goes to. */
  readonly rowOf: Int32Array
  /** The loose row that each row of the result begins with. */
  readonly firsts: Int32Array
  readonly repeats: Int32Array
}

function findRepeats({ industry, competence, role }: LooseUses, order: Int32Array): Repeats {
  const rowOf = new Int32Array(order.length)
  const firsts = new Int32Array(order.length)
  const repeats = new Int32Array(order.length)
  let [rows, repeated] = [0, 0]
  for (let i = 0; i < order.length; i++) {
    const row = order[i]
    const last = rows > 0 ? firsts[rows - 1] : -1
    const same =
      last >= 0 && industry[last] === industry[row] && competence[last] === competence[row] && role[last] === role[row]
    if (same) repeats[repeated++] = row
    else firsts[rows++] = row
    rowOf[i] = rows - 1
  }
  return { rowOf, firsts: firsts.slice(0, rows), repeats: repeats.slice(0, repeated).sort() }
}

function merge(loose: LooseUses, order: Int32Array, rowOf: Int32Array, firsts: Int32Array): UseColumns {
  const weight = new Float64Array(firsts.length)
  for (let i = 0; i < order.length; i++) weight[rowOf[i]] += loose.weight[order[i]]
  const texts = [...loose.texts]
  return {
    industry: gathered(loose.industry, firsts, new Int32Array(firsts.length)),
    competence: gathered(loose.competence, firsts, new Int32Array(firsts.length)),
    role: gathered(loose.role, firsts, new Uint8Array(firsts.length)),
    weight,
    source: loose.source && mergeTexts(loose.source, order, rowOf, firsts, textJoiner(texts)),
    date: loose.date && mergeTexts(loose.date, order, rowOf, firsts, (a, b) => (texts[b] > texts[a] ? b : a)),
    confidence: loose.confidence && mergeNumbers(loose.confidence, order, rowOf, firsts, Math.min),
    respondents: loose.respondents && mergeNumbers(loose.respondents, order, rowOf, firsts, Math.max),
    texts,
  }
}

/** The values of a column at some rows. A loop: `from` with a function takes ten times as long over a million rows. */
function gathered<T extends Int32Array | Uint8Array | Float64Array>(
  column: ArrayLike<number>,
  rows: Int32Array,
  into: T,
): T {
  for (let i = 0; i < rows.length; i++) into[i] = column[rows[i]]
  return into
}

function mergeTexts(
  column: Int32Array,
  order: Int32Array,
  rowOf: Int32Array,
  firsts: Int32Array,
  join: (a: number, b: number) => number,
): Int32Array {
  const merged = gathered(column, firsts, new Int32Array(firsts.length))
  for (let i = 0; i < order.length; i++) {
    const [row, text] = [rowOf[i], column[order[i]]]
    if (text !== merged[row] && text !== 0) merged[row] = merged[row] === 0 ? text : join(merged[row], text)
  }
  return merged
}

const longestJoin = 2_000

/** Joins two texts by their places, remembering what was joined; a text that is already a part is not joined again. */
function textJoiner(texts: string[]): (a: number, b: number) => number {
  const places = new Map<string, number>()
  const joins = new Map<number, number>()
  const join = (a: number, b: number): number => {
    const joined = `${texts[a]}; ${texts[b]}`
    if (joined.length > longestJoin || texts[a].split('; ').includes(texts[b])) return a
    const known = places.get(joined)
    if (known !== undefined) return known
    places.set(joined, texts.push(joined) - 1)
    return texts.length - 1
  }
  return (a, b) => {
    const pair = a * 2 ** 26 + b
    const known = joins.get(pair)
    if (known !== undefined) return known
    const place = join(a, b)
    joins.set(pair, place)
    return place
  }
}

function mergeNumbers(
  column: Float64Array,
  order: Int32Array,
  rowOf: Int32Array,
  firsts: Int32Array,
  choose: (a: number, b: number) => number,
): Float64Array {
  const merged = gathered(column, firsts, new Float64Array(firsts.length))
  for (let i = 0; i < order.length; i++) {
    const [row, number] = [rowOf[i], column[order[i]]]
    if (!Number.isNaN(number)) merged[row] = Number.isNaN(merged[row]) ? number : choose(merged[row], number)
  }
  return merged
}
