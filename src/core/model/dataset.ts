import type { Name } from './name.ts'

/** What weights of uses mean; RCA is offered for amounts only. */
export type WeightKind = 'presence' | 'rating' | 'amount'

export type UseRole = 'has' | 'needs'
/** `uses.role` holds the place in this list. */
export const useRoles: readonly UseRole[] = ['has', 'needs']

/** A named group: a sector of industries or an area of competences. */
export interface Grouping {
  readonly id: string
  readonly name: Name
}

/** A named number of an industry by year. `values` has one column a year, NaN where missing; undated values: year null. */
export interface Measure {
  readonly id: string
  readonly name: Name
  readonly unit: Name
  /** Whether values of several industries may be summed: only such a measure drives thickness. */
  readonly additive: boolean
  readonly years: readonly (number | null)[]
  readonly values: readonly Float64Array[]
}

/** Rows in the order of the source. `group[i]` is the place in `sectors` (or `areas`), -1 where there is none. */
export interface EntityTable {
  readonly ids: readonly string[]
  readonly names: readonly Name[]
  readonly group: Int32Array
  /** Where a row comes from (a line, a page, a link): '' where unsaid. */
  readonly sources: readonly string[]
  readonly indexOf: ReadonlyMap<string, number>
}

/**
 * Uses as columns, one row per (industry, competence, role), sorted by industry, competence, role. `industry` and
 * `competence` are places in the tables, `weight` is > 0. `source` and `date` are places in `texts` (texts[0] is ''),
 * `confidence` is 0..1 and `respondents` a count, both NaN where unsaid. Optional columns are undefined where no row has one.
 */
export interface UseColumns {
  readonly industry: Int32Array
  readonly competence: Int32Array
  readonly role: Uint8Array
  readonly weight: Float64Array
  readonly texts: readonly string[]
  readonly source?: Int32Array
  readonly date?: Int32Array
  readonly confidence?: Float64Array
  readonly respondents?: Float64Array
}

/** Industries, competences and uses: immutable. */
export interface Dataset {
  readonly weightKind: WeightKind
  /** The numbers are made up to show the method: marked on every picture. */
  readonly illustrative: boolean
  readonly measures: readonly Measure[]
  readonly sectors: readonly Grouping[]
  readonly areas: readonly Grouping[]
  readonly industries: EntityTable
  readonly competences: EntityTable
  readonly uses: UseColumns
  /** Of a dataset as a diagram shows it (diagrams/view): what it was made of, and where each industry went, -1: nowhere. */
  readonly merged?: { readonly whole: Dataset; readonly into: Int32Array }
}

/** A dataset without what is only for finding: what stands in files and in the browser's store. */
export interface WrittenDataset extends Omit<Dataset, 'industries' | 'competences'> {
  readonly industries: Omit<EntityTable, 'indexOf'>
  readonly competences: Omit<EntityTable, 'indexOf'>
}
