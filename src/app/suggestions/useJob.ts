import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Dataset, Problem, Result } from '#core'
import type { JobArgument, JobName, JobValue } from '#worker'
import { analysisWorker } from '../browser/worker.ts'

/** What was found, by dataset and question: asked again, it is there at once. */
export type JobMemory = WeakMap<Dataset, Map<string, unknown>>

/** A job of the analysis: it is done on a dataset, by settings. */
export type AnalysisJob = {
  [N in JobName]: JobArgument<N> extends { dataset: Dataset; settings: unknown } ? N : never
}[JobName]

/** What such a job needs besides the dataset: plain JSON. */
export type JobRest<N extends AnalysisJob> = Omit<JobArgument<N>, 'dataset'>

export interface RunningJob<T> {
  /** What came of it; undefined while it runs, and where it was refused. */
  readonly value: T | undefined
  /** Why there is nothing: refused, cancelled, or its worker died. */
  readonly problems: readonly Problem[]
  readonly isRunning: boolean
  /** The share that is done, 0..1. */
  readonly progress: number
  readonly cancel: () => void
  readonly retry: () => void
}

/** `isKept`: a job that nobody waits for any more runs to its end. To end it would end its worker and what that knows. */
interface Watch {
  readonly isKept?: boolean
}

interface Told {
  readonly question: string
  readonly share: number
  readonly result?: Result<unknown>
}

/** Runs a job of the analysis on a dataset, off the main thread. Without `rest` nothing is asked. */
export function useJob<N extends AnalysisJob>(
  memory: JobMemory,
  job: N,
  dataset: Dataset,
  rest: JobRest<N> | undefined,
  { isKept = false }: Watch = {},
): RunningJob<JobValue<N>> {
  const [attempt, setAttempt] = useState(0)
  const [told, setTold] = useState<Told>()
  const stop = useRef<AbortController>(undefined)
  const last = useRef<Promise<unknown>>(undefined)
  const question = useMemo(() => (rest === undefined ? '' : JSON.stringify([job, rest])), [job, rest])
  const known = memory.get(dataset)?.get(question)
  const isAsked = question !== '' && known === undefined
  const asked = `${attempt} ${question}`

  useEffect(() => {
    if (!isAsked) return
    const controller = new AbortController()
    stop.current = controller
    const isCurrent = () => stop.current === controller
    const tell = (share: number, result?: Result<unknown>) => isCurrent() && setTold({ question: asked, share, result })
    tell(0)
    const before = last.current
    const run = async () => {
      // Questions that were changed while one was answered are never asked.
      await before
      if (!isCurrent()) return
      const argument = { ...JSON.parse(question)[1], dataset }
      const watch = { onProgress: inPercents(tell), signal: controller.signal }
      const result = await analysisWorker.run(job, argument, watch)
      if (result.ok) remember(memory, dataset, question, result.value)
      tell(1, result)
    }
    last.current = run()
    return () => {
      if (isCurrent()) stop.current = undefined
      if (!isKept) controller.abort()
    }
  }, [memory, job, dataset, question, asked, isAsked, isKept])

  const current = told?.question === asked ? told : undefined
  return {
    value: known as JobValue<N> | undefined,
    problems: isAsked && current?.result ? current.result.problems : none,
    isRunning: isAsked && current?.result === undefined,
    progress: current?.share ?? 0,
    cancel: useCallback(() => stop.current?.abort(), []),
    retry: useCallback(() => setAttempt((n) => n + 1), []),
  }
}

const none: readonly Problem[] = []

function remember(memory: JobMemory, dataset: Dataset, question: string, value: unknown): void {
  const own = memory.get(dataset) ?? new Map<string, unknown>()
  own.set(question, value)
  memory.set(dataset, own)
}

/** Workers tell of every step; the page draws each percent once. */
function inPercents(tell: (share: number) => void): (share: number) => void {
  let percent = 0
  return (share) => {
    if (Math.floor(share * 100) <= percent) return
    percent = Math.floor(share * 100)
    tell(share)
  }
}
