import { type Locale, say, studioWords as w } from '#core'
import type { Editor } from '#editor'
import { useEditor } from '../useEditor.ts'

/** Whether what is seen is in a file, and in which: only what is true. */
export function SavedState({ editor, locale }: { readonly editor: Editor; readonly locale: Locale }) {
  const project = useEditor(editor, ({ history }) => history.present)
  const saved = useEditor(editor, ({ session }) => session.saved)
  const text = saved
    ? say(saved.project === project ? w.savedAs : w.changedSince, locale, { name: saved.name })
    : say(w.neverSaved, locale)
  return (
    <span role="status" aria-label={say(w.savedState, locale)} className="saved">
      {text}
    </span>
  )
}
