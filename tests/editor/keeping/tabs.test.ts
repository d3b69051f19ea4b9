import { describe, expect, test } from 'vitest'
import { createRandom } from '#core'
import type { Ports, RecordTransaction } from '#editor'
import { countOf, noteResult } from '../../soak/counts.ts'
import { Page, sampleProject, tokensOf, World, type Wrap } from './world.ts'

/** What went wrong in interleavings of pages on one project; all zero is right. */
interface Faults {
  /** Edits that a page said were kept and that are in no project any more. */
  overwritten: number
  /** Edits that were not said to be kept, of a page that was closed, not killed, and that are nowhere. */
  forgotten: number
  /** Moments with two pages that write one project, with locks. */
  twoWriters: number
}

/** Two or three pages on one project: edits, closing, killing, taking over and copying in a seeded order. */
async function interleave(seed: number, wrap?: Wrap): Promise<Faults> {
  const random = createRandom(`tabs/${seed}`)
  const world = new World(random() < 0.5)
  const faults: Faults = { overwritten: 0, forgotten: 0, twoWriters: 0 }
  const first = new Page(world, wrap)
  await first.adopt(sampleProject(), true)
  await world.pass(1_000)
  let pages = [first]
  const most = 2 + Math.floor(random() * 2)
  const said = new Set<string>()
  const left = new Set<string>()
  let tokens = 0
  const notePages = () => {
    for (const page of pages)
      if (page.saysSaved && page.project) for (const token of tokensOf(page.project)) said.add(token)
    const writers = pages.filter(({ keeper }) => keeper.state.getState().access === 'writer')
    const ids = new Set(writers.map(({ keeper }) => keeper.state.getState().projectId))
    if (world.hasLocks && ids.size < writers.length) faults.twoWriters++
  }
  for (let step = 0; step < 25; step++) {
    const page = pages[Math.floor(random() * pages.length)]
    const what = random()
    if (pages.length < most && (what < 0.2 || !page)) {
      const next = new Page(world, wrap)
      if ((await next.open('sample')).ok) pages.push(next)
    } else if (!page) continue
    else if (what < 0.65) page.edit(String(tokens++))
    else if (what < 0.72) await page.takeOver()
    else if (what < 0.76) page.keeper.copy('project-copied')
    else if (what < 0.84) {
      if (page.project && page.keeper.leave()) for (const token of tokensOf(page.project)) left.add(token)
      page.kill()
      pages = pages.filter((one) => one !== page)
    } else if (what < 0.87) {
      page.kill()
      pages = pages.filter((one) => one !== page)
    } else await world.pass(Math.floor(random() * 400))
    if (random() < 0.3) await new Promise((resolve) => setImmediate(resolve))
    if (random() < 0.5) await world.pass(Math.floor(random() * 200))
    notePages()
  }
  await world.pass(2_000)
  notePages()
  const kept = new Set([...(await world.kept()).values()].flatMap(tokensOf))
  for (const token of said) if (!kept.has(token)) faults.overwritten++
  for (const token of left) if (!kept.has(token)) faults.forgotten++
  return faults
}

async function countFaults(count: number, wrap?: Wrap): Promise<Faults> {
  const sum: Faults = { overwritten: 0, forgotten: 0, twoWriters: 0 }
  for (let seed = 0; seed < count; seed++) {
    const faults = await interleave(seed, wrap)
    for (const key of ['overwritten', 'forgotten', 'twoWriters'] as const) sum[key] += faults[key]
  }
  return sum
}

/** Puts something around the operations of every transaction of a page. */
function around(change: (transaction: RecordTransaction) => RecordTransaction): Wrap {
  return (ports) => ({
    ...ports,
    store: { transact: (mode, work) => ports.store.transact(mode, (transaction) => work(change(transaction))) },
  })
}

describe('two and three pages on one project', () => {
  test('never overwrite each other in silence, with locks and without', async () => {
    const count = countOf(15, 470)
    const faults = await countFaults(count)
    const failed = Object.values(faults).reduce((sum, one) => sum + one, 0)
    noteResult('Two and three tabs: interleavings of keepers', {
      done: count,
      failed,
      note: 'model of the pages on a real keeper, half with locks, half without',
    })
    expect(faults).toEqual({ overwritten: 0, forgotten: 0, twoWriters: 0 })
  })

  test('a keeper that does not compare before it swaps would be counted', async () => {
    // It believes that the store still is as it left it.
    const blind: Wrap = (ports) => {
      let own: unknown
      const change = (transaction: RecordTransaction): RecordTransaction => ({
        ...transaction,
        get: async (store, key) => (store === 'heads' && own !== undefined ? own : transaction.get(store, key)),
        put: async (store, key, value) => {
          if (store === 'heads') own = value
          await transaction.put(store, key, value)
        },
      })
      return around(change)(ports)
    }
    expect((await countFaults(20, blind)).overwritten).toBeGreaterThan(0)
  })

  test('a keeper that says “kept” before the store does would be counted', async () => {
    const hasty: Wrap = (ports: Ports) => ({
      ...ports,
      store: {
        transact: (mode, work) =>
          new Promise((resolve, reject) => {
            const run = async (transaction: RecordTransaction) => {
              const result = await work(transaction)
              resolve(result)
              // What comes after is the store's business, and may fail.
              if (mode === 'write') throw new Error('aborted')
              return result
            }
            ports.store.transact(mode, run).catch(reject)
          }),
      },
    })
    expect((await countFaults(5, hasty)).overwritten).toBeGreaterThan(0)
  })

  test('locks that everybody gets would be counted', async () => {
    const open: Wrap = (ports) => ({
      ...ports,
      locks: { acquire: async () => ({ release: () => undefined, lost: new Promise(() => undefined) }) },
    })
    expect((await countFaults(20, open)).twoWriters).toBeGreaterThan(0)
  })
})
