import { type Diagram, done, findKind, type Name, type Project, type Result, refused } from '#core'
import { changeEntry, checked, removeEntry, sameJson, withField } from './change.ts'
import { nameProblem, newIdProblem } from './checks.ts'

export type OptionValue = string | number | boolean | readonly string[]

/** Making, naming and setting diagrams. */
export type DiagramCommand =
  /** A new diagram at the end of the list, or after another. */
  | {
      readonly type: 'create-diagram'
      readonly diagram: { readonly id: string; readonly kind: string; readonly name: Name } & {
        readonly options?: Diagram['options']
      }
      readonly after?: string
    }
  | { readonly type: 'duplicate-diagram'; readonly diagramId: string; readonly newId: string; readonly name: Name }
  | { readonly type: 'rename-diagram'; readonly diagramId: string; readonly name: Name }
  | { readonly type: 'delete-diagram'; readonly diagramId: string }
  /** `to` is the place in the list it has afterwards, from 0. */
  | { readonly type: 'move-diagram'; readonly diagramId: string; readonly to: number }
  /** '' gives the diagram the title of its project. */
  | { readonly type: 'set-diagram-title'; readonly diagramId: string; readonly title: Name }
  | { readonly type: 'set-diagram-subtitle'; readonly diagramId: string; readonly subtitle: Name }
  | {
      readonly type: 'set-diagram-option'
      readonly diagramId: string
      readonly option: string
      readonly value: OptionValue
    }

type Of<T extends DiagramCommand['type']> = Extract<DiagramCommand, { type: T }>

/** Adds an untouched diagram of a known kind. Refuses options that the kind does not read. */
export function createDiagram(
  project: Project,
  { diagram: { id, kind, name, options = {} }, after }: Of<'create-diagram'>,
): Result<Project> {
  const known = findKind(kind)
  if (!known) return refused({ code: 'unknown-kind', severity: 'error', value: kind })
  const read = known.readOptions(options)
  if (!read.ok) return read
  return checked([newIdProblem(id, project.diagrams), nameProblem(name)], () =>
    insertAfter(project, { id, kind, name, options, touches: {}, seed: 1 }, after),
  )
}

/** Puts a copy right after its original, with all that was set, hidden and moved on that. */
export function duplicateDiagram(
  project: Project,
  { diagramId, newId, name }: Of<'duplicate-diagram'>,
): Result<Project> {
  const original = project.diagrams.find(({ id }) => id === diagramId)
  if (!original) return refused({ code: 'no-such-diagram', severity: 'error', value: diagramId })
  return checked([newIdProblem(newId, project.diagrams), nameProblem(name)], () =>
    insertAfter(project, { ...original, id: newId, name }, diagramId),
  )
}

/** Names a diagram in the list; its title on the picture is another matter. */
export function renameDiagram(project: Project, { diagramId, name }: Of<'rename-diagram'>): Result<Project> {
  return checked([nameProblem(name)], () =>
    changeEntry(project, 'diagrams', diagramId, (diagram) => done(withField(diagram, 'name', name))),
  )
}

/** The last diagram stays: a project without one would show nothing to begin from. */
export function deleteDiagram(project: Project, { diagramId }: Of<'delete-diagram'>): Result<Project> {
  if (project.diagrams.length === 1 && project.diagrams[0].id === diagramId)
    return refused({ code: 'last-diagram', severity: 'error', value: diagramId })
  return removeEntry(project, 'diagrams', diagramId)
}

/** Moves a diagram to a place in the list; a place beyond the ends is the nearest there is. */
export function moveDiagram(project: Project, { diagramId, to }: Of<'move-diagram'>): Result<Project> {
  const from = project.diagrams.findIndex(({ id }) => id === diagramId)
  if (from < 0) return refused({ code: 'no-such-diagram', severity: 'error', value: diagramId })
  const goal = Math.min(project.diagrams.length - 1, Math.max(0, Math.trunc(to)))
  if (goal === from) return done(project)
  return done({ ...project, diagrams: project.diagrams.toSpliced(from, 1).toSpliced(goal, 0, project.diagrams[from]) })
}

/** Sets the title or subtitle of one diagram; '' leaves it to the project's. */
export function setDiagramText(
  project: Project,
  diagramId: string,
  field: 'title' | 'subtitle',
  text: Name,
): Result<Project> {
  return checked([text === '' ? undefined : nameProblem(text)], () =>
    changeEntry(project, 'diagrams', diagramId, (diagram) =>
      done(withField(diagram, field, text === '' ? undefined : text)),
    ),
  )
}

/** Sets one option of a diagram. Refuses a value with which the kind could not read its options. */
export function setDiagramOption(
  project: Project,
  { diagramId, option, value }: Of<'set-diagram-option'>,
): Result<Project> {
  return changeEntry(project, 'diagrams', diagramId, (diagram) => {
    const kind = findKind(diagram.kind)
    if (!kind) return refused({ code: 'unknown-kind', severity: 'error', value: diagram.kind })
    if (sameJson(diagram.options[option], value)) return done(diagram)
    const options = { ...diagram.options, [option]: typeof value === 'object' ? [...value] : value }
    const read = kind.readOptions(options)
    return read.ok ? done({ ...diagram, options }) : read
  })
}

function insertAfter(project: Project, diagram: Diagram, after: string | undefined): Result<Project> {
  const place = project.diagrams.findIndex(({ id }) => id === after)
  return done({
    ...project,
    diagrams: project.diagrams.toSpliced(place < 0 ? project.diagrams.length : place + 1, 0, diagram),
  })
}
