import type { Result } from '#core'
import type { JobName } from './jobs.ts'

/** To the worker: one job, by name. */
export interface JobRequest {
  readonly id: number
  readonly job: JobName
  readonly argument: unknown
}

/** From the worker: that it holds the lock of its name (job 0), how far it is, or what came of it. */
export type JobReply =
  | { readonly id: 0; readonly alive: true }
  | { readonly id: number; readonly progress: number }
  | { readonly id: number; readonly result: Result<unknown> }
