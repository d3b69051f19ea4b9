import { describe, expect, test } from 'vitest'
import { createEditor, keepEditor, readSnapshot, snapshotsOf } from '#editor'
import { Page, sampleProject, World } from './world.ts'

async function kept(world: World, isExample = false) {
  const page = new Page(world)
  const adopted = await page.keeper.adopt(sampleProject(), !isExample)
  if (!adopted.ok) throw new Error('not adopted')
  return { page, editor: keepEditor(createEditor(adopted.value), page.keeper, () => isExample) }
}

const titled = (title: string) => ({ type: 'set-diagram-title', diagramId: 'd', title }) as const
const titleOf = (project: { diagrams: readonly { title?: unknown }[] } | undefined) => project?.diagrams[0].title

describe('an editor that is kept', () => {
  test('keeps commands, undo and redo', async () => {
    const world = new World()
    const { editor } = await kept(world)
    editor.apply(titled('one'))
    editor.apply(titled('two'))
    await world.pass(1_000)
    expect(titleOf((await world.kept()).get('sample'))).toBe('two')
    editor.undo()
    await world.pass(1_000)
    expect(titleOf((await world.kept()).get('sample'))).toBe('one')
    editor.redo()
    await world.pass(1_000)
    expect(titleOf((await world.kept()).get('sample'))).toBe('two')
  })

  test('changes nothing where another page is the one that writes, and says so', async () => {
    const world = new World()
    await kept(world)
    await world.pass(1_000)
    const second = new Page(world)
    const opened = await second.keeper.open('sample')
    if (!opened.ok) throw new Error('not opened')
    const editor = keepEditor(createEditor(opened.value), second.keeper, () => false)
    editor.apply(titled('by the second'))
    expect(editor.store.getState().history.present).toBe(opened.value)
    expect(editor.store.getState().session.refusals.map(({ code }) => code)).toEqual(['project-read-only'])
  })

  test('goes on as a copy with its whole history', async () => {
    const world = new World()
    const { editor, page } = await kept(world)
    editor.apply(titled('one'))
    editor.apply(titled('two'))
    page.keeper.copy('project-copied')
    await world.pass(1_000)
    const { id } = editor.store.getState().history.present
    expect(id).not.toBe('sample')
    editor.undo()
    expect(titleOf(editor.store.getState().history.present)).toBe('one')
    await world.pass(1_000)
    expect(titleOf((await world.kept()).get(id))).toBe('one')
  })

  test('opens another project, and keeps both', async () => {
    const world = new World()
    const { editor } = await kept(world)
    editor.apply(titled('one'))
    await editor.openAs(sampleProject('other'), 'other.pomona.json')
    expect(editor.store.getState().session.saved?.name).toBe('other.pomona.json')
    editor.apply(titled('two'))
    await world.pass(1_000)
    const found = await world.kept()
    expect([titleOf(found.get('sample')), titleOf(found.get('other'))]).toEqual(['one', 'two'])
  })

  test('restores an earlier version as a step that is undone like any other', async () => {
    const world = new World()
    const { editor, page } = await kept(world)
    editor.apply(titled('one'))
    await world.pass(6 * 60_000)
    editor.apply(titled('two'))
    await world.pass(1_000)
    const versions = await snapshotsOf('sample', page.ports)
    const version = await readSnapshot('sample', versions.ok ? versions.value[0].counter : 0, page.ports)
    if (!version.ok) throw new Error('no version')
    editor.restore(version.value)
    expect(titleOf(editor.store.getState().history.present)).toBe('one')
    await world.pass(1_000)
    expect(titleOf((await world.kept()).get('sample'))).toBe('one')
    editor.undo()
    expect(titleOf(editor.store.getState().history.present)).toBe('two')
  })
})
