import type { Problem, Project, Result } from '#core'
import type { Editor } from '../editor.ts'
import { record, type Step } from '../history.ts'
import type { Keeper } from './keeper.ts'

/** An editor whose project is kept. */
export interface KeptEditor extends Editor {
  /** Makes an earlier version the present one: a step like any other, which can be undone. */
  readonly restore: (version: Project) => void
  /** Opens a project from elsewhere; `name` is that of the file it stands in. */
  readonly openAs: (project: Project, name?: string) => Promise<void>
  /** Shows a project that the keeper has in hand already. */
  readonly show: (project: Project) => void
  /** Opens what `find` gives, or tells why it cannot. */
  readonly openFrom: (find: () => Promise<Result<Project>>) => Promise<boolean>
}

/**
 * Ties an editor to its keeper: every change is kept, where only another page may write nothing can be changed, and what
 * is opened is kept under the id that is free. `isExample`: of what is opened, what is kept only once it is changed.
 */
export function keepEditor(editor: Editor, keeper: Keeper, isExample: (project: Project) => boolean): KeptEditor {
  const { store } = editor
  let opening = false
  store.subscribe(({ history }, before) => {
    if (!opening && history.present !== before.history.present) keeper.change(history.present)
  })
  keeper.onIdentity = (identify) =>
    store.setState(({ history, session }) => ({
      history: {
        ...history,
        past: history.past.map(identified(identify)),
        present: identify(history.present),
        future: history.future.map(identified(identify)),
      },
      session,
    }))

  const show = (project: Project) => {
    opening = true
    try {
      editor.open(project)
    } finally {
      opening = false
    }
  }
  const openFrom = async (find: () => Promise<Result<Project>>) => {
    const found = await find()
    if (found.ok) show(found.value)
    else editor.refuse(found.problems)
    return found.ok
  }
  const openAs = async (project: Project, name?: string) => {
    const isOpen = await openFrom(() => keeper.adopt(project, !isExample(project)))
    if (isOpen && name !== undefined) editor.markSaved(store.getState().history.present, name)
  }
  /** Does it where this page may write; otherwise says who does, and gives `instead`. */
  const guarded =
    <A extends unknown[], R>(act: (...values: A) => R, instead: R) =>
    (...values: A): R => {
      if (keeper.state.getState().access !== 'reader') return act(...values)
      editor.refuse([readOnly])
      return instead
    }
  return {
    ...editor,
    apply: guarded(editor.apply, false),
    applyAll: guarded(editor.applyAll, false),
    undo: guarded(editor.undo, undefined),
    redo: guarded(editor.redo, undefined),
    open: (project) => void openAs(project),
    openAs,
    show,
    openFrom,
    restore: guarded(
      (version: Project) =>
        store.setState(({ history, session }) => {
          const { id } = history.present
          const next = record(history, { ...version, id }, 'restore-version')
          if (version.diagrams.some((diagram) => diagram.id === session.diagramId)) return { history: next, session }
          return { history: next, session: { ...session, diagramId: version.diagrams[0]?.id ?? '', selection: [] } }
        }),
      undefined,
    ),
  }
}

function identified(identify: (project: Project) => Project): (step: Step<Project>) => Step<Project> {
  return (step) => ({ ...step, document: identify(step.document) })
}

const readOnly: Problem = { code: 'project-read-only', severity: 'error' }
