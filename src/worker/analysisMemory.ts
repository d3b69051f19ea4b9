import { type Dataset, done, type Result } from '#core'
import { type Analysis, type AnalysisSettings, analyseDataset, type Progress } from '#core/analysis'
import { contentHash } from '#core/files'

/** So many analyses are kept: the last ones asked for. */
const kept = 4
const analyses = new Map<string, Analysis>()

/** An analysis of a dataset, computed once for the same content and settings. */
export function rememberedAnalysis(
  dataset: Dataset,
  key: string,
  settings: AnalysisSettings,
  onProgress: Progress,
): Result<Analysis> {
  const wanted = `${key} ${JSON.stringify(Object.entries(settings).sort())}`
  const known = analyses.get(wanted)
  if (known) {
    analyses.delete(wanted)
    analyses.set(wanted, known)
    return done(known)
  }
  const result = analyseDataset(dataset, settings, onProgress)
  if (!result.ok) return result
  analyses.set(wanted, result.value)
  const [oldest] = analyses.keys()
  if (analyses.size > kept) analyses.delete(oldest)
  return result
}

/** Names the content of a dataset that an analysis looks at: a dataset that came through a message is another object each time. */
export function datasetKey(dataset: Dataset): string {
  const { uses, industries, competences, sectors, measures } = dataset
  const words = JSON.stringify([
    dataset.weightKind,
    dataset.illustrative,
    industries.ids,
    competences.ids,
    sectors.map(({ id }) => id),
    measures.map(({ id, years }) => [id, years]),
  ])
  const columns: readonly (ArrayBufferView | undefined)[] = [
    new TextEncoder().encode(words),
    industries.group,
    uses.industry,
    uses.competence,
    uses.role,
    uses.weight,
    uses.confidence,
    uses.respondents,
    ...measures.flatMap(({ values }) => values),
  ]
  return contentHash([joined(columns)])
}

/** One stretch of bytes, each column with its length before it. */
function joined(columns: readonly (ArrayBufferView | undefined)[]): Uint8Array {
  const size = columns.reduce((sum, column) => sum + 4 + (column?.byteLength ?? 0), 0)
  const bytes = new Uint8Array(size)
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const column of columns) {
    view.setInt32(at, column?.byteLength ?? -1)
    at += 4
    if (!column) continue
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at)
    at += column.byteLength
  }
  return bytes
}
