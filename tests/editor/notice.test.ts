import { describe, expect, test } from 'vitest'
import { type Command, createEditor, type Editor, noticeOf } from '#editor'
import { randomProject } from '../core/diagrams/randomProject.ts'

const project = randomProject(3)
const [{ id: first }] = project.diagrams
const [industry] = project.dataset.industries.ids

/** What is told of one act. */
function toldOf(editor: Editor, act: () => void) {
  const before = editor.store.getState().history
  act()
  return noticeOf(before, editor.store.getState().history)
}
const create = (id: string): Command => ({
  type: 'create-diagram',
  diagram: { id, kind: 'apple-tree', name: `Tree ${id}` },
})
const hide = (hidden: boolean): Command => ({
  type: 'set-hidden',
  diagramId: first,
  touchKeys: [`industry:${industry}/twig`],
  hidden,
})
const seen = (editor: Editor) => editor.store.getState().session.diagramId
const idsOf = (editor: Editor) => editor.store.getState().history.present.diagrams.map(({ id }) => id)

describe('what is told of a step', () => {
  test('is which step was undone or done again', () => {
    const editor = createEditor(project)
    editor.apply({ type: 'set-diagram-title', diagramId: first, title: 'x' })
    editor.apply({ type: 'rename-entity', entityId: `industry:${industry}`, name: 'y' })
    expect(toldOf(editor, editor.undo)).toEqual({ what: 'undone', step: 'rename-entity' })
    expect(toldOf(editor, editor.undo)).toEqual({ what: 'undone', step: 'set-diagram-title' })
    expect(toldOf(editor, editor.undo)).toBeUndefined()
    expect(toldOf(editor, editor.redo)).toEqual({ what: 'redone', step: 'set-diagram-title' })
  })

  test('is what was deleted, by name', () => {
    const editor = createEditor(project)
    editor.apply(create('two'))
    expect(toldOf(editor, () => editor.apply({ type: 'delete-diagram', diagramId: 'two' }))).toEqual({
      what: 'deleted',
      names: ['Tree two'],
    })
    const [{ id: clusterId, name }] = project.clusters
    expect(toldOf(editor, () => editor.apply({ type: 'delete-cluster', clusterId }))).toEqual({
      what: 'deleted',
      names: [name],
    })
  })

  test('is how many things were hidden or shown', () => {
    const editor = createEditor(project)
    expect(toldOf(editor, () => editor.apply(hide(true)))).toEqual({ what: 'hidden', count: 1 })
    expect(toldOf(editor, () => editor.apply(hide(false)))).toEqual({ what: 'shown', count: 1 })
  })

  test('is nothing of what the picture shows, of a refusal, and of another project', () => {
    const editor = createEditor(project)
    expect(toldOf(editor, () => editor.apply(create('two')))).toBeUndefined()
    expect(toldOf(editor, () => editor.apply({ type: 'delete-diagram', diagramId: 'gone' }))).toBeUndefined()
    expect(toldOf(editor, () => editor.open(randomProject(5)))).toBeUndefined()
  })
})

describe('the diagram that is looked at', () => {
  const three = () => {
    const editor = createEditor(project)
    editor.apply(create('two'))
    editor.apply(create('three'))
    return editor
  }

  test('is the neighbour of one that was deleted', () => {
    const editor = three()
    editor.look({ diagramId: 'two', selection: ['x'] })
    editor.apply({ type: 'delete-diagram', diagramId: 'two' })
    expect(seen(editor)).toBe('three')
    expect(editor.store.getState().session.selection).toEqual([])
    editor.apply({ type: 'delete-diagram', diagramId: 'three' })
    expect(seen(editor)).toBe(first)
  })

  test('is the one that a step back brings back, and the one that it changes', () => {
    const editor = three()
    editor.apply({ type: 'set-diagram-title', diagramId: 'two', title: 'x' })
    editor.apply({ type: 'delete-diagram', diagramId: 'three' })
    editor.look({ diagramId: first })
    editor.undo()
    expect([seen(editor), idsOf(editor)]).toEqual(['three', [first, 'two', 'three']])
    editor.undo()
    expect(seen(editor)).toBe('two')
  })

  test('stays where a step back changes something that every diagram shows', () => {
    const editor = three()
    editor.apply({ type: 'rename-entity', entityId: `industry:${industry}`, name: 'y' })
    editor.look({ diagramId: 'two', selection: ['x'] })
    editor.undo()
    expect(editor.store.getState().session).toMatchObject({ diagramId: 'two', selection: ['x'] })
  })

  test('is the one it was made from where a step back takes it away, and the copy again where it comes back', () => {
    const editor = three()
    editor.look({ diagramId: first })
    editor.apply({ type: 'duplicate-diagram', diagramId: first, newId: 'copy', name: 'Copy' })
    editor.look({ diagramId: 'copy' })
    editor.undo()
    expect([seen(editor), idsOf(editor)]).toEqual([first, [first, 'two', 'three']])
    editor.redo()
    expect(seen(editor)).toBe('copy')
  })
})
