import { describe, expect, test } from 'vitest'
import type { Project } from '#core'
import { applyCommand, type Command } from '#editor'
import { readExample } from '../examples/readExample.ts'

const { project } = readExample('demo-region')
const [diagram] = project.diagrams
const [sector] = project.dataset.sectors
const [first, second, third] = project.dataset.industries.ids

function applied(commands: readonly Command[], from: Project = project): Project {
  return commands.reduce((before, command) => {
    const result = applyCommand(before, command)
    if (!result.ok) throw new Error(JSON.stringify(result.problems))
    return result.value
  }, from)
}

const refusal = (command: Command, from: Project = project) => applyCommand(from, command).problems[0]?.code

describe('names', () => {
  test('are given in every language at once or one by one, and taken back to what the data says', () => {
    const entityId = `sector:${sector.id}` as const
    const renamed = applied([{ type: 'rename-entity', entityId, name: { sv: 'Ny', en: 'New' } }])
    expect(renamed.names[entityId]).toEqual({ sv: 'Ny', en: 'New' })
    expect(applied([{ type: 'rename-entity', entityId }], renamed).names).toEqual(project.names)
    expect(applied([{ type: 'rename-entity', entityId, name: sector.name }], renamed).names).toEqual(project.names)
  })

  test('of a cluster are its own', () => {
    const [{ id }] = project.clusters
    const renamed = applied([{ type: 'rename-entity', entityId: `cluster:${id}`, name: 'Äpplet' }])
    expect([renamed.clusters[0].name, renamed.names]).toEqual(['Äpplet', project.names])
  })

  test('that are empty or too long are refused, and so are those of nobody', () => {
    const entityId = `sector:${sector.id}` as const
    expect(refusal({ type: 'rename-entity', entityId, name: ' ' })).toBe('name-empty')
    expect(refusal({ type: 'rename-entity', entityId, name: { sv: 'x'.repeat(501) } })).toBe('text-too-long')
    expect(refusal({ type: 'rename-entity', entityId: 'sector:gone', name: 'x' })).toBe('no-such-entity')
  })
})

describe('a diagram', () => {
  test('is copied with its options and touches beside the original, and moved', () => {
    const made = applied([
      { type: 'set-diagram-option', diagramId: diagram.id, option: 'leaves', value: false },
      { type: 'set-hidden', diagramId: diagram.id, touchKeys: [`industry:${first}/twig`], hidden: true },
      { type: 'duplicate-diagram', diagramId: diagram.id, newId: 'copy', name: 'Copy' },
      { type: 'move-diagram', diagramId: 'copy', to: 0 },
    ])
    expect(made.diagrams[0]).toEqual({ ...made.diagrams[1], id: 'copy', name: 'Copy' })
    expect(made.diagrams[0].touches).toEqual({ [`industry:${first}/twig`]: { hidden: true } })
  })

  test('shows again what was hidden, and keeps other touches of it', () => {
    const key = `industry:${first}/twig`
    const touched = { ...project, diagrams: [{ ...diagram, touches: { [key]: { dx: 0.1, hidden: true } } }] }
    const shown = applied([{ type: 'set-hidden', diagramId: diagram.id, touchKeys: [key], hidden: false }], touched)
    expect(shown.diagrams[0].touches).toEqual({ [key]: { dx: 0.1 } })
  })

  test('is deleted, but for the last', () => {
    expect(refusal({ type: 'delete-diagram', diagramId: diagram.id }, { ...project, diagrams: [diagram] })).toBe(
      'last-diagram',
    )
  })

  test('draws several as one; who joins another group leaves the first, and a group of one is dissolved', () => {
    const group = (id: string, memberIds: string[]): Command => ({
      type: 'group',
      diagramId: diagram.id,
      group: { id, kind: 'industry', name: id, memberIds },
    })
    const twice = applied([group('g1', [first, second]), group('g2', [second, third])])
    expect(twice.diagrams[0].groups).toEqual([{ id: 'g2', kind: 'industry', name: 'g2', memberIds: [second, third] }])
    expect(applied([{ type: 'ungroup', diagramId: diagram.id, groupId: 'g2' }], twice).diagrams[0]).toEqual(diagram)
    expect(refusal(group(first, [first, second]))).toBe('id-taken')
    expect(refusal(group('g', [first, first]))).toBe('group-too-small')
  })
})

describe('a cluster', () => {
  const made = applied([
    { type: 'create-cluster', cluster: { id: 'c', name: 'C', memberIds: [first, first, second] } },
    { type: 'set-phase', clusterId: 'c', entry: { year: 2007, phase: 'growth' } },
    { type: 'set-phase', clusterId: 'c', entry: { year: 2003, phase: 'probing', signs: ['study-made'] } },
    { type: 'set-phase', clusterId: 'c', entry: { year: 2007, phase: 'maturity', marks: ['stalled'] } },
    { type: 'create-actor', actor: { id: 'a', name: 'A', kind: 'company' } },
    { type: 'set-cluster-actor', clusterId: 'c', actorId: 'a', role: 'driver', on: true },
  ])
  const cluster = made.clusters.at(-1)

  test('has members once, one phase a year in the order of time, and actors in roles', () => {
    expect(cluster).toEqual({
      id: 'c',
      name: 'C',
      memberIds: [first, second],
      competenceIds: [],
      actors: [{ actorId: 'a', role: 'driver' }],
      phases: [
        { year: 2003, phase: 'probing', signs: ['study-made'] },
        { year: 2007, phase: 'maturity', marks: ['stalled'] },
      ],
    })
  })

  test('loses an actor that is deleted, and goes with the name that was given beside its own', () => {
    expect(applied([{ type: 'delete-actor', actorId: 'a' }], made).clusters.at(-1)?.actors).toEqual([])
    const named = { ...made, names: { ...made.names, 'cluster:c': 'Other' } }
    const gone = applied([{ type: 'delete-cluster', clusterId: 'c' }], named)
    expect([gone.clusters, gone.names]).toEqual([project.clusters, project.names])
  })

  test('keeps members that the dataset has lost, and takes none that it never had', () => {
    const lost = { ...made, clusters: made.clusters.map((one) => ({ ...one, memberIds: ['lost'] })) }
    const members = (memberIds: string[]): Command => ({ type: 'set-cluster-members', clusterId: 'c', memberIds })
    expect(applied([members(['lost', first])], lost).clusters.at(-1)?.memberIds).toEqual(['lost', first])
    expect(refusal(members(['gone']), lost)).toBe('no-such-entity')
  })
})

describe('a verdict', () => {
  const verdict = (pair: [string, string], kind: 'shared' | 'supply', note: string): Command => ({
    type: 'set-verdict',
    verdict: { pair, kind, verdict: 'accepted', note },
  })

  test('replaces the one before of the same pair: in both orders for shared ground, in one for supply', () => {
    const made = applied([
      verdict([first, second], 'shared', 'one'),
      verdict([second, first], 'shared', 'two'),
      verdict([first, second], 'supply', 'three'),
      verdict([second, first], 'supply', 'four'),
    ])
    expect(made.verdicts.slice(project.verdicts.length).map(({ note }) => note)).toEqual(['two', 'three', 'four'])
    const gone = applied([{ type: 'remove-verdict', pair: [first, second], kind: 'shared' }], made)
    expect(gone.verdicts).toHaveLength(made.verdicts.length - 1)
  })

  test('of an industry with itself is refused', () => {
    expect(refusal(verdict([first, first], 'shared', ''))).toBe('pair-of-one')
  })
})

describe('a note', () => {
  const note = { id: 'note', text: 'Watch this', at: [0.5, 0.5] as [number, number] }
  const added = applied([{ type: 'add-note', diagramId: diagram.id, note }])
  const notesOf = (from: Project) => from.diagrams[0].notes

  test('is added, written anew, moved, and taken away with no trace', () => {
    const about = `industry:${first}` as const
    const made = applied([
      { type: 'add-note', diagramId: diagram.id, note: { ...note, about, offset: [0.1, 0.2] } },
      { type: 'set-note-text', diagramId: diagram.id, noteId: 'note', text: 'Anew' },
      { type: 'set-note-arrow', diagramId: diagram.id, noteId: 'note', arrow: true },
      { type: 'move-notes', diagramId: diagram.id, places: [{ id: 'note', at: [0.1, 0.2], offset: [0.3, 0.4] }] },
    ])
    expect(notesOf(made)).toEqual([
      { id: 'note', text: 'Anew', about, at: [0.1, 0.2], offset: [0.3, 0.4], arrow: true },
    ])
    expect(applied([{ type: 'remove-notes', diagramId: diagram.id, noteIds: ['note'] }], made)).toEqual(project)
  })

  test('that changes nothing is the same project', () => {
    expect(applied([{ type: 'set-note-text', diagramId: diagram.id, noteId: 'note', text: 'Watch this' }], added)).toBe(
      added,
    )
    expect(
      applied([{ type: 'move-notes', diagramId: diagram.id, places: [{ id: 'note', at: [0.5, 0.5] }] }], added),
    ).toBe(added)
    expect(applied([{ type: 'remove-notes', diagramId: diagram.id, noteIds: [] }], added)).toBe(added)
  })

  test('is refused with a taken id, without words, and as one too many; and what is not there cannot change', () => {
    expect(refusal({ type: 'add-note', diagramId: diagram.id, note }, added)).toBe('id-taken')
    expect(refusal({ type: 'add-note', diagramId: diagram.id, note: { ...note, text: ' ' } })).toBe('name-empty')
    const notes = Array.from({ length: 200 }, (_, i) => ({ ...note, id: `n${i}` }))
    const full = { ...project, diagrams: [{ ...diagram, notes }, ...project.diagrams.slice(1)] }
    expect(refusal({ type: 'add-note', diagramId: diagram.id, note }, full)).toBe('too-many-notes')
    expect(refusal({ type: 'remove-notes', diagramId: diagram.id, noteIds: ['note', 'gone'] }, added)).toBe(
      'no-such-note',
    )
  })
})
