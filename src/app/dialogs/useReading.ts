import { useEffect, useRef, useState } from 'react'
import type { Result } from '#core'
import type { ReadReport, TableReading, TableRole, TableSettings } from '#core/files'
import { type TakenFiles, takeFiles } from '../browser/takeFiles.ts'
import { worker } from '../browser/worker.ts'

/** What the user changed of how tables are read, by file name. */
export interface Overrides {
  readonly roles: Readonly<Record<string, TableRole>>
  readonly settings: Readonly<Record<string, TableSettings>>
}

export interface Reading {
  /** What came of the files when they were last read; undefined before that. */
  readonly result: Result<ReadReport> | undefined
  readonly isReading: boolean
  /** The share that is done, 0..1. */
  readonly progress: number
  /** The tables among the files, to be set, also where they were refused. */
  readonly tables: readonly string[]
  /** How tables were understood when they were last read without a refusal. */
  readonly understood: readonly TableReading[]
  readonly cancel: () => void
}

/** Projects and spreadsheets have no delimiter or encoding to set. */
const noTable = /\.(?:json|xlsx?|ods)$/i

/** Reads files in the worker, and again when the user changes how. */
export function useReading(chosen: readonly File[], overrides: Overrides): Reading {
  const [result, setResult] = useState<Result<ReadReport>>()
  const [isReading, setReading] = useState(true)
  const [progress, setProgress] = useState(0)
  const [understood, setUnderstood] = useState<readonly TableReading[]>([])
  const taken = useRef<{ chosen: readonly File[]; files: TakenFiles }>(undefined)
  const stop = useRef<AbortController>(undefined)
  useEffect(() => {
    const controller = new AbortController()
    stop.current = controller
    setReading(true)
    setProgress(0)
    const readAll = async () => {
      if (taken.current?.chosen !== chosen) taken.current = { chosen, files: await takeFiles(chosen) }
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
  const tables = taken.current?.files.files.map(({ name }) => name).filter((name) => !noTable.test(name)) ?? []
  return { result, isReading, progress, tables, understood, cancel: () => stop.current?.abort() }
}

function readTaken(
  { files, problems }: TakenFiles,
  options: Overrides,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<Result<ReadReport>> {
  if (problems.length > 0) return Promise.resolve({ ok: false, problems })
  return worker.run('read', { files, options }, { onProgress, signal })
}
