import { describe, expect, test } from 'vitest'
import { done } from '#core'
import { createClient, type JobWorker } from '../../src/worker/client.ts'
import type { JobReply, JobRequest } from '../../src/worker/messages.ts'

/** A worker that answers as it is told to; `started` has all that were made. */
function workshop(answer: (request: JobRequest, worker: FakeWorker) => void) {
  const started: FakeWorker[] = []
  const spawn = (): JobWorker => {
    const worker: FakeWorker = {
      ended: false,
      onmessage: null,
      onerror: null,
      onmessageerror: null,
      postMessage: (request) => answer(request, worker),
      terminate: () => {
        worker.ended = true
      },
    }
    started.push(worker)
    return worker
  }
  return { started, client: createClient(spawn) }
}

interface FakeWorker extends JobWorker {
  ended: boolean
}

const reply = (worker: FakeWorker, data: JobReply) => worker.onmessage?.({ data } as MessageEvent<JobReply>)
const files = { files: [{ name: 'a.csv', bytes: new Uint8Array(1) }] }

describe('the client of the worker', () => {
  test('gives what came of a job, and tells of its progress', async () => {
    const shares: number[] = []
    const { client, started } = workshop(({ id, job }, worker) => {
      reply(worker, { id, progress: 0.5 })
      reply(worker, { id, result: done(job) })
    })
    const result = await client.run('read', files, { onProgress: (share) => shares.push(share) })
    expect(result).toEqual(done('read'))
    expect(shares).toEqual([0.5])
    await client.run('read', files)
    expect(started).toHaveLength(1)
  })

  test('refuses the job of a worker that dies, and starts another for the next', async () => {
    let jobs = 0
    const { client, started } = workshop(({ id }, worker) => {
      jobs++
      if (jobs === 1) worker.onerror?.({ message: 'out of memory' } as ErrorEvent)
      else reply(worker, { id, result: done('well') })
    })
    const first = await client.run('read', files)
    expect(first.problems[0]).toMatchObject({ code: 'worker-died', value: 'out of memory' })
    expect(await client.run('read', files)).toEqual(done('well'))
    expect(started.map(({ ended }) => ended)).toEqual([true, false])
  })

  test('stops the worker of a job that is cancelled', async () => {
    const { client, started } = workshop(() => undefined)
    const stop = new AbortController()
    const job = client.run('read', files, { signal: stop.signal })
    await Promise.resolve()
    stop.abort()
    expect((await job).problems[0].code).toBe('cancelled')
    expect(started.every(({ ended }) => ended)).toBe(true)
  })

  test('does not start a job that was cancelled while it waited', async () => {
    const { client, started } = workshop(({ id }, worker) => reply(worker, { id, result: done(1) }))
    const result = await client.run('read', files, { signal: AbortSignal.abort() })
    expect(result.problems[0].code).toBe('cancelled')
    expect(started).toHaveLength(0)
  })

  test('refuses a job where no worker can be started', async () => {
    const client = createClient(() => {
      throw new TypeError('not allowed')
    })
    expect((await client.run('read', files)).problems[0]).toMatchObject({ code: 'worker-died', value: 'not allowed' })
  })

  test('does not ask a worker again that died while it had nothing to do', async () => {
    const { client, started } = workshop(({ id, job }, worker) => reply(worker, { id, result: done(job) }))
    await client.run('read', files)
    started[0].onerror?.({ message: 'killed' } as ErrorEvent)
    expect(await client.run('read', files)).toEqual(done('read'))
    expect(started.map(({ ended }) => ended)).toEqual([true, false])
  })

  test('leaves the new worker alone when the old one is told to be dead late', async () => {
    const { client, started } = workshop(({ id, job }, worker) => reply(worker, { id, result: done(job) }))
    await client.run('read', files)
    const late = started[0].onerror
    late?.({ message: 'killed' } as ErrorEvent)
    await client.run('read', files)
    late?.({ message: 'killed' } as ErrorEvent)
    await client.run('read', files)
    expect(started).toHaveLength(2)
  })
})
