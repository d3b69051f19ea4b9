import { useEffect, useRef } from 'react'
import { keepingWords, type Locale, nameIn, say, studioWords as w } from '#core'
import type { Editor } from '#editor'
import type { StudioActs } from '../acts/useActs.ts'
import { useEditor } from '../useEditor.ts'
import { HistoryButtons } from './HistoryButtons.tsx'

interface Props {
  readonly editor: Editor
  readonly locale: Locale
  readonly actions: StudioActs
  /** Takes the place where the zoom buttons of the canvas stand. */
  readonly onZoomPlace: (place: Element | null) => void
}

/** What can be done with the whole: open, save, export, undo, language. */
export function Toolbar({ editor, locale, actions, onZoomPlace }: Props) {
  const title = useEditor(editor, ({ history }) => history.present.title)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // By the DOM, not by React: the zoom buttons stand in here, but belong to the canvas.
    const toolbar = place.current
    toolbar?.addEventListener('keydown', walk)
    return () => toolbar?.removeEventListener('keydown', walk)
  }, [])
  return (
    <header className="bar">
      <span className="brand">
        <img src={`${import.meta.env.BASE_URL}icons/pomona.svg`} alt="" width={26} height={26} />
        Pomona
      </span>
      <h1 className="project">{nameIn(title, locale)}</h1>
      <div role="toolbar" aria-label={say(w.main, locale)} className="actions" ref={place}>
        <button type="button" onClick={actions.projects}>
          {say(keepingWords.projects, locale)}
        </button>
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
        <HistoryButtons editor={editor} locale={locale} />
        <span className="gap" />
        <span ref={onZoomPlace} className="zoom" />
        <span className="gap" />
        <button type="button" title="Ctrl+F" onClick={actions.find}>
          {say(w.find, locale)}
        </button>
        <button
          type="button"
          aria-label={say(w.shortcuts, locale)}
          title={say(w.shortcuts, locale)}
          onClick={actions.shortcuts}
        >
          ?
        </button>
        <button type="button" lang={locale === 'sv' ? 'en' : 'sv'} onClick={actions.language}>
          {say(w.language, locale)}
        </button>
      </div>
    </header>
  )
}

/** Arrows, Home and End go through a toolbar (WAI-ARIA); Tab does too. */
function walk(event: KeyboardEvent): void {
  if (!(event.currentTarget instanceof HTMLElement) || !(event.target instanceof HTMLButtonElement)) return
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button:enabled')]
  const at = buttons.indexOf(event.target)
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key]
  if (at < 0 || to === undefined) return
  event.preventDefault()
  buttons[(to + buttons.length) % buttons.length].focus()
}
