import { describe, expect, test } from 'vitest'
import { entityId, type Project } from '#core'
import {
  applyCommand,
  type Command,
  coloured,
  groupCommand,
  groupKind,
  hiddenThings,
  hideThings,
  industriesOf,
  type Placed,
  proposeCopyName,
  proposeDiagramName,
  proposeGroupName,
  renameThing,
  showThings,
  type Thing,
  thingOf,
  ungroupCommands,
} from '#editor'
import { randomProject } from '../core/diagrams/randomProject.ts'

const base = randomProject(3)
const { id: diagramId } = base.diagrams[0]
const grouped = base.dataset.industries.ids.filter((_, i) => base.dataset.industries.group[i] >= 0)
const [a, b, c] = grouped

function applied(project: Project, ...commands: readonly (Command | undefined)[]): Project {
  return commands.reduce<Project>((before, command) => {
    if (!command) throw new Error('no command')
    const result = applyCommand(before, command)
    if (!result.ok) throw new Error(JSON.stringify(result.problems))
    return result.value
  }, project)
}

function thing(project: Project, id: string): Thing {
  const found = thingOf(project, project.diagrams[0], id)
  if (!found) throw new Error(`no ${id}`)
  return found
}
const twig = (project: Project, id: string): Placed => ({ thing: thing(project, id), role: 'twig' })

describe('a thing on a diagram', () => {
  test('is told with the name of the data and the one it was given', () => {
    const own = thing(base, `industry:${a}`)
    expect(own).toMatchObject({ kind: 'industry', id: a, isRenamed: false })
    expect(own.name).toBe(own.dataName)
    const renamed = thing(applied(base, renameThing(diagramId, own, 'Bagerier')), `industry:${a}`)
    expect(renamed).toMatchObject({ name: 'Bagerier', dataName: own.dataName, isRenamed: true })
    const reset = applied(base, renameThing(diagramId, own, 'Bagerier'), renameThing(diagramId, renamed, undefined))
    expect(thing(reset, `industry:${a}`).isRenamed).toBe(false)
  })

  test('has the colour of its sector, a sector its own', () => {
    const place = base.dataset.industries.indexOf.get(a) ?? -1
    const sector = entityId('sector', base.dataset.sectors[base.dataset.industries.group[place]].id)
    expect(thing(base, `industry:${a}`).colourOf).toBe(sector)
    expect(thing(base, sector).colourOf).toBe(sector)
    expect(coloured([thing(base, `industry:${a}`), thing(base, sector), thing(base, sector)])).toEqual([sector])
  })

  test('that is a cluster has a name of the analyst, and none of the data', () => {
    const [cluster] = base.clusters
    expect(thing(base, `cluster:${cluster.id}`)).toMatchObject({ name: cluster.name, isRenamed: false })
    expect(thing(base, `cluster:${cluster.id}`).dataName).toBeUndefined()
  })

  test('that the project does not have is no thing, whatever its id', () => {
    for (const id of ['industry:gone', 'sector:', 'cluster:x', 'roots', '', ':', 'hasOwnProperty:__proto__'])
      expect(thingOf(base, base.diagrams[0], id)).toBeUndefined()
  })
})

describe('hiding', () => {
  test('leaves things out, and they can be listed and shown again', () => {
    const hidden = applied(base, hideThings(diagramId, [twig(base, `industry:${a}`), twig(base, `industry:${b}`)]))
    const listed = hiddenThings(hidden, hidden.diagrams[0])
    expect(listed.map((one) => one.thing.id)).toEqual([a, b])
    const shown = applied(hidden, showThings(diagramId, listed.slice(0, 1)))
    expect(hiddenThings(shown, shown.diagrams[0]).map((one) => one.thing.id)).toEqual([b])
    expect(applied(shown, showThings(diagramId, listed)).diagrams[0].touches).toEqual({})
  })

  test('of a group hides its members, which are shown one by one', () => {
    const group = groupCommand(
      base,
      base.diagrams[0],
      [thing(base, `industry:${a}`), thing(base, `industry:${b}`)],
      'G',
    )
    const made = applied(base, group)
    const hidden = applied(made, hideThings(diagramId, [twig(made, `industry:${group?.group.id}`)]))
    expect(Object.keys(hidden.diagrams[0].touches)).toEqual([`industry:${a}/twig`, `industry:${b}/twig`])
    expect(hiddenThings(hidden, hidden.diagrams[0]).map((one) => one.thing.id)).toEqual([a, b])
  })

  test('lists a thing once that is hidden in two roles, and shows it in both', () => {
    const touchKeys = [`industry:${a}/twig`, `industry:${a}/floret`]
    const hidden = applied(base, { type: 'set-hidden', diagramId, touchKeys, hidden: true })
    expect(hiddenThings(hidden, hidden.diagrams[0])).toMatchObject([{ thing: { id: a }, touchKeys }])
  })

  test('does not list what the project no longer has, for nothing of it is missing on the picture', () => {
    const hidden = applied(base, { type: 'set-hidden', diagramId, touchKeys: ['industry:gone/twig'], hidden: true })
    expect(hiddenThings(hidden, hidden.diagrams[0])).toEqual([])
  })

  test('is nothing for actors alone: they go with their cluster', () => {
    const actor: Placed = {
      thing: { entityId: 'actor:x', kind: 'actor', id: 'x', name: 'X', isRenamed: false },
      role: '',
    }
    expect(hideThings(diagramId, [actor])).toBeUndefined()
  })
})

describe('grouping', () => {
  const pair = [thing(base, `industry:${a}`), thing(base, `industry:${b}`)]

  test('draws several of one kind as one, which can be named and taken apart', () => {
    const made = applied(base, groupCommand(base, base.diagrams[0], pair, 'G'))
    const group = thing(made, 'industry:group')
    expect(group).toMatchObject({ name: 'G', group: { memberIds: [a, b] }, colourOf: pair[0].colourOf })
    const named = applied(made, renameThing(diagramId, group, 'H'))
    expect(thing(named, 'industry:group').name).toBe('H')
    expect(applied(named, ...ungroupCommands(diagramId, [group])).diagrams[0].groups).toBeUndefined()
  })

  test('takes the members of a group along, and gives the new group an id of its own', () => {
    const made = applied(base, groupCommand(base, base.diagrams[0], pair, 'G'))
    const both = [thing(made, 'industry:group'), thing(made, `industry:${c}`)]
    const larger = applied(made, groupCommand(made, made.diagrams[0], both, 'Larger'))
    expect(larger.diagrams[0].groups).toEqual([
      { id: 'group-2', kind: 'industry', name: 'Larger', memberIds: [a, b, c] },
    ])
    expect(industriesOf(both)).toEqual([a, b, c])
  })

  test('is for several of one kind only', () => {
    const sector = thing(base, entityId('sector', base.dataset.sectors[0].id))
    expect(groupKind(pair)).toBe('industry')
    expect(groupKind([pair[0], sector])).toBeUndefined()
    expect(groupKind([pair[0]])).toBeUndefined()
    expect(groupKind([])).toBeUndefined()
    expect(groupCommand(base, base.diagrams[0], [pair[0], sector], 'G')).toBeUndefined()
  })
})

describe('a proposed name', () => {
  test('of a group says both, or the first and how many more, in both languages', () => {
    expect(proposeGroupName(['Gym', { sv: 'Bad', en: 'Baths' }])).toEqual({ sv: 'Gym och Bad', en: 'Gym and Baths' })
    expect(proposeGroupName(['A', 'B', 'C'])).toEqual({ sv: 'A och 2 till', en: 'A and 2 more' })
  })

  test('is nobody else’s', () => {
    expect(proposeCopyName('Träd', ['Träd', 'Träd (kopia)'])).toEqual({ sv: 'Träd (kopia) 2', en: 'Träd (copy)' })
    const tree = { sv: () => 'Träd', en: () => 'Tree' }
    expect(proposeDiagramName(tree, [])).toEqual({ sv: 'Träd', en: 'Tree' })
    expect(proposeDiagramName(tree, ['Tree', { sv: 'Träd', en: 'Tree 2' }])).toEqual({ sv: 'Träd 2', en: 'Tree 3' })
  })

  test('fits the limit of names', () => {
    const proposed = proposeGroupName(['a'.repeat(400), 'b'.repeat(400)])
    expect(Object.values(proposed).map(({ length }) => length)).toEqual([500, 500])
  })
})
