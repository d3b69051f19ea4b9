import type { WrittenDataset } from '../../model/dataset.ts'
import { contentHash } from '../contentHash.ts'
import { jsonText } from '../project/jsonText.ts'

/**
 * Names a dataset by 16 hexadecimal digits of its content: two with the same hash are stored once. Each column is hashed
 * by itself and the hashes in their order, so that no copy of the whole is made.
 */
export function hashDataset({ industries, competences, uses, measures, ...rest }: WrittenDataset): string {
  const { texts, industry, competence, role, weight, source, date, confidence, respondents } = uses
  const said = {
    ...rest,
    measures: measures.map(({ values: _, ...measure }) => measure),
    industries: namesOf(industries),
    competences: namesOf(competences),
    texts,
  }
  const columns = [
    ...measures.flatMap(({ values }) => values),
    industries.group,
    competences.group,
    ...[industry, competence, role, weight, source, date, confidence, respondents],
  ]
  const pieces = [new TextEncoder().encode(jsonText(said)), ...columns.map(bytesOf)]
  const hashes = pieces.map((piece) => contentHash([piece]))
  return contentHash([new TextEncoder().encode(hashes.join(' '))])
}

function namesOf({ ids, names, sources }: WrittenDataset['industries']) {
  return { ids, names, sources }
}

function bytesOf(column: Int32Array | Uint8Array | Float64Array | undefined): Uint8Array {
  return column ? new Uint8Array(column.buffer, column.byteOffset, column.byteLength) : new Uint8Array()
}
