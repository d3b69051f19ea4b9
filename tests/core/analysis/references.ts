import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Dataset } from '#core'
import { read } from '#core/files'

const shared = join(import.meta.dirname, '../../../../shared')

/** Whether the reference results and the real tables lie beside the project. */
export const hasReferences = existsSync(join(shared, 'reference/davis_pairs.csv')) && existsSync(join(shared, 'real'))

/** The 18 women and 14 events of Davis, Gardner and Gardner 1941. */
export function davisDataset(): Dataset {
  return datasetOf(['reference/davis_incidence.csv'])
}

/** The 923 occupations and 135 software categories of O*NET. */
export function occupationDataset(): Dataset {
  return datasetOf(['industries', 'competences', 'links_weighted'].map((name) => `real/onet_${name}.csv`))
}

function datasetOf(paths: readonly string[]): Dataset {
  const files = paths.map((path) => ({ name: path.split('/').at(-1) ?? path, bytes: bytesOf(path) }))
  const result = read(files)
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1))
  return result.value.project.dataset
}

function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(join(shared, path)))
}

/** The rows of a table of reference results, numbers read as such. */
export function referenceRows(name: string): Record<string, string | number>[] {
  const [header, ...lines] = referenceText(name).trim().split(/\r?\n/)
  const keys = header.split(',')
  return lines.map((line) => {
    const cells = line.split(',')
    return Object.fromEntries(keys.map((key, i) => [key, i < 2 || cells[i] === '' ? cells[i] : Number(cells[i])]))
  })
}

/** A file of reference results as text. */
export function referenceText(name: string): string {
  return readFileSync(join(shared, 'reference', name), 'utf8')
}
