import { type Result, refused } from '#core'
import type { JobArgument, JobName, JobValue } from './jobs.ts'
import type { JobReply, JobRequest } from './messages.ts'

export interface JobWatch {
  /** The share that is done, 0..1. */
  readonly onProgress?: (share: number) => void
  /** Ends the job: its worker is stopped, and the next job starts another. */
  readonly signal?: AbortSignal
}

/** Runs jobs off the main thread, one after the other. */
export interface JobClient {
  readonly run: <N extends JobName>(job: N, argument: JobArgument<N>, watch?: JobWatch) => Promise<Result<JobValue<N>>>
}

/** What a client needs of a Worker. */
export interface JobWorker {
  postMessage(request: JobRequest): void
  terminate(): void
  onmessage: ((event: MessageEvent<JobReply>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  onmessageerror: ((event: MessageEvent) => void) | null
}

/**
 * A client of workers that `spawn` makes: one at a time, kept for the next job. A worker that dies takes nothing along:
 * its job is refused with `worker-died`, a cancelled one with `cancelled`, and the next job has a new worker.
 */
export function createClient(spawn: () => JobWorker): JobClient {
  let worker: JobWorker | undefined
  let last: Promise<unknown> = Promise.resolve()
  let jobs = 0

  const drop = (dead: JobWorker) => {
    dead.onmessage = dead.onerror = dead.onmessageerror = null
    dead.terminate()
    if (worker === dead) worker = undefined
  }

  const runOne = <T>(job: JobName, argument: unknown, { onProgress, signal }: JobWatch): Promise<Result<T>> =>
    new Promise((resolve) => {
      const id = ++jobs
      let own: JobWorker | undefined
      const end = (result: Result<T>, stop: boolean) => {
        signal?.removeEventListener('abort', cancel)
        if (own && stop) drop(own)
        // One that dies while it has nothing to do is not asked again.
        else if (own) own.onerror = own.onmessageerror = () => own && drop(own)
        resolve(result)
      }
      const die = (reason: string) =>
        end(refused({ code: 'worker-died', severity: 'error', value: reason.slice(0, 200) }), true)
      const cancel = () => end(refused({ code: 'cancelled', severity: 'error' }), true)
      if (signal?.aborted) return cancel()
      signal?.addEventListener('abort', cancel)
      try {
        own = worker ??= spawn()
        own.onerror = (event) => die(event.message ?? '')
        own.onmessageerror = () => die('message')
        own.onmessage = ({ data }) => {
          if (data.id !== id) return
          if ('progress' in data) onProgress?.(data.progress)
          else if ('result' in data) end(data.result as Result<T>, false)
        }
        own.postMessage({ id, job, argument })
      } catch (error) {
        die(error instanceof Error ? error.message : String(error))
      }
    })

  return {
    run: <N extends JobName>(job: N, argument: JobArgument<N>, watch: JobWatch = {}) => {
      const result = last.then(() => runOne<JobValue<N>>(job, argument, watch))
      last = result
      return result
    },
  }
}
