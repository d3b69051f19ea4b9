import type { Dataset, WrittenDataset } from '../../model/dataset.ts'

/** A dataset as it is stored: plain lists and typed columns, which the structured clone takes as they are. */
export type DatasetRecord = WrittenDataset

/** The stored form of a dataset; its columns are shared with it, not copied. */
export function datasetRecord({ industries, competences, uses, ...rest }: Dataset): DatasetRecord {
  return {
    ...rest,
    industries: withoutIndex(industries),
    competences: withoutIndex(competences),
    uses: { ...uses, weight: finite(uses.weight) },
  }
}

function withoutIndex({ ids, names, group, sources }: Dataset['industries']): DatasetRecord['industries'] {
  return { ids, names, group, sources }
}

/** Weights that were added up beyond the largest number are written as that, as in a file. */
function finite(weights: Float64Array): Float64Array {
  if (weights.every((weight) => weight <= Number.MAX_VALUE)) return weights
  return weights.map((weight) => Math.min(weight, Number.MAX_VALUE))
}
