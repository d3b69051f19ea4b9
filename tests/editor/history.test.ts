import { describe, expect, test } from 'vitest'
import { type Command, createEditor, createHistory, freshId, historyLimits, record, redo, undo } from '#editor'
import { ownBytes } from '../../src/editor/ownBytes.ts'
import { randomProject } from '../core/diagrams/randomProject.ts'

describe('a history', () => {
  test('names the step that would be undone and the one that would be done again', () => {
    const history = record(record(createHistory('a'), 'b', 'to b'), 'c', 'to c')
    expect(history.past.map(({ name }) => name)).toEqual(['to b', 'to c'])
    const back = undo(history)
    expect([back.present, back.past.at(-1)?.name, back.future[0].name]).toEqual(['b', 'to b', 'to c'])
    expect(redo(back).past.map(({ name }) => name)).toEqual(['to b', 'to c'])
  })

  test('forgets the oldest when what it keeps weighs more than 64 MB, but never the last step', () => {
    const heavy = (name: string) => ({ name, text: name.repeat(historyLimits.bytes / 8) })
    let history = createHistory(heavy('a'))
    for (const name of ['b', 'c', 'd', 'e', 'f', 'g']) history = record(history, heavy(name), name)
    expect(history.past.map(({ name }) => name)).toEqual(['e', 'f', 'g'])
    const huge = record(createHistory({ text: 'x'.repeat(historyLimits.bytes) }), { text: '' }, 'huge')
    expect(undo(huge).present.text).toHaveLength(historyLimits.bytes)
  })

  test('counts what documents share as nothing', () => {
    const project = randomProject(2)
    const renamed = { ...project, title: 'Other' }
    expect(ownBytes(project, renamed)).toBeLessThan(1_000)
    expect(ownBytes(project, undefined)).toBeGreaterThan(2_000)
    const fewer = { ...project, clusters: project.clusters.slice(1) }
    expect(ownBytes(fewer, project)).toBeLessThan(1_000)
  })
})

describe('a session', () => {
  const project = randomProject(3)
  const rename = (name: string): Command => ({ type: 'rename-diagram', diagramId: 'apple-tree', name })

  test('makes one step of several commands, and none where one of them is refused', () => {
    const editor = createEditor(project)
    expect(editor.applyAll([rename('a'), { type: 'set-project-text', field: 'title', text: 'T' }])).toBe(true)
    expect(editor.store.getState().history.past).toHaveLength(1)
    editor.undo()
    expect(editor.store.getState().history.present).toBe(project)
    expect(editor.applyAll([rename('a'), rename('')])).toBe(false)
    expect(editor.store.getState().history.present).toBe(project)
    expect(editor.store.getState().session.refusals[0]).toMatchObject({ code: 'name-empty' })
  })

  test('dates what is changed, and undoes the date with it', () => {
    const editor = createEditor(project, { today: () => '2027-01-02' })
    editor.apply(rename('a'))
    expect(editor.store.getState().history.present.modified).toBe('2027-01-02')
    editor.apply(rename('a'))
    expect(editor.store.getState().history.past).toHaveLength(1)
    editor.undo()
    expect(editor.store.getState().history.present.modified).toBe(project.modified)
  })

  test('looks at a diagram that is there when the one it looked at is deleted or undone', () => {
    const editor = createEditor(project)
    editor.apply({ type: 'create-diagram', diagram: { id: 'second', kind: 'apple-tree', name: 'Second' } })
    editor.look({ diagramId: 'second', selection: ['x'] })
    editor.undo()
    expect(editor.store.getState().session).toMatchObject({ diagramId: 'apple-tree', selection: [] })
  })
})

test('a fresh id is the wish, or the wish with the first number that is free', () => {
  expect(freshId('a', ['b'])).toBe('a')
  expect(freshId('a', ['a', 'a-2', 'a-4'])).toBe('a-3')
})
