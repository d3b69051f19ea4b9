import type { Measure } from '../model/dataset.ts'
import type { MeasureHeader } from './measureHeader.ts'

interface GatheredMeasure {
  readonly header: MeasureHeader
  readonly byYear: Map<number | null, Map<number, number>>
}

/** Measures while tables are read: values by year and place of the industry. */
export class Measures {
  readonly #measures = new Map<string, GatheredMeasure>()

  /** The values of a measure in a year, to be filled; undefined where another column already fills them. */
  column(header: MeasureHeader): Map<number, number> | undefined {
    const known = this.#measures.get(header.id) ?? { header, byYear: new Map() }
    this.#measures.set(header.id, known)
    if (known.byYear.has(header.year)) return undefined
    const values = new Map<number, number>()
    known.byYear.set(header.year, values)
    return values
  }

  /** All measures, their years in order, the undated one first. */
  toMeasures(industryCount: number): Measure[] {
    return [...this.#measures.values()].map(({ header, byYear }) => {
      const years = [...byYear.keys()].sort((a, b) => (a ?? -1e9) - (b ?? -1e9))
      return {
        id: header.id,
        name: header.name,
        unit: header.unit,
        additive: header.additive,
        years,
        values: years.map((year) => filled(industryCount, byYear.get(year))),
      }
    })
  }
}

function filled(length: number, values: ReadonlyMap<number, number> | undefined): Float64Array {
  const column = new Float64Array(length).fill(Number.NaN)
  for (const [place, value] of values ?? []) column[place] = value
  return column
}
