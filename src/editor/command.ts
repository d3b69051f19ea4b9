import { done, findKind, type Project, type Result, refused } from '#core'

/** What the user does to a project, as JSON in their words. */
export type Command =
  | { readonly type: 'set-diagram-title'; readonly diagramId: string; readonly title: string }
  | {
      readonly type: 'set-diagram-option'
      readonly diagramId: string
      readonly option: string
      readonly value: OptionValue
    }

export type OptionValue = string | number | boolean | readonly string[]

type Diagram = Project['diagrams'][number]

/**
 * Applies a command: the changed project, the same object where nothing changes, or the problem that keeps it from
 * being applied. Pure.
 */
export function applyCommand(project: Project, command: Command): Result<Project> {
  switch (command.type) {
    case 'set-diagram-title':
      return changeDiagram(project, command.diagramId, (diagram) => done(titled(diagram, command.title)))
    case 'set-diagram-option':
      return changeDiagram(project, command.diagramId, (diagram) => setOption(diagram, command.option, command.value))
  }
}

function changeDiagram(project: Project, id: string, change: (diagram: Diagram) => Result<Diagram>): Result<Project> {
  const place = project.diagrams.findIndex((diagram) => diagram.id === id)
  if (place < 0) return refused({ code: 'no-such-diagram', severity: 'error', value: id })
  const changed = change(project.diagrams[place])
  if (!changed.ok) return changed
  if (changed.value === project.diagrams[place]) return done(project)
  return done({ ...project, diagrams: project.diagrams.with(place, changed.value) })
}

/** A diagram without a title of its own shows the project's. */
function titled(diagram: Diagram, title: string): Diagram {
  if (title === (diagram.title ?? '')) return diagram
  const { title: _, ...rest } = diagram
  return title === '' ? rest : { ...rest, title }
}

function setOption(diagram: Diagram, option: string, value: OptionValue): Result<Diagram> {
  const kind = findKind(diagram.kind)
  if (!kind) return refused({ code: 'unknown-kind', severity: 'error', value: diagram.kind })
  if (JSON.stringify(diagram.options[option]) === JSON.stringify(value)) return done(diagram)
  const options = { ...diagram.options, [option]: typeof value === 'object' ? [...value] : value }
  const checked = kind.readOptions(options)
  return checked.ok ? done({ ...diagram, options }) : checked
}
