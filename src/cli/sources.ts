import { existsSync } from 'node:fs'
import { open, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { cliWords, formatNumber, type Locale, limits, say } from '#core'
import { type SourceFile, type SourceForm, sourceForm } from '#core/files'
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
      const { path: place, sheet } = partSheet(name)
      for (const path of await pathsIn(place)) {
        const bytes = path === '-' ? await readInput() : await readFileBytes(path)
        if (typeof bytes === 'number') reports.push(tooLarge(path, bytes, locale))
        else files.push({ name: path === '-' ? nameOfInput(bytes) : path, bytes, ...(sheet && { sheet }) })
      }
    } catch (error) {
      reports.push(error instanceof EmptyFolder ? emptyFolder(name, locale) : systemReport(name, error, locale))
    }
  }
  return { files, reports }
}

/** Whether a source is a whole project, as a file or in a picture; everything else is a table or holds tables. */
export function isWholeProject(file: SourceFile): boolean {
  return ['project', 'png', 'svg'].includes(sourceForm(file))
}

/** `book.xlsx#Uses`: a workbook, and the sheet that is meant. A file whose name holds the sign is a file. */
export function partSheet(name: string): { readonly path: string; readonly sheet?: string } {
  const [, path, sheet] = /^(.+\.xls[xm])#(.+)$/i.exec(name) ?? []
  return path === undefined || existsSync(name) ? { path: name } : { path, sheet }
}

/** Whether a file came from standard input, whatever it is. */
export function isInput({ name }: SourceFile): boolean {
  return Object.values(inputNames).includes(name)
}

class EmptyFolder extends Error {}

/** The files that a name stands for: of a folder its tables, else its projects. Throws EmptyFolder or what the system says. */
export async function pathsIn(name: string): Promise<string[]> {
  if (name === '-' || !(await stat(name)).isDirectory()) return [name]
  const entries = (await readdir(name)).sort()
  const tables = entries.filter((entry) => /\.(csv|tsv|txt|xlsx|xlsm)$/i.test(entry))
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

/** Standard input has no name: it is called after what its bytes are. */
const inputNames: Readonly<Record<SourceForm, string>> = {
  project: 'stdin.pomona.json',
  png: 'stdin.png',
  svg: 'stdin.svg',
  workbook: 'stdin.xlsx',
  text: 'stdin.csv',
}

function nameOfInput(bytes: Uint8Array): string {
  return inputNames[sourceForm({ name: '', bytes })]
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
