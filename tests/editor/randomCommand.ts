import {
  type Actor,
  type ActorRole,
  type DiagramGroup,
  diagramKinds,
  entityId,
  type Name,
  type Project,
  phaseMarks,
  phases,
  signsOf,
} from '#core'
import { type Command, type CommandType, commandTypes, freshId } from '#editor'

type Random = () => number
type Maker = (project: Project, random: Random) => Command

const names: readonly Name[] = [
  'Robotik',
  ' ',
  '',
  'x'.repeat(501),
  { sv: 'Vård', en: 'Care' },
  { en: 'Only English' },
  '</script><script>alert(1)</script>',
  '__proto__',
  'Ö\u0301\u2028\u{1f34e}',
]
const texts = ['', 'En anteckning', '=1+1', 'y'.repeat(40_000)]
const actorKinds: readonly Actor['kind'][] = ['company', 'university', 'public body', 'intermediary', 'person', 'other']
const actorRoles: readonly ActorRole[] = ['driver', 'supporter', 'competence environment', 'member']

const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)]
/** One that is there, or now and then one that is not. */
const idOf = (list: readonly { readonly id: string }[], random: Random): string =>
  list.length === 0 || random() < 0.05 ? 'gone' : pick(list, random).id
const some = (ids: readonly string[], random: Random): string[] =>
  Array.from({ length: Math.floor(random() * 5) }, () => (random() < 0.03 ? 'gone' : pick(ids, random))).filter(Boolean)
const newId = (wish: string, list: readonly { readonly id: string }[], random: Random): string =>
  random() < 0.05 ? (list[0]?.id ?? '') : freshId(wish, new Set(list.map(({ id }) => id)))

const entityIn: Maker = ({ dataset, clusters, actors }, random) => {
  const kinds = {
    industry: dataset.industries.ids.map((id) => ({ id })),
    competence: dataset.competences.ids.map((id) => ({ id })),
    sector: dataset.sectors,
    area: dataset.areas,
    cluster: clusters,
    actor: actors,
  }
  const kind = pick(Object.keys(kinds) as (keyof typeof kinds)[], random)
  const name = random() < 0.2 ? undefined : pick(names, random)
  return { type: 'rename-entity', entityId: `${kind}:${idOf(kinds[kind], random)}`, name }
}

const groupIn: Maker = (project, random) => {
  const { dataset, diagrams } = project
  const idLists = {
    industry: dataset.industries.ids,
    competence: dataset.competences.ids,
    sector: dataset.sectors.map(({ id }) => id),
    area: dataset.areas.map(({ id }) => id),
  }
  const kind = pick(Object.keys(idLists) as DiagramGroup['kind'][], random)
  const ids = idLists[kind]
  const taken = [...ids, ...diagrams.flatMap(({ groups = [] }) => groups.map(({ id }) => id))]
  const group = { id: freshId('group', taken), kind, name: pick(names, random), memberIds: some(ids, random) }
  return { type: 'group', diagramId: idOf(diagrams, random), group }
}

const groupCommand = (project: Project, random: Random) => {
  const diagram = pick(project.diagrams, random)
  return { diagramId: diagram.id, groupId: idOf(diagram.groups ?? [], random) }
}

const noteCommand = (project: Project, random: Random) => {
  const diagram = pick(project.diagrams, random)
  return { diagramId: diagram.id, noteId: idOf(diagram.notes ?? [], random) }
}
const placeIn = (random: Random): [number, number] =>
  random() < 0.05 ? [Number.NaN, Number.POSITIVE_INFINITY] : [random() * 1.4 - 0.2, random() * 300 - 150]

/** One maker a type of command: a type without one is a compile error. */
const makers: { readonly [T in CommandType]: Maker } = {
  'set-project-text': (_, random) => ({
    type: 'set-project-text',
    field: pick(['title', 'subtitle', 'source', 'note'] as const, random),
    text: pick(names, random),
  }),
  'rename-entity': entityIn,
  'set-colour': ({ dataset }, random) => ({
    type: 'set-colour',
    entityId: random() < 0.5 ? `sector:${idOf(dataset.sectors, random)}` : `area:${idOf(dataset.areas, random)}`,
    slot: random() < 0.2 ? undefined : Math.floor(random() * 9),
  }),
  'create-diagram': ({ diagrams }, random) => ({
    type: 'create-diagram',
    diagram: {
      id: newId('diagram', diagrams, random),
      kind: random() < 0.05 ? 'no-kind' : pick(diagramKinds, random).id,
      name: pick(names, random),
      options: (random() < 0.1 ? { nothing: 1 } : {}) as Record<string, number>,
    },
    after: random() < 0.5 ? idOf(diagrams, random) : undefined,
  }),
  'duplicate-diagram': ({ diagrams }, random) => ({
    type: 'duplicate-diagram',
    diagramId: idOf(diagrams, random),
    newId: newId('copy', diagrams, random),
    name: pick(names, random),
  }),
  'rename-diagram': ({ diagrams }, random) => ({
    type: 'rename-diagram',
    diagramId: idOf(diagrams, random),
    name: pick(names, random),
  }),
  'delete-diagram': ({ diagrams }, random) => ({ type: 'delete-diagram', diagramId: idOf(diagrams, random) }),
  'move-diagram': ({ diagrams }, random) => ({
    type: 'move-diagram',
    diagramId: idOf(diagrams, random),
    to: Math.floor(random() * 8) - 2,
  }),
  'set-diagram-title': ({ diagrams }, random) => ({
    type: 'set-diagram-title',
    diagramId: idOf(diagrams, random),
    title: pick(names, random),
  }),
  'set-diagram-subtitle': ({ diagrams }, random) => ({
    type: 'set-diagram-subtitle',
    diagramId: idOf(diagrams, random),
    subtitle: pick(names, random),
  }),
  'set-diagram-option': ({ diagrams }, random) => ({
    type: 'set-diagram-option',
    diagramId: idOf(diagrams, random),
    ...pick(
      [
        { option: 'leaves', value: random() < 0.5 },
        { option: 'rule', value: pick(['area', 'width', 'volume'], random) },
        { option: 'leafUnit', value: Math.floor(random() * 40) - 5 },
        { option: 'measure', value: pick(['', 'equal', 'ties', 'employees'], random) },
      ],
      random,
    ),
  }),
  'set-hidden': (project, random) => ({
    type: 'set-hidden',
    diagramId: idOf(project.diagrams, random),
    touchKeys: some(project.dataset.industries.ids, random).map((id) => `industry:${id}/twig`),
    hidden: random() < 0.6,
  }),
  group: groupIn,
  'rename-group': (project, random) => ({
    type: 'rename-group',
    ...groupCommand(project, random),
    name: pick(names, random),
  }),
  ungroup: (project, random) => ({ type: 'ungroup', ...groupCommand(project, random) }),
  'add-note': ({ diagrams, dataset }, random) => {
    const diagram = pick(diagrams, random)
    const about = random() < 0.6 ? entityId('industry', pick(dataset.industries.ids, random)) : undefined
    return {
      type: 'add-note',
      diagramId: random() < 0.05 ? 'gone' : diagram.id,
      note: {
        id: newId('note', diagram.notes ?? [], random),
        text: pick(names, random),
        at: placeIn(random),
        ...(about && { about, offset: placeIn(random), arrow: true }),
      },
    }
  },
  'set-note-text': (project, random) => ({
    type: 'set-note-text',
    ...noteCommand(project, random),
    text: pick(names, random),
  }),
  'set-note-arrow': (project, random) => ({
    type: 'set-note-arrow',
    ...noteCommand(project, random),
    arrow: random() < 0.5,
  }),
  'move-notes': (project, random) => {
    const { diagramId, noteId } = noteCommand(project, random)
    const offset = random() < 0.5 ? { offset: placeIn(random) } : {}
    return { type: 'move-notes', diagramId, places: [{ id: noteId, at: placeIn(random), ...offset }] }
  },
  'remove-notes': (project, random) => {
    const { diagramId, noteId } = noteCommand(project, random)
    return { type: 'remove-notes', diagramId, noteIds: random() < 0.1 ? [] : [noteId] }
  },
  'create-cluster': ({ clusters, dataset }, random) => ({
    type: 'create-cluster',
    cluster: {
      id: newId('cluster', clusters, random),
      name: pick(names, random),
      memberIds: some(dataset.industries.ids, random),
    },
  }),
  'delete-cluster': ({ clusters }, random) => ({ type: 'delete-cluster', clusterId: idOf(clusters, random) }),
  'set-cluster-members': ({ clusters, dataset }, random) => ({
    type: 'set-cluster-members',
    clusterId: idOf(clusters, random),
    memberIds: some(dataset.industries.ids, random),
  }),
  'set-cluster-competences': ({ clusters, dataset }, random) => ({
    type: 'set-cluster-competences',
    clusterId: idOf(clusters, random),
    competenceIds: some(dataset.competences.ids, random),
  }),
  'set-cluster-text': ({ clusters }, random) => ({
    type: 'set-cluster-text',
    clusterId: idOf(clusters, random),
    field: pick(['note', 'source'] as const, random),
    text: pick(texts, random),
  }),
  'set-phase': ({ clusters }, random) => {
    const phase = pick(phases, random)
    return {
      type: 'set-phase',
      clusterId: idOf(clusters, random),
      entry: {
        year: pick([1998, 2003, 2007, 20_000, 1.5], random),
        phase,
        ...(random() < 0.3 && { marks: [pick(phaseMarks, random)] }),
        ...(random() < 0.3 && { signs: [...signsOf(phase)] }),
        ...(random() < 0.3 && { note: pick(texts, random) }),
      },
    }
  },
  'remove-phase': ({ clusters }, random) => ({
    type: 'remove-phase',
    clusterId: idOf(clusters, random),
    year: pick([1998, 2003, 2007], random),
  }),
  'create-actor': ({ actors }, random) => ({
    type: 'create-actor',
    actor: { id: newId('actor', actors, random), name: pick(names, random), kind: pick(actorKinds, random) },
  }),
  'set-actor-kind': ({ actors }, random) => ({
    type: 'set-actor-kind',
    actorId: idOf(actors, random),
    kind: pick(actorKinds, random),
  }),
  'delete-actor': ({ actors }, random) => ({ type: 'delete-actor', actorId: idOf(actors, random) }),
  'set-cluster-actor': ({ actors, clusters }, random) => ({
    type: 'set-cluster-actor',
    clusterId: idOf(clusters, random),
    actorId: idOf(actors, random),
    role: pick(actorRoles, random),
    on: random() < 0.7,
  }),
  'set-verdict': ({ dataset }, random) => ({
    type: 'set-verdict',
    verdict: {
      pair: [pick(dataset.industries.ids, random), pick(dataset.industries.ids, random)],
      kind: pick(['shared', 'supply'] as const, random),
      verdict: pick(['accepted', 'pre-study', 'parked', 'rejected'] as const, random),
      ...(random() < 0.5 && { note: pick(texts, random) }),
    },
  }),
  'remove-verdict': ({ verdicts, dataset }, random) => {
    const known = verdicts.length > 0 ? pick(verdicts, random) : undefined
    const { ids } = dataset.industries
    return { type: 'remove-verdict', pair: known?.pair ?? [ids[0], ids[0]], kind: known?.kind ?? 'shared' }
  },
}

/** A command of any type: most can be applied, some cannot. */
export function randomCommand(project: Project, random: Random): Command {
  return makers[pick(commandTypes, random)](project, random)
}
