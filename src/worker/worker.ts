import { jobs } from './jobs.ts'
import type { JobReply, JobRequest } from './messages.ts'

// What of a worker's global scope is used here; the page's types and a worker's clash in one program.
interface Scope {
  onmessage: ((event: { data: JobRequest }) => void) | null
  postMessage(reply: JobReply, transfer?: ArrayBufferLike[]): void
}

const scope = globalThis as unknown as Scope

scope.onmessage = ({ data: { id, job, argument } }) => {
  const run = jobs[job] as (argument: unknown, progress: (share: number) => void) => ReturnType<(typeof jobs)['read']>
  const result = run(argument, (progress) => scope.postMessage({ id, progress }))
  scope.postMessage({ id, result })
}
