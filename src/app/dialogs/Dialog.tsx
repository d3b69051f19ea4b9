import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { type Locale, say, studioWords as w } from '#core'

interface Props {
  readonly title: string
  readonly locale: Locale
  readonly onClose: () => void
  readonly children: ReactNode
  readonly wide?: boolean
}

/** A modal dialog: the browser's own, which keeps the focus inside, closes on Escape and gives the focus back. */
export function Dialog({ title, locale, onClose, children, wide = false }: Props) {
  const place = useRef<HTMLDialogElement>(null)
  const id = useId()
  // Closed before it is taken from the page: the browser gives the focus back only then.
  useLayoutEffect(() => {
    const dialog = place.current
    if (dialog && !dialog.open) dialog.showModal()
    return () => dialog?.close()
  }, [])
  return (
    <dialog
      ref={place}
      aria-labelledby={id}
      className={wide ? 'wide' : undefined}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <header>
        <h2 id={id}>{title}</h2>
        <button type="button" className="close" aria-label={say(w.close, locale)} onClick={onClose}>
          ×
        </button>
      </header>
      {children}
    </dialog>
  )
}
