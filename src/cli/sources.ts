import { open, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { cliWords, formatNumber, type Locale, limits, say } from '#core'
import type { SourceFile } from '#core/files'
import { type Report, systemReport } from './report.ts'

/** The bytes of what a command line names, and what could not be read. */
export interface Sources {
  readonly files: readonly SourceFile[]
  readonly reports: readonly Report[]
}

/** Reads files, the tables or projects of folders, and `-` from standard input. Names stay as they were given. */
export async function readSources(names: readonly string[], locale: Locale): Promise<Sources> {
  const files: SourceFile[] = []
  const reports: Report[] = []
  for (const name of [...new Set(names)]) {
    try {
      for (const path of await pathsIn(name)) {
        const bytes = path === '-' ? await readInput() : await readFileBytes(path)
        if (typeof bytes === 'number') reports.push(tooLarge(path, bytes, locale))
        else files.push({ name: path === '-' ? nameOfInput(bytes) : path, bytes })
      }
    } catch (error) {
      reports.push(error instanceof EmptyFolder ? emptyFolder(name, locale) : systemReport(name, error, locale))
    }
  }
  return { files, reports }
}

/** Whether a source is a project file by its name; everything else is a table. */
export function isProjectFile(file: SourceFile): boolean {
  return /\.json$/i.test(file.name)
}

/** Under which name a table from standard input is read. */
export const tableInput = 'stdin.csv'

class EmptyFolder extends Error {}

/** The files that a name stands for: of a folder its tables, else its projects. Throws EmptyFolder or what the system says. */
export async function pathsIn(name: string): Promise<string[]> {
  if (name === '-' || !(await stat(name)).isDirectory()) return [name]
  const entries = (await readdir(name)).sort()
  const tables = entries.filter((entry) => /\.(csv|tsv|txt)$/i.test(entry))
  const found = tables.length > 0 ? tables : entries.filter((entry) => /\.pomona\.json$/i.test(entry))
  if (found.length === 0) throw new EmptyFolder()
  return found.map((entry) => join(name, entry))
}

/** The bytes, or the size of a file that is over the limit. */
async function readFileBytes(path: string): Promise<Uint8Array | number> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    return size > limits.fileBytes ? size : new Uint8Array(await file.readFile())
  } finally {
    await file.close()
  }
}

async function readInput(): Promise<Uint8Array | number> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    size += chunk.length
    if (size > limits.fileBytes) return size
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

/** Standard input has no name to tell a project from a table: a project begins with a brace. */
function nameOfInput(bytes: Uint8Array): string {
  const start = new TextDecoder().decode(bytes.subarray(0, 64)).trimStart()
  return start.startsWith('{') ? 'stdin.pomona.json' : tableInput
}

function emptyFolder(file: string, locale: Locale): Report {
  const [message, remedy] = [say(cliWords.emptyFolder, locale), say(cliWords.fillFolder, locale)]
  return { code: 'folder-empty', file, message, remedy, severity: 'error' }
}

function tooLarge(file: string, bytes: number, locale: Locale): Report {
  const megabytes = (size: number) => formatNumber(size / 1024 ** 2, locale, 1)
  const message = say(cliWords.tooLarge, locale, { size: megabytes(bytes), limit: megabytes(limits.fileBytes) })
  return { code: 'file-too-large', file, message, remedy: say(cliWords.splitFile, locale), severity: 'error' }
}
