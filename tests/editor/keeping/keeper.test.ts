import { describe, expect, test } from 'vitest'
import { deleteProject, keptProjects, readSnapshot, snapshotsOf } from '#editor'
import { Page, sampleProject, tokensOf, World } from './world.ts'

async function keptIn(world: World) {
  return Object.fromEntries([...(await world.kept())].map(([id, project]) => [id, tokensOf(project)]))
}

describe('keeping a project', () => {
  test('an example is kept from its first edit on, and within a second', async () => {
    const world = new World()
    const page = new Page(world)
    await page.adopt(sampleProject(), false)
    await world.pass(10_000)
    expect(await world.records()).toEqual([])
    expect(page.saysSaved).toBe(false)
    page.edit('1')
    await world.pass(1_000)
    expect(page.saysSaved).toBe(true)
    expect(await keptIn(world)).toEqual({ sample: ['1'] })
  })

  test('a project of one’s own is kept at once', async () => {
    const world = new World()
    await new Page(world).adopt(sampleProject(), true)
    await world.pass(100)
    expect(await keptIn(world)).toEqual({ sample: [] })
  })

  test('what comes back equals what was kept, dataset and all', async () => {
    const world = new World()
    const page = new Page(world)
    await page.adopt(sampleProject(), true)
    page.edit('1')
    await world.pass(1_000)
    expect((await world.kept()).get('sample')).toEqual(page.project)
  })

  test('many edits in a row are few saves, in two slots by turns', async () => {
    const world = new World()
    const page = new Page(world)
    await page.adopt(sampleProject(), true)
    for (let i = 0; i < 40; i++) {
      page.edit(String(i))
      await world.pass(50)
    }
    await world.pass(1_000)
    const slots = (await world.records()).filter(([store]) => store === 'slots')
    const counters = slots.map(([, , slot]) => Number(Reflect.get(Object(slot), 'counter'))).sort((a, b) => a - b)
    expect(slots).toHaveLength(2)
    expect(counters[1] - counters[0]).toBe(1)
    expect(counters[1]).toBeLessThan(12)
    expect((await keptIn(world)).sample).toHaveLength(40)
  })

  test('a page that is left right after an edit keeps it, also where nothing was stored yet', async () => {
    const world = new World()
    const page = new Page(world)
    await page.adopt(sampleProject(), false)
    page.edit('1')
    page.close()
    const next = new Page(world)
    expect((await keptProjects(next.ports)).map(({ projectId, isUnsaved }) => [projectId, isUnsaved])).toEqual([
      ['sample', true],
    ])
    const opened = await next.open('sample')
    expect(opened.ok && tokensOf(opened.value)).toEqual(['1'])
    await world.pass(1_000)
    expect(world.texts.size).toBe(0)
    next.edit('2')
    next.close()
    expect(world.texts.size).toBe(1)
    expect(await keptIn(world)).toEqual({ sample: ['1', '2'] })
  })

  test('the example opened again beside its edited copy becomes a project of its own when it is edited', async () => {
    const world = new World()
    const page = new Page(world)
    await page.adopt(sampleProject(), false)
    page.edit('1')
    await world.pass(1_000)
    await page.adopt(sampleProject(), false)
    page.edit('2')
    await world.pass(1_000)
    expect(Object.values(await keptIn(world)).sort()).toEqual([['1'], ['2']])
    expect(page.notices).toEqual([])
  })

  test('a project that is just what is stored is opened, not kept twice', async () => {
    const world = new World()
    await new Page(world).adopt(sampleProject(), true)
    await world.pass(1_000)
    const page = new Page(world)
    await page.adopt(sampleProject(), true)
    await world.pass(1_000)
    expect(Object.keys(await keptIn(world))).toEqual(['sample'])
  })
})

describe('two pages on one project', () => {
  async function twoPages(hasLocks = true) {
    const world = new World(hasLocks)
    const first = new Page(world)
    await first.adopt(sampleProject(), true)
    first.edit('1')
    await world.pass(1_000)
    const second = new Page(world)
    await second.open('sample')
    return { world, first, second }
  }

  test('the second may only read, and takes over when it is asked to', async () => {
    const { world, first, second } = await twoPages()
    expect(second.keeper.state.getState().access).toBe('reader')
    await second.takeOver()
    await world.pass(10)
    expect(first.keeper.state.getState().access).toBe('reader')
    second.edit('2')
    await world.pass(1_000)
    expect(await keptIn(world)).toEqual({ sample: ['1', '2'] })
  })

  test('work of the first that was not kept when it was taken over goes on as a copy, and says so', async () => {
    const { world, first, second } = await twoPages()
    first.edit('mine')
    await second.takeOver()
    await world.pass(1_000)
    expect(first.notices.map(({ code }) => code)).toEqual(['project-kept-twice'])
    expect(Object.values(await keptIn(world)).sort()).toEqual([['1'], ['1', 'mine']])
  })

  test('the second opens a copy', async () => {
    const { world, first, second } = await twoPages()
    second.keeper.copy('project-copied')
    second.edit('2')
    first.edit('3')
    await world.pass(1_000)
    expect(Object.values(await keptIn(world)).sort()).toEqual([
      ['1', '2'],
      ['1', '3'],
    ])
    expect(second.project?.title).toEqual({ sv: 'Provregion (kopia)', en: 'Sample region (copy)' })
  })

  test('without locks the one that saves later keeps a copy, and says so', async () => {
    const { world, first, second } = await twoPages(false)
    first.edit('a')
    await world.pass(1_000)
    second.edit('b')
    await world.pass(1_000)
    expect(Object.values(await keptIn(world)).sort()).toEqual([
      ['1', 'a'],
      ['1', 'b'],
    ])
    expect(second.notices.map(({ code }) => code)).toEqual(['project-kept-twice'])
    expect(second.saysSaved).toBe(true)
  })
})

describe('snapshots', () => {
  test('one in five minutes at most, the last twenty', async () => {
    const world = new World()
    const page = new Page(world)
    await page.adopt(sampleProject(), true)
    for (let minute = 0; minute < 150; minute++) {
      page.edit(String(minute))
      await world.pass(60_000)
    }
    const found = await snapshotsOf('sample', page.ports)
    const taken = found.ok ? found.value.map(({ takenAt }) => takenAt) : []
    expect(taken).toHaveLength(20)
    expect(taken.slice(1).every((at, i) => taken[i] - at >= 5 * 60_000)).toBe(true)
    const records = (await world.records()).filter(([store]) => store === 'snapshots')
    expect(records).toHaveLength(20)
    const oldest = found.ok ? found.value.at(-1) : undefined
    const version = await readSnapshot('sample', oldest?.counter ?? 0, page.ports)
    expect(version.ok && tokensOf(version.value).length).toBeGreaterThan(30)
  })
})

test('a deleted project leaves nothing behind, and datasets that others need stay', async () => {
  const world = new World()
  for (const id of ['one', 'two']) {
    await new Page(world).adopt(sampleProject(id), true)
    await world.pass(1_000)
  }
  for (const { page } of world.holders.values()) page.kill()
  const page = new Page(world)
  expect((await deleteProject('one', false, page.ports)).ok).toBe(true)
  expect(await keptIn(world)).toEqual({ two: [] })
  await deleteProject('two', false, page.ports)
  expect(await world.records()).toEqual([])
})
