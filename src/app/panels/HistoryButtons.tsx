import { type Locale, panelWords as p, say, stepName, studioWords as w } from '#core'
import type { Editor } from '#editor'
import { useEditor } from '../useEditor.ts'

interface Props {
  readonly editor: Editor
  readonly locale: Locale
}

/** Undo and redo; each says which step it takes. */
export function HistoryButtons({ editor, locale }: Props) {
  const back = useEditor(editor, ({ history }) => history.past.at(-1)?.name)
  const forth = useEditor(editor, ({ history }) => history.future[0]?.name)
  return (
    <>
      <button
        type="button"
        disabled={back === undefined}
        title={back && say(p.undoStep, locale, { name: stepText(back, locale) })}
        onClick={editor.undo}
      >
        {say(w.undo, locale)}
      </button>
      <button
        type="button"
        disabled={forth === undefined}
        title={forth && say(p.redoStep, locale, { name: stepText(forth, locale) })}
        onClick={editor.redo}
      >
        {say(w.redo, locale)}
      </button>
    </>
  )
}

/** What a step is called, by the type of its command. */
export function stepText(type: string, locale: Locale): string {
  return say(stepName(type) ?? p.step, locale)
}
