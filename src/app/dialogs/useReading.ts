import { useEffect, useRef, useState } from 'react'
import type { Result } from '#core'
import {
  type ReadReport,
  type SheetName,
  type SourceFile,
  sourceForm,
  type TableReading,
  type TableRole,
  type TableSettings,
  tableName,
} from '#core/files'
import { type TakenFiles, takeFiles } from '../browser/takeFiles.ts'
import { worker } from '../browser/worker.ts'

/** What the user changed of how tables are read, by name of the table: its file, or `book.xlsx#Sheet`. */
export interface Overrides {
  readonly roles: Readonly<Record<string, TableRole>>
  readonly settings: Readonly<Record<string, TableSettings>>
  /** Sheets that were chosen, by workbook. */
  readonly sheets: Readonly<Record<string, readonly string[]>>
}

/** A workbook among the files, and its sheets. */
export interface Book {
  readonly file: string
  readonly sheets: readonly SheetName[]
}

/** A table that can be set: of a text also how its cells are parted and encoded. */
export interface SetTable {
  readonly name: string
  readonly isText: boolean
}

export interface Reading {
  /** What came of the files when they were last read; undefined before that. */
  readonly result: Result<ReadReport> | undefined
  readonly isReading: boolean
  /** The share that is done, 0..1. */
  readonly progress: number
  /** The tables among the files, to be set, also where they were refused. */
  readonly tables: readonly SetTable[]
  readonly books: readonly Book[]
  /** How tables were understood when they were last read without a refusal. */
  readonly understood: readonly TableReading[]
  readonly cancel: () => void
}

/** Reads files in the worker, and again when the user changes how. */
export function useReading(chosen: readonly File[], overrides: Overrides): Reading {
  const [result, setResult] = useState<Result<ReadReport>>()
  const [isReading, setReading] = useState(true)
  const [progress, setProgress] = useState(0)
  const [books, setBooks] = useState<readonly Book[]>([])
  const [understood, setUnderstood] = useState<readonly TableReading[]>([])
  const taken = useRef<{ chosen: readonly File[]; files: TakenFiles }>(undefined)
  const stop = useRef<AbortController>(undefined)
  useEffect(() => {
    const controller = new AbortController()
    stop.current = controller
    setReading(true)
    setProgress(0)
    const readAll = async () => {
      if (taken.current?.chosen !== chosen) {
        taken.current = { chosen, files: await takeFiles(chosen) }
        const found = await booksIn(taken.current.files.files, controller.signal)
        if (stop.current === controller) setBooks(found)
      }
      const read = await readTaken(taken.current.files, overrides, controller.signal, setProgress)
      // Another reading has begun meanwhile, or the dialog is gone.
      if (stop.current !== controller) return
      setResult(read)
      setReading(false)
      if (read.ok) setUnderstood(read.value.tables)
    }
    readAll()
    return () => {
      stop.current = undefined
      controller.abort()
    }
  }, [chosen, overrides])
  const tables = tablesIn(taken.current?.files.files ?? [], understood, overrides)
  return { result, isReading, progress, tables, books, understood, cancel: () => stop.current?.abort() }
}

function readTaken(
  { files, problems }: TakenFiles,
  { sheets, ...options }: Overrides,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<Result<ReadReport>> {
  if (problems.length > 0) return Promise.resolve({ ok: false, problems })
  const meant = files.flatMap((file) => sheets[file.name]?.map((sheet) => ({ ...file, sheet })) ?? [file])
  return worker.run('read', { files: meant, options }, { onProgress, signal })
}

/** The workbooks among files; of one that cannot be opened nothing is known, and the reading tells why. */
async function booksIn(files: readonly SourceFile[], signal: AbortSignal): Promise<readonly Book[]> {
  const books: Book[] = []
  for (const file of files) {
    if (sourceForm(file) !== 'workbook') continue
    const found = await worker.run('sheets', { file }, { signal })
    if (found.ok) books.push({ file: file.name, sheets: found.value })
  }
  return books
}

/** Texts, and of workbooks the sheets that were chosen or found to be tables. */
function tablesIn(
  files: readonly SourceFile[],
  understood: readonly TableReading[],
  { sheets }: Overrides,
): readonly SetTable[] {
  return files.flatMap((file): SetTable[] => {
    const form = sourceForm(file)
    if (form === 'text') return [{ name: file.name, isText: true }]
    if (form !== 'workbook') return []
    const found = understood.filter((table) => table.file === file.name).map(({ sheet }) => sheet)
    return (sheets[file.name] ?? found).map((sheet) => ({ name: tableName({ file: file.name, sheet }), isText: false }))
  })
}
