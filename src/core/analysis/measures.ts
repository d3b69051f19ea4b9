import type { Dataset, Measure } from '../model/dataset.ts'
import type { DatedValue } from './findings.ts'

/** The values of a measure of one industry, undated ones first, then by year; missing ones are left out. */
export function datedValues({ years, values }: Measure, industry: number): DatedValue[] {
  return years
    .flatMap((year, column) => {
      const value = values[column][industry]
      return Number.isNaN(value) ? [] : [{ year, value }]
    })
    .sort((a, b) => (a.year ?? Number.NEGATIVE_INFINITY) - (b.year ?? Number.NEGATIVE_INFINITY))
}

/** The measure that counts firms, by the id that reading tables gives it. */
export function firmsOf({ measures }: Dataset): Measure | undefined {
  return measures.find(({ id }) => id === 'firms')
}
