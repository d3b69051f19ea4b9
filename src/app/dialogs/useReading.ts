import { useEffect, useRef, useState } from 'react'
import type { Problem, Result } from '#core'
import type { ReadReport, SourceFile, TableRole, TableSettings } from '#core/files'
import { takeFiles } from '../browser/takeFiles.ts'
import { worker } from '../browser/worker.ts'

/** What the user changed of how tables are read, by file name. */
export interface Overrides {
  readonly roles: Readonly<Record<string, TableRole>>
  readonly settings: Readonly<Record<string, TableSettings>>
}

export interface Reading {
  /** undefined while it is being read. */
  readonly result: Result<ReadReport> | undefined
  /** The share that is done, 0..1. */
  readonly progress: number
  readonly cancel: () => void
}

/** Reads files in the worker, and again when the user changes how. */
export function useReading(chosen: readonly File[], overrides: Overrides): Reading {
  const [result, setResult] = useState<Result<ReadReport>>()
  const [progress, setProgress] = useState(0)
  const taken = useRef<{ files: readonly SourceFile[]; problems: readonly Problem[] }>(undefined)
  const stop = useRef<AbortController>(undefined)
  useEffect(() => {
    const controller = new AbortController()
    stop.current = controller
    setResult(undefined)
    setProgress(0)
    const readAll = async () => {
      taken.current ??= await takeFiles(chosen)
      const { files, problems } = taken.current
      if (controller.signal.aborted) return
      const read =
        problems.length > 0
          ? ({ ok: false, problems } as const)
          : await worker.run(
              'read',
              { files, options: overrides },
              { onProgress: setProgress, signal: controller.signal },
            )
      if (stop.current === controller) setResult(read)
    }
    readAll()
    return () => {
      stop.current = undefined
      controller.abort()
    }
  }, [chosen, overrides])
  return { result, progress, cancel: () => stop.current?.abort() }
}
