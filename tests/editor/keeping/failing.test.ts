import { describe, expect, test } from 'vitest'
import type { Ports, RecordTransaction } from '#editor'
import { noteResult } from '../../soak/counts.ts'
import { Page, sampleProject, tokensOf, World, type Wrap } from './world.ts'

/** Counts the operations of a page's store, each of a transaction, its beginning and its end, and fails the N-th. */
class Failing {
  operations = 0
  readonly #at: number
  readonly #name: string

  constructor(at: number, name = 'AbortError') {
    this.#at = at
    this.#name = name
  }

  readonly wrap: Wrap = (ports: Ports) => ({
    ...ports,
    store: {
      transact: async (mode, work) => {
        this.#step()
        return ports.store.transact(mode, async (transaction) => {
          const result = await work(this.#counted(transaction))
          this.#step()
          return result
        })
      },
    },
  })

  #counted(transaction: RecordTransaction): RecordTransaction {
    const counted =
      <A extends unknown[], T>(act: (...values: A) => Promise<T>) =>
      (...values: A) => {
        this.#step()
        return act(...values)
      }
    const { get, keys, put, remove } = transaction
    return { get: counted(get), keys: counted(keys), put: counted(put), remove: counted(remove) }
  }

  #step(): void {
    if (this.operations++ === this.#at) throw new DOMException('injected', this.#name)
  }
}

interface Scenario {
  readonly name: string
  /** What was kept before. */
  readonly before: (world: World) => Promise<void>
  /** What is done while an operation fails; gives the tokens that must be kept in the end. */
  readonly act: (page: Page, world: World) => Promise<void>
}

const nothing = async () => undefined
async function stored(world: World, tokens: readonly string[] = ['1']): Promise<void> {
  const page = new Page(world)
  await page.adopt(sampleProject(), true)
  for (const token of tokens) {
    page.edit(token)
    await world.pass(6 * 60_000)
  }
  page.kill()
}
async function edits(page: Page, world: World, tokens: readonly string[]): Promise<void> {
  for (const token of tokens) {
    page.edit(token)
    await world.pass(700)
  }
}
/** Opens, and opens again where the store failed. */
async function open(page: Page): Promise<void> {
  for (let tries = 0; tries < 3; tries++) if ((await page.open('sample')).ok) return
}

const scenarios: readonly Scenario[] = [
  {
    name: 'first edit of an example',
    before: nothing,
    act: async (page, world) => {
      await page.adopt(sampleProject(), false)
      await edits(page, world, ['2'])
    },
  },
  {
    name: 'a project of one’s own',
    before: nothing,
    act: async (page) => void (await page.adopt(sampleProject(), true)),
  },
  {
    name: 'several edits',
    before: nothing,
    act: async (page, world) => {
      await page.adopt(sampleProject(), true)
      await edits(page, world, ['2', '3', '4'])
    },
  },
  {
    name: 'open and edit',
    before: stored,
    act: async (page, world) => {
      await open(page)
      await edits(page, world, ['2', '3'])
    },
  },
  {
    name: 'an edit that takes a snapshot',
    before: (world) => stored(world, ['1', 'a']),
    act: async (page, world) => {
      await open(page)
      await edits(page, world, ['2'])
      await world.pass(6 * 60_000)
      await edits(page, world, ['3'])
    },
  },
  {
    name: 'a snapshot too many',
    before: (world) =>
      stored(
        world,
        Array.from({ length: 24 }, (_, i) => `s${i}`),
      ),
    act: async (page, world) => {
      await open(page)
      await edits(page, world, ['2'])
    },
  },
  {
    name: 'last words of a page',
    before: async (world) => {
      await stored(world)
      const page = new Page(world)
      await page.open('sample')
      page.edit('left')
      page.close()
    },
    act: async (page, world) => {
      await open(page)
      await edits(page, world, ['2'])
    },
  },
  {
    name: 'a damaged slot',
    before: async (world) => {
      await stored(world, ['1', 'b'])
      await world.store.transact('write', (transaction) => transaction.put('slots', ['sample', 'a'], 'damaged'))
    },
    act: async (page, world) => {
      await open(page)
      await edits(page, world, ['2'])
    },
  },
  {
    name: 'another example on top',
    before: stored,
    act: async (page, world) => {
      await page.adopt(sampleProject(), false)
      await edits(page, world, ['2', '3'])
    },
  },
  {
    name: 'taken over',
    before: stored,
    act: async (page, world) => {
      const first = new Page(world)
      await first.open('sample')
      await open(page)
      for (let tries = 0; tries < 3; tries++) if ((await page.takeOver()).ok) break
      await edits(page, world, ['2'])
      first.kill()
    },
  },
]

interface Faults {
  operations: number
  /** What the page shows is not what is stored in the end, or older work is gone. */
  lost: number
  /** The page said that it was kept while a save had failed. */
  untold: number
  /** The page does not come back to saving. */
  stuck: number
}

/** Fails every operation of a scenario, one in each run. */
async function failEach(scenario: Scenario, plant: Wrap = (ports) => ports): Promise<Faults> {
  const faults: Faults = { operations: 0, lost: 0, untold: 0, stuck: 0 }
  for (let at = 0; ; at++) {
    const world = new World()
    await scenario.before(world)
    const earlier = new Set([...(await world.kept()).values()].flatMap(tokensOf))
    const failing = new Failing(at, at % 2 === 0 ? 'AbortError' : 'QuotaExceededError')
    const page = new Page(world, (ports) => plant(failing.wrap(ports)))
    let told = false
    page.keeper.state.subscribe(({ failure, phase }) => {
      if (failure) told = true
      if (failure && phase === 'saved') faults.untold++
    })
    await scenario.act(page, world)
    const hasFailed = failing.operations > at
    await world.pass(20_000)
    if (!page.saysSaved) faults.stuck++
    page.kill()
    const kept = [...(await world.kept()).values()]
    const tokens = new Set(kept.flatMap(tokensOf))
    const shown = page.project ? tokensOf(page.project) : []
    if (!kept.some((project) => tokensOf(project).join() === shown.join())) faults.lost++
    if ([...earlier].some((token) => !tokens.has(token))) faults.lost++
    if (told && page.keeper.state.getState().failure) faults.stuck++
    if (!hasFailed) return faults
    faults.operations++
  }
}

describe('the N-th operation of the store fails, for every N', () => {
  const sum = { done: 0, failed: 0 }
  test.each(scenarios)('$name: nothing is lost, the page says so, and saving comes back', async (scenario) => {
    const { operations, ...faults } = await failEach(scenario)
    expect(operations).toBeGreaterThan(4)
    sum.done += operations
    sum.failed += Object.values(faults).reduce((all, one) => all + one, 0)
    noteResult('N-th storage operation fails', { ...sum, note: `every operation of ${scenarios.length} scenarios` })
    expect(faults).toEqual({ lost: 0, untold: 0, stuck: 0 })
  })

  test('a page that takes a failed save for a good one would be counted', async () => {
    const deaf: Wrap = (ports) => ({
      ...ports,
      store: {
        transact: async (mode, work) => {
          let result: Awaited<ReturnType<typeof work>> | undefined
          try {
            return await ports.store.transact(mode, async (transaction) => {
              result = await work(transaction)
              return result
            })
          } catch (error) {
            if (mode === 'write' && result !== undefined) return result
            throw error
          }
        },
      },
    })
    expect((await failEach(scenarios[0], deaf)).lost).toBeGreaterThan(0)
  })
})

test('while saving fails the project can still be left only where nothing is lost by it', async () => {
  const world = new World()
  const broken: Wrap = (ports) => ({
    ...ports,
    journal: { ...ports.journal, write: () => false },
    store: { transact: async () => Promise.reject(new DOMException('full', 'QuotaExceededError')) },
  })
  const page = new Page(world, broken)
  await page.adopt(sampleProject(), true)
  page.edit('1')
  await world.pass(2_000)
  expect(page.keeper.state.getState().failure?.code).toBe('storage-full')
  const refused = await page.adopt(sampleProject('other'), false)
  expect(refused.problems.map(({ code }) => code)).toEqual(['work-not-kept'])
  expect(page.project && tokensOf(page.project)).toEqual(['1'])
  expect(page.keeper.leave()).toBe(false)
})
