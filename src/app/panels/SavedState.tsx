import { lazy, Suspense, useState } from 'react'
import { keepingWords as k, type Locale, say, studioWords as w } from '#core'
import type { KeepingState, KeptEditor } from '#editor'
import { timeText } from '../timeText.ts'
import { useEditor } from '../useEditor.ts'
import { useKeeping } from '../useKeeping.ts'

const VersionsDialog = lazy(() => import('../dialogs/VersionsDialog.tsx'))

/** Whether what is seen is kept in this browser and in a file, and in which: only what is true. */
export function SavedState({ editor, locale }: { readonly editor: KeptEditor; readonly locale: Locale }) {
  const project = useEditor(editor, ({ history }) => history.present)
  const saved = useEditor(editor, ({ session }) => session.saved)
  const keeping = useKeeping((state) => state)
  const [isOpen, setOpen] = useState(false)
  const inFile = saved
    ? say(saved.project === project ? w.savedAs : w.changedSince, locale, { name: saved.name })
    : say(w.neverSaved, locale)
  return (
    <span className="saved">
      <span role="status" aria-label={say(w.savedState, locale)} data-phase={keeping.phase}>
        {`${keptText(keeping, locale)} · ${inFile}`}
      </span>
      {keeping.access === 'writer' && (
        <button type="button" onClick={() => setOpen(true)}>
          {say(k.versions, locale)}
        </button>
      )}
      <Suspense>{isOpen && <VersionsDialog editor={editor} locale={locale} onClose={() => setOpen(false)} />}</Suspense>
    </span>
  )
}

function keptText({ access, phase, savedAt, failure }: KeepingState, locale: Locale): string {
  if (access === 'reader') return say(k.reading, locale)
  if (failure) return say(k.failing, locale)
  if (phase !== 'saved') return say(k.waiting, locale)
  if (savedAt === undefined) return say(k.unstored, locale)
  return say(k.saved, locale, { time: timeText(savedAt, locale) })
}
