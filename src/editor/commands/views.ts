import { type Diagram, type DiagramGroup, done, type Name, type Project, type Result, refused } from '#core'
import { changeEntry, checked, withField } from './change.ts'
import { nameProblem, newIdProblem } from './checks.ts'

/** What is on a diagram: things are left out or drawn as one; the data stays as it is. */
export type ViewCommand =
  /** Touch keys are `entityId/role`, as in the outline of the diagram. */
  | {
      readonly type: 'set-hidden'
      readonly diagramId: string
      readonly touchKeys: readonly string[]
      readonly hidden: boolean
    }
  | { readonly type: 'group'; readonly diagramId: string; readonly group: DiagramGroup }
  | { readonly type: 'rename-group'; readonly diagramId: string; readonly groupId: string; readonly name: Name }
  | { readonly type: 'ungroup'; readonly diagramId: string; readonly groupId: string }

type Of<T extends ViewCommand['type']> = Extract<ViewCommand, { type: T }>

/** Hides things on one diagram by their touch keys, or shows them; what else was done to them stays. */
export function setHidden(project: Project, { diagramId, touchKeys, hidden }: Of<'set-hidden'>): Result<Project> {
  return changeEntry(project, 'diagrams', diagramId, (diagram) => {
    const touches = new Map(Object.entries(diagram.touches))
    for (const key of new Set(touchKeys)) {
      const touch = withField(touches.get(key) ?? {}, 'hidden', hidden ? true : undefined)
      if (Object.keys(touch).length > 0) touches.set(key, touch)
      else touches.delete(key)
    }
    return done(withField(diagram, 'touches', Object.fromEntries(touches)))
  })
}

/** Draws several things of one kind as one. Those that stand in another group leave it; a group of one is none. */
export function groupThings(project: Project, { diagramId, group }: Of<'group'>): Result<Project> {
  const memberIds = [...new Set(group.memberIds)]
  if (memberIds.length < 2) return refused({ code: 'group-too-small', severity: 'error' })
  const stranger = memberIds.find((id) => !isIn(project, group.kind, id))
  if (stranger !== undefined) return refused({ code: 'no-such-entity', severity: 'error', value: stranger })
  return changeEntry(project, 'diagrams', diagramId, (diagram) => {
    const groups = diagram.groups ?? []
    const taken = [...groups, ...idsOf(project, group.kind).map((id) => ({ id }))]
    const problem = newIdProblem(group.id, taken) ?? nameProblem(group.name)
    if (problem) return refused(problem)
    return done({ ...diagram, groups: [...without(groups, group.kind, memberIds), { ...group, memberIds }] })
  })
}

/** Names a group on its diagram. Refuses an empty name, and a group that is not there. */
export function renameGroup(project: Project, { diagramId, groupId, name }: Of<'rename-group'>): Result<Project> {
  return checked([nameProblem(name)], () =>
    changeGroup(project, diagramId, groupId, (groups, place) =>
      groups.with(place, withField(groups[place], 'name', name)),
    ),
  )
}

/** Draws the members of a group one by one again. */
export function ungroup(project: Project, { diagramId, groupId }: Of<'ungroup'>): Result<Project> {
  return changeGroup(project, diagramId, groupId, (groups, place) => groups.toSpliced(place, 1))
}

function changeGroup(
  project: Project,
  diagramId: string,
  groupId: string,
  change: (groups: readonly DiagramGroup[], place: number) => readonly DiagramGroup[],
): Result<Project> {
  return changeEntry(project, 'diagrams', diagramId, (diagram): Result<Diagram> => {
    const groups = diagram.groups ?? []
    const place = groups.findIndex(({ id }) => id === groupId)
    if (place < 0) return refused({ code: 'no-such-group', severity: 'error', value: groupId })
    const after = change(groups, place)
    return done(withField(diagram, 'groups', after.length > 0 ? [...after] : undefined))
  })
}

function without(groups: readonly DiagramGroup[], kind: DiagramGroup['kind'], ids: readonly string[]): DiagramGroup[] {
  const leaving = new Set(ids)
  return groups
    .map((group) =>
      group.kind === kind ? { ...group, memberIds: group.memberIds.filter((id) => !leaving.has(id)) } : group,
    )
    .filter(({ memberIds }) => memberIds.length > 1)
}

function idsOf({ dataset }: Project, kind: DiagramGroup['kind']): readonly string[] {
  if (kind === 'industry') return dataset.industries.ids
  if (kind === 'competence') return dataset.competences.ids
  return (kind === 'sector' ? dataset.sectors : dataset.areas).map(({ id }) => id)
}

function isIn(project: Project, kind: DiagramGroup['kind'], id: string): boolean {
  if (kind === 'industry') return project.dataset.industries.indexOf.has(id)
  if (kind === 'competence') return project.dataset.competences.indexOf.has(id)
  return idsOf(project, kind).includes(id)
}
