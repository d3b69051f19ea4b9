import type { Dataset, Measure } from '../model/dataset.ts'
import type { Cluster } from '../model/projectFile.ts'

/** What thickness stands for: a measure of the industries, one each, or the ties that a source states. */
export type Thickness =
  | { readonly kind: 'measure'; readonly measure: Measure; readonly year: number | null }
  | { readonly kind: 'equal' }
  | { readonly kind: 'ties' }

/** The number behind each industry's twig. */
export interface IndustryValues {
  readonly thickness: Thickness
  /** One a row of the industry table, >= 0; NaN where the measure has none or a negative one. */
  readonly values: Float64Array
  readonly missing: number
  readonly negative: number
}

/**
 * Chooses what thickness stands for. `choice` is an option: the id of an additive measure, `equal`, `ties`, or '' for
 * the first additive measure, else equal. A measure that may not be summed cannot be thickness and is passed over.
 * `year`: the latest of the measure's years that is not after it; undefined: the latest.
 */
export function chooseThickness(dataset: Dataset, choice: string, year: number | undefined): Thickness {
  if (choice === 'equal' || choice === 'ties') return { kind: choice }
  const additive = dataset.measures.filter((measure) => measure.additive && measure.years.length > 0)
  const measure = additive.find(({ id }) => id === choice) ?? additive[0]
  return measure ? { kind: 'measure', measure, year: latestYear(measure, year) } : { kind: 'equal' }
}

function latestYear(measure: Measure, year: number | undefined): number | null {
  const years = measure.years.filter((y): y is number => y !== null)
  if (years.length === 0) return null
  const upTo = years.filter((y) => year === undefined || y <= year)
  return upTo.length > 0 ? Math.max(...upTo) : Math.min(...years)
}

/** Gives every industry its number by the chosen thickness. */
export function industryValues(dataset: Dataset, clusters: readonly Cluster[], thickness: Thickness): IndustryValues {
  const raw = rawValues(dataset, clusters, thickness)
  let missing = 0
  let negative = 0
  const values = raw.map((value) => {
    if (Number.isNaN(value)) missing++
    else if (value < 0) negative++
    else return value
    return Number.NaN
  })
  return { thickness, values, missing, negative }
}

function rawValues(dataset: Dataset, clusters: readonly Cluster[], thickness: Thickness): Float64Array {
  if (dataset.merged) return mergedValues(dataset, dataset.merged, clusters, thickness)
  const count = dataset.industries.ids.length
  switch (thickness.kind) {
    case 'equal':
      return new Float64Array(count).fill(1)
    case 'ties':
      return statedTies(dataset, clusters)
    case 'measure':
      return thickness.measure.values[thickness.measure.years.indexOf(thickness.year)]
  }
}

/** Industries that are drawn as one have the sum of their numbers, whatever they stand for. */
function mergedValues(
  { industries }: Dataset,
  { whole, into }: NonNullable<Dataset['merged']>,
  clusters: readonly Cluster[],
  thickness: Thickness,
): Float64Array {
  const { values } = industryValues(whole, clusters, thicknessOf(whole, thickness))
  const sums = new Float64Array(industries.ids.length).fill(Number.NaN)
  for (let place = 0; place < into.length; place++) {
    if (into[place] < 0 || Number.isNaN(values[place])) continue
    sums[into[place]] = (Number.isNaN(sums[into[place]]) ? 0 : sums[into[place]]) + values[place]
  }
  return sums
}

/** The same measure in another dataset of the same measures. */
function thicknessOf({ measures }: Dataset, thickness: Thickness): Thickness {
  if (thickness.kind !== 'measure') return thickness
  const measure = measures.find(({ id }) => id === thickness.measure.id)
  return measure ? { ...thickness, measure } : thickness
}

/** Ties of each industry: the competences it has, and the clusters it is a member of. None at all is missing, not 0. */
function statedTies(dataset: Dataset, clusters: readonly Cluster[]): Float64Array {
  const ties = new Float64Array(dataset.industries.ids.length)
  const { industry, role } = dataset.uses
  for (let use = 0; use < industry.length; use++) if (role[use] === 0) ties[industry[use]]++
  for (const { memberIds } of clusters) {
    for (const id of new Set(memberIds)) {
      const place = dataset.industries.indexOf.get(id)
      if (place !== undefined) ties[place]++
    }
  }
  return ties.map((n) => (n === 0 ? Number.NaN : n))
}
