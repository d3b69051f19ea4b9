import { type UseColumns, useRoles } from '../../model/dataset.ts'
import type { Limits } from '../../model/limits.ts'
import type { UsesFile } from '../../model/projectFile.ts'
import { shownValue } from './jsonPath.ts'
import type { ProjectLog } from './projectLog.ts'

type Path = readonly PropertyKey[]

const roles: readonly string[] = useRoles

/** The cells of uses while they are read, row by row in the order of the file. */
export class UseCells {
  readonly #competences: ReadonlyMap<string, number>
  readonly #limits: Limits
  readonly #log: ProjectLog
  readonly #industry: Int32Array
  readonly #competence: Int32Array
  readonly #role: Uint8Array
  readonly #weight: Float64Array
  readonly #source: Int32Array
  readonly #date: Int32Array
  readonly #confidence: Float64Array
  readonly #respondents: Float64Array
  readonly #texts: string[] = ['']
  readonly #placeOfText = new Map([['', 0]])
  readonly #starts: { readonly row: number; readonly path: Path }[] = []
  #rows = 0

  constructor(rows: number, competences: ReadonlyMap<string, number>, limits: Limits, log: ProjectLog) {
    this.#competences = competences
    this.#limits = limits
    this.#log = log
    this.#industry = new Int32Array(rows)
    this.#competence = new Int32Array(rows)
    this.#role = new Uint8Array(rows)
    this.#weight = new Float64Array(rows).fill(1)
    this.#source = new Int32Array(rows)
    this.#date = new Int32Array(rows)
    this.#confidence = new Float64Array(rows).fill(Number.NaN)
    this.#respondents = new Float64Array(rows).fill(Number.NaN)
  }

  /** Adds the uses of an industry; columns are of equal length. */
  add(uses: UsesFile, industry: number, path: Path): void {
    this.#starts.push({ row: this.#rows, path })
    for (let i = 0; i < uses.competence.length; i++) {
      const row = this.#rows++
      this.#industry[row] = industry
      this.#competence[row] = this.#competenceOf(uses.competence[i], path, i)
      if (uses.role) this.#role[row] = this.#roleOf(uses.role[i], path, i)
      if (uses.weight)
        this.#weight[row] = this.#number(uses.weight[i], isPositive, 'positive number', path, 'weight', i)
      if (uses.source) this.#source[row] = this.#text(uses.source[i], path, 'source', i)
      if (uses.date) this.#date[row] = this.#text(uses.date[i], path, 'date', i)
      if (uses.confidence)
        this.#confidence[row] = this.#number(uses.confidence[i], isShare, 'share', path, 'confidence', i)
      if (uses.respondents)
        this.#respondents[row] = this.#number(uses.respondents[i], isCount, 'count', path, 'respondents', i)
    }
  }

  /** All rows; optional columns only where a row says something. */
  columns(): UseColumns {
    const says = (column: Int32Array) => column.some((place) => place !== 0)
    const counts = (column: Float64Array) => column.some((value) => !Number.isNaN(value))
    return {
      industry: this.#industry,
      competence: this.#competence,
      role: this.#role,
      weight: this.#weight,
      texts: this.#texts,
      source: says(this.#source) ? this.#source : undefined,
      date: says(this.#date) ? this.#date : undefined,
      confidence: counts(this.#confidence) ? this.#confidence : undefined,
      respondents: counts(this.#respondents) ? this.#respondents : undefined,
    }
  }

  /** Where in the file a row stands, and its pair of ids. */
  describe(row: number, industries: readonly string[]): { at: Path; value: string } {
    const start = this.#starts.findLast((candidate) => candidate.row <= row) ?? this.#starts[0]
    const competence = [...this.#competences.keys()][this.#competence[row]]
    const value = `${industries[this.#industry[row]]} – ${competence}`
    return { at: [...start.path, 'competence', row - start.row], value: shownValue(value) }
  }

  #competenceOf(id: unknown, path: Path, i: number): number {
    const place = typeof id === 'string' ? this.#competences.get(id) : undefined
    if (place !== undefined) return place
    if (typeof id !== 'string') this.#tell(id, 'text', [...path, 'competence', i])
    else {
      const values = { kind: 'competence' }
      this.#log.error('reference-unknown', [...path, 'competence', i], { value: shownValue(id), values })
    }
    return 0
  }

  #roleOf(cell: unknown, path: Path, i: number): number {
    const role = typeof cell === 'string' ? roles.indexOf(cell) : -1
    if (role < 0) this.#tell(cell, 'has or needs', [...path, 'role', i])
    return Math.max(role, 0)
  }

  #number(
    cell: unknown,
    fits: (value: unknown) => value is number | null,
    expected: string,
    path: Path,
    column: string,
    i: number,
  ): number {
    if (fits(cell)) return cell ?? Number.NaN
    this.#tell(cell, expected, [...path, column, i])
    return Number.NaN
  }

  #text(cell: unknown, path: Path, column: string, i: number): number {
    if (typeof cell !== 'string') {
      this.#tell(cell, 'text', [...path, column, i])
      return 0
    }
    const known = this.#placeOfText.get(cell)
    if (known !== undefined) return known
    const limit = this.#limits.cellCharacters
    const values = { limit, length: cell.length }
    if (cell.length > limit) this.#log.error('text-too-long', [...path, column, i], { value: shownValue(cell), values })
    const place = this.#texts.push(cell) - 1
    this.#placeOfText.set(cell, place)
    return place
  }

  #tell(cell: unknown, expected: string, path: Path): void {
    this.#log.error('field-type', path, { value: shownValue(cell), values: { expected } })
  }
}

function isPositive(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && Number.isFinite(value)
}

function isShare(value: unknown): value is number | null {
  return value === null || (typeof value === 'number' && value >= 0 && value <= 1)
}

function isCount(value: unknown): value is number | null {
  return value === null || (typeof value === 'number' && value >= 0 && Number.isFinite(value))
}
