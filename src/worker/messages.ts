import type { Result } from '#core'
import type { JobName } from './jobs.ts'

/** To the worker: one job, by name. */
export interface JobRequest {
  readonly id: number
  readonly job: JobName
  readonly argument: unknown
}

/** From the worker: how far it is, or what came of it. */
export type JobReply =
  | { readonly id: number; readonly progress: number }
  | { readonly id: number; readonly result: Result<unknown> }
