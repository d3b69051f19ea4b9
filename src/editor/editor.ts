import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Problem, Project } from '#core'
import { applyCommand, type Command } from './command.ts'
import { followStep, neighbourOf } from './follow.ts'
import { createHistory, type History, record, redo, undo } from './history.ts'

/** What is looked at: never saved, never undone. */
export interface Session {
  readonly diagramId: string
  /** Keys of the outline's lines that are selected, in the order in which they were; the last is the one spoken of. */
  readonly selection: readonly string[]
  /** The way back from a flower: the diagram it was opened from, and what was selected there. */
  readonly cameFrom?: { readonly diagramId: string; readonly selection: readonly string[] }
  readonly year?: number
  /** The project as it was last saved to a file; undefined: it never was. */
  readonly saved?: { readonly project: Project; readonly name: string }
  /** Why the last thing that was asked for could not be done. */
  readonly refusals: readonly Problem[]
}

export interface EditorState {
  readonly history: History<Project>
  readonly session: Session
}

/** One editing session: its state to read and subscribe to, and everything that changes it. */
export interface Editor {
  readonly store: StoreApi<EditorState>
  readonly open: (project: Project) => void
  /** Steps with the same merge key in a row are one step of the history. False where the command was refused. */
  readonly apply: (command: Command, mergeKey?: string) => boolean
  /** Several commands as one step, named by the first: all of them, or none where one is refused. */
  readonly applyAll: (commands: readonly Command[], mergeKey?: string) => boolean
  readonly undo: () => void
  readonly redo: () => void
  readonly look: (session: Partial<Pick<Session, 'diagramId' | 'selection' | 'cameFrom' | 'year'>>) => void
  /** Tells why something was not done; with no problems, takes it back. */
  readonly refuse: (problems: readonly Problem[]) => void
  readonly markSaved: (project: Project, name: string) => void
}

export interface EditorSetting {
  /** Today as `2026-11-25`: what is changed bears the date. Without it nothing is dated. */
  readonly today?: () => string
}

/** Starts a session on a project. */
export function createEditor(project: Project, { today }: EditorSetting = {}): Editor {
  const store = createStore<EditorState>(() => opened(project))
  const change = (step: (state: EditorState) => Partial<EditorState>) => store.setState((state) => step(state))
  const applyAll = (commands: readonly Command[], mergeKey?: string) => {
    const before = store.getState()
    const after = applied(before, commands, today?.(), mergeKey)
    store.setState(after)
    return after.session.refusals.length === 0
  }
  return {
    store,
    open: (next) => store.setState(opened(next)),
    apply: (command, mergeKey) => applyAll([command], mergeKey),
    applyAll,
    undo: () => change((state) => travelled(state, undo(state.history), 'back')),
    redo: () => change((state) => travelled(state, redo(state.history), 'forth')),
    look: (part) => change(({ session }) => ({ session: { ...session, ...part } })),
    refuse: (refusals) => change(({ session }) => ({ session: { ...session, refusals } })),
    markSaved: (saved, name) =>
      change(({ session }) => ({ session: { ...session, saved: { project: saved, name }, refusals: [] } })),
  }
}

function opened(project: Project): EditorState {
  return {
    history: createHistory(project),
    session: { diagramId: project.diagrams[0]?.id ?? '', selection: [], refusals: [] },
  }
}

function applied(
  { history, session }: EditorState,
  commands: readonly Command[],
  today: string | undefined,
  mergeKey?: string,
): EditorState {
  let project = history.present
  for (const command of commands) {
    const result = applyCommand(project, command)
    if (!result.ok) return { history, session: { ...session, refusals: result.problems } }
    project = result.value
  }
  const dated = project === history.present || !today ? project : { ...project, modified: today }
  const next = record(history, dated, commands[0]?.type ?? '', mergeKey)
  const { diagramId } = session
  const stays = project.diagrams.some(({ id }) => id === diagramId)
  const seen = stays ? session : looking(session, neighbourOf(history.present, project, diagramId))
  return { history: next, session: { ...seen, refusals: [] } }
}

/** After a step back or forward what it changed is looked at. */
function travelled({ history, session }: EditorState, next: History<Project>, way: 'back' | 'forth'): EditorState {
  const diagramId = followStep(history.present, next.present, session.diagramId, way)
  return { history: next, session: looking(session, diagramId) }
}

/** Another diagram has another outline: nothing of it is selected yet. */
function looking(session: Session, diagramId: string): Session {
  if (diagramId === session.diagramId) return session
  const { cameFrom: _, ...rest } = session
  return { ...rest, diagramId, selection: [] }
}
