import { describe, expect, test } from 'vitest'
import { applyCommand, type Command, createEditor } from '#editor'
import { randomProject } from '../core/diagrams/randomProject.ts'

const project = randomProject(3)
const [{ id: diagramId }] = project.diagrams
const setLeaves = (value: boolean): Command => ({ type: 'set-diagram-option', diagramId, option: 'leaves', value })
const titled = (title: string): Command => ({ type: 'set-diagram-title', diagramId, title })

describe('a command', () => {
  test('sets an option, and leaves the project it was given as it was', () => {
    const before = JSON.stringify(project.diagrams)
    const result = applyCommand(project, setLeaves(false))
    expect(result.ok && result.value.diagrams[0].options).toMatchObject({ leaves: false })
    expect(JSON.stringify(project.diagrams)).toBe(before)
  })

  test('that changes nothing gives the same project', () => {
    const once = applyCommand(project, setLeaves(false))
    if (!once.ok) throw new Error('refused')
    const twice = applyCommand(once.value, setLeaves(false))
    expect(twice.ok && twice.value).toBe(once.value)
  })

  test('with a value that does not fit is refused by option and value', () => {
    const result = applyCommand(project, { type: 'set-diagram-option', diagramId, option: 'rule', value: 'volume' })
    expect(result.ok).toBe(false)
    expect(result.problems[0]).toMatchObject({ code: 'diagram-option', path: 'options.rule', value: '"volume"' })
  })

  test('for a diagram that is not there is refused by its id', () => {
    const result = applyCommand(project, { type: 'set-diagram-title', diagramId: 'gone', title: 'x' })
    expect(result.problems[0]).toMatchObject({ code: 'no-such-diagram', value: 'gone' })
  })

  test('that empties a title gives the diagram the title of its project again', () => {
    const set = applyCommand(project, titled('Mine'))
    if (!set.ok) throw new Error('refused')
    expect(set.value.diagrams[0].title).toBe('Mine')
    const emptied = applyCommand(set.value, titled(''))
    expect(emptied.ok && 'title' in emptied.value.diagrams[0]).toBe(false)
  })
})

describe('a session', () => {
  const titleOf = (editor: ReturnType<typeof createEditor>) => editor.store.getState().history.present.diagrams[0].title

  test('undoes to the first project and does again to the last', () => {
    const editor = createEditor(project)
    const projects = ['a', 'b', 'c'].map((title) => {
      editor.apply(titled(title))
      return editor.store.getState().history.present
    })
    for (const _ of projects) editor.undo()
    expect(editor.store.getState().history.present).toBe(project)
    editor.undo()
    expect(editor.store.getState().history.present).toBe(project)
    for (const _ of projects) editor.redo()
    expect(editor.store.getState().history.present).toBe(projects.at(-1))
  })

  test('joins steps of one merge key into one step, and no others', () => {
    const editor = createEditor(project)
    for (const title of ['A', 'An', 'An apple']) editor.apply(titled(title), 'title')
    editor.apply(setLeaves(false))
    editor.apply(titled('Another'), 'title')
    expect(editor.store.getState().history.past).toHaveLength(3)
    editor.undo()
    expect(titleOf(editor)).toBe('An apple')
    editor.undo()
    editor.undo()
    expect(editor.store.getState().history.present).toBe(project)
  })

  test('forgets what could be done again when something else is done', () => {
    const editor = createEditor(project)
    editor.apply(titled('a'))
    editor.undo()
    editor.apply(titled('b'))
    editor.redo()
    expect(titleOf(editor)).toBe('b')
  })

  test('keeps the last 500 steps', () => {
    const editor = createEditor(project)
    for (let i = 0; i < 510; i++) editor.apply(titled(`t${i}`))
    expect(editor.store.getState().history.past).toHaveLength(500)
  })

  test('tells why a command was refused, until the next that is not', () => {
    const editor = createEditor(project)
    editor.apply({ type: 'set-diagram-option', diagramId, option: 'leafUnit', value: -1 })
    expect(editor.store.getState().session.refusals).toHaveLength(1)
    editor.apply(titled('fine'))
    expect(editor.store.getState().session.refusals).toHaveLength(0)
  })

  test('tells what else could not be done, until it is saved or closed', () => {
    const editor = createEditor(project)
    editor.refuse([{ code: 'worker-died', severity: 'error' }])
    expect(editor.store.getState().session.refusals).toHaveLength(1)
    editor.markSaved(project, 'a.pomona.json')
    expect(editor.store.getState().session.refusals).toHaveLength(0)
  })

  test('knows the project that was saved, and by which name', () => {
    const editor = createEditor(project)
    editor.markSaved(project, 'a.pomona.json')
    editor.apply(titled('changed'))
    const { history, session } = editor.store.getState()
    expect(session.saved).toEqual({ project, name: 'a.pomona.json' })
    expect(session.saved?.project).not.toBe(history.present)
  })
})
