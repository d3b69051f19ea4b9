import { describe, expect, test } from 'vitest'
import { createRandom } from '#core'
import { damagedText, keptProjects, type Ports, rawRecords } from '#editor'
import { countOf, noteResult } from '../../soak/counts.ts'
import { damageRecord } from './damageRecord.ts'
import { codec, Page, sampleProject, tokensOf, World, type Wrap } from './world.ts'

/** What went wrong with damaged records; all zero is right. */
const noFaults = {
  /** Nothing opened, although a whole state was there. */
  closed: 0,
  /** What opened is no state that was ever saved. */
  torn: 0,
  /** An earlier state opened, and the page did not say so. */
  unsaid: 0,
  /** What was damaged cannot be had any more. */
  lost: 0,
  /** Something was written although nothing could be loaded. */
  written: 0,
  /** Thrown at. */
  thrown: 0,
  /** The next edit was not kept. */
  stuck: 0,
}
type Faults = typeof noFaults
type Kept = Awaited<ReturnType<World['records']>>[number]

/** A project saved some times, with both slots, snapshots, and its dataset twice. */
async function worked(): Promise<World> {
  const world = new World()
  const page = new Page(world)
  await page.adopt(sampleProject(), true)
  for (const token of ['1', '2', '3']) {
    page.edit(token)
    await world.pass(6 * 60_000)
  }
  page.kill()
  return world
}

/** One damage: mostly of one record, now and then of several, of all states, or of the journal. */
async function damageOnce(seed: number, wrap?: Wrap): Promise<Faults> {
  const random = createRandom(`damage/${seed}`)
  const faults = { ...noFaults }
  const world = await worked()
  if (random() < 0.15) await leaveUnsaved(world)
  const before = await world.records()
  const hits = random() < 0.75 ? 1 : 1 + Math.floor(random() * before.length)
  const hit = [...before].sort(() => random() - 0.5).slice(0, hits)
  await world.store.transact('write', async (transaction) => {
    for (const [store, key, value] of hit) {
      const damaged = damageRecord(value, random)
      if (damaged === undefined) await transaction.remove(store as 'slots', key)
      else await transaction.put(store as 'slots', key, damaged)
    }
  })
  for (const [key, text] of world.texts) if (random() < 0.5) world.texts.set(key, cutText(text, random))
  const damagedNow = JSON.stringify(await world.records())
  const page = new Page(world, wrap)
  try {
    const opened = await page.open('sample')
    await world.settle()
    if (!opened.ok) {
      if (someStateIsWhole(before, hit)) faults.closed++
      if (JSON.stringify(await world.records()) !== damagedNow) faults.written++
      // All that is there can still be handed out.
      if (damagedText(await rawRecords('sample', page.ports)).length < 5) faults.lost++
      return faults
    }
    const tokens = tokensOf(opened.value)
    if (!['', '1', '1,2', '1,2,3', '1,2,3,4'].includes(tokens.join())) faults.torn++
    const expected = { ...sampleProject(), diagrams: opened.value.diagrams }
    if (codec.checksum(codec.writeProject(opened.value)) !== codec.checksum(codec.writeProject(expected))) faults.torn++
    if (tokens.length < 3 && page.notices.length === 0) faults.unsaid++
    if (
      page.keeper.state.getState().damaged.length > 0 &&
      (await world.records()).every(([store]) => store !== 'quarantine')
    )
      faults.lost++
    page.edit('next')
    await world.pass(2_000)
    page.kill()
    const again = new Page(world)
    const kept = await again.open('sample')
    if (!kept.ok || tokensOf(kept.value).at(-1) !== 'next') faults.stuck++
  } catch {
    faults.thrown++
  }
  return faults
}

async function leaveUnsaved(world: World): Promise<void> {
  const page = new Page(world)
  await page.open('sample')
  page.edit('4')
  page.close()
}

function cutText(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length)
  return random() < 0.5 ? text.slice(0, at) : `${text.slice(0, at)}#${text.slice(at + 1)}`
}

/** Whether a slot or snapshot, and one of the two copies of the dataset, were not touched. */
function someStateIsWhole(all: readonly Kept[], hit: readonly Kept[]): boolean {
  const untouched = all.filter((one) => !hit.includes(one)).map(([store]) => store)
  return untouched.includes('datasets') && (untouched.includes('slots') || untouched.includes('snapshots'))
}

async function countFaults(count: number, wrap?: Wrap): Promise<Faults> {
  const sum: Faults = { ...noFaults }
  for (let seed = 0; seed < count; seed++) {
    const faults = await damageOnce(seed, wrap)
    for (const key of Object.keys(sum) as (keyof Faults)[]) sum[key] += faults[key]
  }
  return sum
}

describe('damaged records', () => {
  test.each([
    ['datasets', undefined],
    ['datasets', null],
    ['counter', 1n],
    ['snapshots', null],
  ])('a head whose %s is %s keeps neither project nor list of projects from being read', async (key, value) => {
    const world = await worked()
    await world.store.transact('write', async (transaction) => {
      const head = Object(await transaction.get('heads', ['sample']))
      await transaction.put('heads', ['sample'], { ...head, [key]: value })
    })
    const page = new Page(world)
    expect((await keptProjects(page.ports)).map(({ projectId, savedAt }) => [projectId, savedAt > 0])).toEqual([
      ['sample', true],
    ])
    const opened = await page.open('sample')
    expect(opened.ok && tokensOf(opened.value)).toEqual(['1', '2', '3'])
    expect(page.notices.map(({ code }) => code)).toEqual(['stored-mended'])
  })

  test('an earlier state that is whole opens, the page says so, and the damaged bytes stay', async () => {
    const count = countOf(30, 500)
    const faults = await countFaults(count)
    const failed = Object.values(faults).reduce((sum, one) => sum + one, 0)
    noteResult('Stored records damaged', {
      done: count,
      failed,
      note: 'slots, heads, snapshots, datasets, journal; one to all at once',
    })
    expect(faults).toEqual(noFaults)
  })

  test('a keeper that ignores the checksums would be counted', async () => {
    const trusting: Wrap = (ports) => ({ ...ports, codec: { ...ports.codec, checksum: () => 'right' } })
    const faults = await countFaults(60, trusting)
    expect(faults.torn + faults.thrown + faults.stuck + faults.closed + faults.unsaid).toBeGreaterThan(0)
  })

  test('a keeper that writes before it has loaded would be counted', async () => {
    // It begins with an empty slot of its own, as if the project were new.
    const eager: Wrap = (ports: Ports) => ({
      ...ports,
      store: {
        async transact(mode, work) {
          await ports.store.transact('write', (transaction) =>
            transaction.put('slots', ['sample', 'a'], { eager: true }),
          )
          return ports.store.transact(mode, work)
        },
      },
    })
    const faults = await countFaults(60, eager)
    expect(faults.written + faults.stuck + faults.unsaid).toBeGreaterThan(0)
  })
})
