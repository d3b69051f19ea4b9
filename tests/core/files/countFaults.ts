import type { SourceFile } from '../../../src/core/files/readOptions.ts'
import type { Problem, Result } from '../../../src/core/model/problem.ts'
import { phraseProblem, problemCodes } from '../../../src/core/words/problems.ts'

/** What must never come of reading: counted over many files. */
export interface Faults {
  readonly thrown: string[]
  readonly slow: string[]
  /** Refusals without an error, and errors without file or place. */
  readonly placeless: string[]
  readonly wordless: string[]
}

export const noFaults = (): Faults => ({ thrown: [], slow: [], placeless: [], wordless: [] })

/** Longest time that a file may take, ms of the processor, which other work does not lengthen; a hang, not a measurement. */
const hang = 2_000
/** Errors that speak of the whole file or of all files: there is no row to name. */
const ofTheWhole = new Set([
  'file-too-large',
  'spreadsheet',
  'table-empty',
  'not-text',
  'markup',
  'project-among-tables',
  'nothing-to-read',
])

/** Reads files and adds what must not have happened to the faults. */
export function countFaults(
  faults: Faults,
  label: string,
  files: readonly SourceFile[],
  reader: (files: readonly SourceFile[]) => Result<unknown>,
  mostTime = hang,
): void {
  const start = process.cpuUsage()
  try {
    const { ok, problems } = reader(files)
    const errors = problems.filter(({ severity }) => severity === 'error')
    if (ok !== (errors.length === 0)) faults.placeless.push(`${label}: ${ok} with ${errors.length} errors`)
    for (const error of errors) if (!hasPlace(error)) faults.placeless.push(`${label}: ${JSON.stringify(error)}`)
    for (const problem of problems) if (!hasWords(problem)) faults.wordless.push(`${label}: ${problem.code}`)
  } catch (error) {
    faults.thrown.push(`${label}: ${error}`)
  }
  const { user, system } = process.cpuUsage(start)
  if ((user + system) / 1_000 > mostTime) faults.slow.push(label)
}

function hasPlace({ code, file, row, column, path }: Problem): boolean {
  if (file === undefined || file === '') return code === 'nothing-to-read'
  return (
    /^(?:archive|workbook|picture|xml)-/.test(code) ||
    ofTheWhole.has(code) ||
    row !== undefined ||
    column !== undefined ||
    path !== undefined
  )
}

function hasWords(problem: Problem): boolean {
  if (!problemCodes.some((code) => code === problem.code)) return false
  const { message, remedy } = phraseProblem(problem, 'en')
  return message !== '' && remedy !== '' && !/undefined|NaN|\[object/.test(message.replace(problem.value ?? '', ''))
}
