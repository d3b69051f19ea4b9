import type { UseColumns } from '../model/dataset.ts'
import type { TablePlace } from './readOptions.ts'

/** Uses while tables are read: columns that grow, and the row that each use stands in. */
export class UseList {
  #industry = new Int32Array(1 << 10)
  #competence = new Int32Array(1 << 10)
  #role = new Uint8Array(1 << 10)
  #weight = new Float64Array(1 << 10)
  #row = new Int32Array(1 << 10)
  readonly #further: { source?: Int32Array; date?: Int32Array; confidence?: Float64Array; respondents?: Float64Array } =
    {}
  readonly #texts: string[] = ['']
  readonly #places = new Map<string, number>([['', 0]])
  readonly #tables: { readonly place: TablePlace; readonly from: number }[] = []
  #size = 0

  get size(): number {
    return this.#size
  }

  /** What is added from now on comes from a table. */
  begin(place: TablePlace): void {
    this.#tables.push({ place, from: this.#size })
  }

  /** Makes room for so many more. */
  reserve(more: number): void {
    const room = this.#size + more
    if (room <= this.#industry.length) return
    this.#industry = moved(this.#industry, new Int32Array(room))
    this.#competence = moved(this.#competence, new Int32Array(room))
    this.#role = moved(this.#role, new Uint8Array(room))
    this.#weight = moved(this.#weight, new Float64Array(room))
    this.#row = moved(this.#row, new Int32Array(room))
  }

  /** Adds a use that stands in a row; `reserve` must have made room. */
  add(industry: number, competence: number, role: number, weight: number, row: number): void {
    const at = this.#size++
    this.#industry[at] = industry
    this.#competence[at] = competence
    this.#role[at] = role
    this.#weight[at] = weight
    this.#row[at] = row
  }

  /** Says more of the use that was added last. */
  addText(field: 'source' | 'date', text: string): void {
    if (text === '') return
    const known = this.#places.get(text)
    const place = known ?? this.#texts.push(text) - 1
    if (known === undefined) this.#places.set(text, place)
    let column = this.#further[field] ?? new Int32Array(this.#industry.length)
    if (column.length < this.#size) column = moved(column, new Int32Array(this.#industry.length))
    column[this.#size - 1] = place
    this.#further[field] = column
  }

  addNumber(field: 'confidence' | 'respondents', number: number): void {
    if (Number.isNaN(number)) return
    let column = this.#further[field] ?? new Float64Array(this.#industry.length).fill(Number.NaN)
    if (column.length < this.#size)
      column = moved(column, new Float64Array(this.#industry.length).fill(Number.NaN, column.length))
    column[this.#size - 1] = number
    this.#further[field] = column
  }

  /** The table and row of the use at a place. */
  placeOf(at: number): { readonly table: TablePlace; readonly row: number } {
    const table = this.#tables.findLast(({ from }) => from <= at)?.place ?? { file: '' }
    return { table, row: this.#row[at] }
  }

  toColumns(): UseColumns {
    const { source, date, confidence, respondents } = this.#further
    return {
      industry: this.#industry.subarray(0, this.#size),
      competence: this.#competence.subarray(0, this.#size),
      role: this.#role.subarray(0, this.#size),
      weight: this.#weight.subarray(0, this.#size),
      texts: this.#texts,
      source: source && ofLength(source, new Int32Array(this.#size), 0),
      date: date && ofLength(date, new Int32Array(this.#size), 0),
      confidence: confidence && ofLength(confidence, new Float64Array(this.#size), Number.NaN),
      respondents: respondents && ofLength(respondents, new Float64Array(this.#size), Number.NaN),
    }
  }
}

/** A column as long as the uses are: it may have been begun with more room, or have ended before the last use. */
function ofLength<T extends Int32Array | Float64Array>(column: T, into: T, otherwise: number): T {
  into.fill(otherwise)
  into.set(column.subarray(0, into.length))
  return into
}

function moved<T extends Int32Array | Uint8Array | Float64Array>(from: T, to: T): T {
  to.set(from)
  return to
}
