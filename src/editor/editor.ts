import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Problem, Project } from '#core'
import { applyCommand, type Command } from './command.ts'
import { createHistory, type History, record, redo, undo } from './history.ts'

/** What is looked at: never saved, never undone. */
export interface Session {
  readonly diagramId: string
  /** Key of the outline's line that is selected. */
  readonly selected?: string
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
  /** Steps with the same merge key in a row are one step of the history. */
  readonly apply: (command: Command, mergeKey?: string) => void
  readonly undo: () => void
  readonly redo: () => void
  readonly look: (session: Partial<Pick<Session, 'diagramId' | 'selected' | 'year'>>) => void
  /** Tells why something was not done; with no problems, takes it back. */
  readonly refuse: (problems: readonly Problem[]) => void
  readonly markSaved: (project: Project, name: string) => void
}

/** Starts a session on a project. */
export function createEditor(project: Project): Editor {
  const store = createStore<EditorState>(() => opened(project))
  const change = (step: (state: EditorState) => Partial<EditorState>) => store.setState((state) => step(state))
  return {
    store,
    open: (next) => store.setState(opened(next)),
    apply: (command, mergeKey) => change((state) => applied(state, command, mergeKey)),
    undo: () => change(({ history }) => ({ history: undo(history) })),
    redo: () => change(({ history }) => ({ history: redo(history) })),
    look: (part) => change(({ session }) => ({ session: { ...session, ...part } })),
    refuse: (refusals) => change(({ session }) => ({ session: { ...session, refusals } })),
    markSaved: (saved, name) =>
      change(({ session }) => ({ session: { ...session, saved: { project: saved, name }, refusals: [] } })),
  }
}

function opened(project: Project): EditorState {
  return {
    history: createHistory(project),
    session: { diagramId: project.diagrams[0]?.id ?? '', refusals: [] },
  }
}

function applied({ history, session }: EditorState, command: Command, mergeKey?: string): EditorState {
  const result = applyCommand(history.present, command)
  if (!result.ok) return { history, session: { ...session, refusals: result.problems } }
  return { history: record(history, result.value, mergeKey), session: { ...session, refusals: [] } }
}
