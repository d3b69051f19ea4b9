import { type Locale, nameIn, say, studioWords as w } from '#core'
import type { Editor } from '#editor'
import { useEditor } from '../useEditor.ts'
import type { StudioActions } from '../useShortcuts.ts'

interface Props {
  readonly editor: Editor
  readonly locale: Locale
  readonly onLocale: (locale: Locale) => void
  readonly actions: StudioActions
}

/** What can be done with the whole: open, save, export, undo, language. */
export function Toolbar({ editor, locale, onLocale, actions }: Props) {
  const title = useEditor(editor, ({ history }) => history.present.title)
  const canUndo = useEditor(editor, ({ history }) => history.past.length > 0)
  const canRedo = useEditor(editor, ({ history }) => history.future.length > 0)
  return (
    <header className="bar">
      <span className="brand">
        <img src={`${import.meta.env.BASE_URL}icons/pomona.svg`} alt="" width={26} height={26} />
        Pomona
      </span>
      <h1 className="project">{nameIn(title, locale)}</h1>
      <div role="toolbar" aria-label={say(w.main, locale)} className="actions">
        <button type="button" onClick={actions.open}>
          {say(w.open, locale)}
        </button>
        <button type="button" onClick={actions.examples}>
          {say(w.openExample, locale)}
        </button>
        <button type="button" onClick={actions.save}>
          {say(w.save, locale)}
        </button>
        <button type="button" className="first" onClick={actions.exportImage}>
          {say(w.exportImage, locale)}
        </button>
        <span className="gap" />
        <button type="button" disabled={!canUndo} onClick={actions.undo}>
          {say(w.undo, locale)}
        </button>
        <button type="button" disabled={!canRedo} onClick={actions.redo}>
          {say(w.redo, locale)}
        </button>
        <span className="gap" />
        <button
          type="button"
          aria-label={say(w.shortcuts, locale)}
          title={say(w.shortcuts, locale)}
          onClick={actions.shortcuts}
        >
          ?
        </button>
        <button
          type="button"
          lang={locale === 'sv' ? 'en' : 'sv'}
          onClick={() => onLocale(locale === 'sv' ? 'en' : 'sv')}
        >
          {say(w.language, locale)}
        </button>
      </div>
    </header>
  )
}
