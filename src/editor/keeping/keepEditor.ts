import type { Problem, Project, Result } from '#core'
import type { Editor } from '../editor.ts'
import { record } from '../history.ts'
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
        past: history.past.map(identify),
        present: identify(history.present),
        future: history.future.map(identify),
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
  /** Does it where this page may write; otherwise says who does. */
  const guarded =
    <A extends unknown[]>(act: (...values: A) => void) =>
    (...values: A) => {
      if (keeper.state.getState().access === 'reader') editor.refuse([readOnly])
      else act(...values)
    }
  return {
    ...editor,
    apply: guarded(editor.apply),
    undo: guarded(editor.undo),
    redo: guarded(editor.redo),
    open: (project) => void openAs(project),
    openAs,
    show,
    openFrom,
    restore: guarded((version: Project) =>
      store.setState(({ history, session }) => {
        const { id } = history.present
        const isThere = version.diagrams.some((diagram) => diagram.id === session.diagramId)
        const diagramId = isThere ? session.diagramId : (version.diagrams[0]?.id ?? '')
        return { history: record(history, { ...version, id }), session: { ...session, diagramId } }
      }),
    ),
  }
}

const readOnly: Problem = { code: 'project-read-only', severity: 'error' }
