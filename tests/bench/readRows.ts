import Papa from 'papaparse'
import * as z from 'zod'
import { createRandom } from '#core'
import { read, type SourceFile } from '#core/files'
import { type Bench, type Measurement, medianTimes } from './measure.ts'

const rowCount = 1_000_000
const [industries, competences] = [1_000, 5_000]

/** A table of a million uses into a checked dataset, beside PapaParse's rows each checked by zod. */
export const readRows: Bench = {
  name: 'a million uses',
  measure: async (): Promise<Measurement[]> => {
    const file = millionUses()
    const times = await medianTimes(
      { ours: () => datasetOf(file), theirs: () => rowsOf(file), parsed: () => papaRows(file) },
      3,
    )
    const compared = { what: 'CSV of 1,000,000 uses into a dataset', unit: 'ms', ours: times.ours } as const
    const size = `${(file.bytes.length / 1e6).toFixed(0)} MB`
    return [
      { ...compared, peer: 'PapaParse rows + row-wise zod', theirs: times.theirs, reach: 1 / 4, note: size },
      { ...compared, peer: 'PapaParse rows alone', theirs: times.parsed, note: 'rows unchecked, no dataset' },
    ]
  },
}

/** Reads the table as Pomona does; every row must become a use, or have been added to one. */
function datasetOf(file: SourceFile): void {
  const result = read([file])
  if (!result.ok) throw new Error(JSON.stringify(result.problems[0]))
  const { uses } = result.value.project.dataset
  const sum = uses.weight.reduce((total, weight) => total + weight, 0)
  if (uses.weight.length === 0 || sum < rowCount) throw new Error(`${uses.weight.length} uses of weight ${sum}`)
}

const useRow = z.object({
  industry: z.string().min(1).max(500),
  competence: z.string().min(1).max(500),
  weight: z.coerce.number().positive(),
  role: z.enum(['has', 'needs']),
  source: z.string().max(32_767),
})
const strictPolicy = { jitless: true }

/** The peer: an object a row, each checked by itself, as a page under a strict policy has to. */
function rowsOf(file: SourceFile): void {
  let accepted = 0
  for (const row of papaRows(file)) if (useRow.safeParse(row, strictPolicy).success) accepted++
  if (accepted !== rowCount) throw new Error(`${accepted} rows`)
}

function papaRows({ bytes }: SourceFile): Record<string, string>[] {
  const text = new TextDecoder().decode(bytes)
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data
}

/** About 50 MB, seeded: degrees are skewed, as those of industries and competences are. */
function millionUses(): SourceFile {
  const random = createRandom(1_000_000)
  const place = (below: number) => Math.floor(below * random() ** 1.5)
  const lines = Array.from({ length: rowCount }, () => {
    const industry = `SNI-${String(place(industries)).padStart(5, '0')}`
    const competence = `competence-${String(place(competences)).padStart(5, '0')}`
    const weight = (1 + Math.floor(random() * 100)) / (random() < 0.5 ? 1 : 10)
    return `${industry},${competence},${weight},${random() < 0.9 ? 'has' : 'needs'},survey ${place(200)}`
  })
  const text = ['industry,competence,weight,role,source', ...lines, ''].join('\n')
  return { name: 'uses.csv', bytes: new TextEncoder().encode(text) }
}
