import { type Locale, say, studioWords as w } from '#core'

interface Props {
  readonly locale: Locale
  readonly label: string
  readonly showAll: () => void
  readonly zoom: (factor: number) => void
}

/** Zoom by buttons, for those without wheel and keys. */
export function ZoomBar({ locale, label, showAll, zoom }: Props) {
  return (
    <>
      <button type="button" aria-label={say(w.zoomOut, locale)} onClick={() => zoom(0.8)}>
        −
      </button>
      <output className="percent">{label}</output>
      <button type="button" aria-label={say(w.zoomIn, locale)} onClick={() => zoom(1.25)}>
        +
      </button>
      <button type="button" onClick={showAll}>
        {say(w.fit, locale)}
      </button>
    </>
  )
}
