import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { limits } from '#core'
import { createEditor, flowerOf, freshId, goBack, openFlower, slugOf } from '#editor'
import { randomProject } from '../core/diagrams/randomProject.ts'

const base = randomProject(3)
const project = {
  ...base,
  clusters: [{ id: 'halsa', name: 'Hälsa & vård', memberIds: [], competenceIds: [], actors: [], phases: [] }],
}
const tree = project.diagrams[0].id
const session = (editor: ReturnType<typeof createEditor>) => editor.store.getState().session
const present = (editor: ReturnType<typeof createEditor>) => editor.store.getState().history.present

describe('an apple that is opened', () => {
  test('gets a flower of its name, as one step, beside the diagram it was opened from', () => {
    const editor = createEditor(project)
    expect(openFlower(editor, 'halsa')).toBe(true)
    expect(present(editor).diagrams[1]).toMatchObject({
      id: 'halsa-vard-flower',
      kind: 'competence-flower',
      name: 'Hälsa & vård',
      options: { cluster: 'halsa' },
    })
    expect(session(editor).diagramId).toBe('halsa-vard-flower')
    expect(editor.store.getState().history.past).toHaveLength(1)
  })

  test('opens the flower it has, and makes no second one', () => {
    const editor = createEditor(project)
    openFlower(editor, 'halsa')
    goBack(editor)
    openFlower(editor, 'halsa')
    expect(flowerOf(present(editor), 'halsa')?.id).toBe(session(editor).diagramId)
    expect(present(editor).diagrams).toHaveLength(project.diagrams.length + 1)
  })

  test('is selected again where it was opened, by the way back; there is one way back only', () => {
    const editor = createEditor(project)
    editor.look({ selection: ['a', 'cluster:halsa'] })
    openFlower(editor, 'halsa')
    expect(session(editor).selection).toEqual([])
    expect(goBack(editor)).toBe(true)
    expect(session(editor)).toMatchObject({ diagramId: tree, selection: ['a', 'cluster:halsa'] })
    expect(goBack(editor)).toBe(false)
  })

  test('leads back when the flower is undone', () => {
    const editor = createEditor(project)
    editor.look({ selection: ['cluster:halsa'] })
    openFlower(editor, 'halsa')
    editor.undo()
    expect(session(editor)).toMatchObject({ diagramId: tree, selection: ['cluster:halsa'] })
    expect(session(editor).cameFrom).toBeUndefined()
  })

  test('loses the way back when another diagram is chosen, or the one it came from is deleted', () => {
    const editor = createEditor(project)
    openFlower(editor, 'halsa')
    editor.look({ diagramId: tree, selection: [] })
    expect(session(editor).cameFrom).toBeUndefined()
    openFlower(editor, 'halsa')
    editor.look({ selection: ['x'] })
    expect(session(editor).cameFrom).toBeDefined()
    editor.apply({ type: 'delete-diagram', diagramId: tree })
    expect(goBack(editor)).toBe(false)
    expect(session(editor).diagramId).toBe('halsa-vard-flower')
  })

  test('that is not there is refused, and nothing is opened', () => {
    const editor = createEditor(project)
    expect(openFlower(editor, 'gone')).toBe(false)
    expect(session(editor).refusals).toMatchObject([{ code: 'no-such-cluster', value: 'gone' }])
    expect(session(editor).diagramId).toBe(tree)
  })
})

describe('an id made of a name', () => {
  test.each([
    ['Hälsa & vård', 'halsa-vard'],
    ['  Robotdalen 2.0 ', 'robotdalen-2-0'],
    ['Æ', 'cluster'],
    ['未来', 'cluster'],
    ['---', 'cluster'],
    [`${'ab '.repeat(40)}`, 'ab-ab-ab-ab-ab-ab-ab-ab-ab-ab-ab-ab-ab-a'],
  ])('%j is %s', (name, id) => {
    expect(slugOf(name, 'cluster')).toBe(id)
  })

  test('is never empty, short, and of small letters, digits and dashes between them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        expect(slugOf(name, 'cluster')).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
        expect(slugOf(name, 'cluster').length).toBeLessThanOrEqual(limits.labelCharacters)
      }),
    )
  })

  test('gets a number where it is taken', () => {
    expect(freshId('a', ['a', 'a-2', 'b'])).toBe('a-3')
  })
})
