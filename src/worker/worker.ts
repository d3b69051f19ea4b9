import { buffersOf } from './buffersOf.ts'
import { jobs } from './jobs.ts'
import type { JobReply, JobRequest } from './messages.ts'

// What of a worker's global scope is used here; the page's types and a worker's clash in one program.
interface Scope {
  readonly name: string
  onmessage: ((event: { data: JobRequest }) => void) | null
  postMessage(reply: JobReply, transfer?: ArrayBuffer[]): void
}

const scope = globalThis as unknown as Scope

/**
 * A worker that is killed, or has no memory left, goes without a word. It therefore holds the lock of its own name: the
 * page, which waits for that lock, gets it at the moment of its death. No job begins before.
 */
const alive = new Promise<void>((resolve) => {
  if (!navigator.locks) return resolve()
  const held = () => {
    scope.postMessage({ id: 0, alive: true })
    resolve()
    return new Promise(() => undefined)
  }
  navigator.locks.request(scope.name, held).catch(() => resolve())
})

scope.onmessage = async ({ data: { id, job, argument } }) => {
  await alive
  const run = jobs[job] as (argument: unknown, progress: (share: number) => void) => ReturnType<(typeof jobs)['read']>
  try {
    const result = await run(argument, (progress) => scope.postMessage({ id, progress }))
    scope.postMessage({ id, result }, buffersOf(result))
  } catch (error) {
    // Outside of the promise, so that the page hears of it as an error of the worker.
    setTimeout(() => {
      throw error
    })
  }
}
