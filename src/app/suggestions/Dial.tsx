import { useId } from 'react'
import { type Locale, say, suggestionWords, suggestionPanelWords as w } from '#core'

interface Props {
  readonly dial: number
  readonly locale: Locale
  readonly onDial: (dial: number) => void
}

/** From "near and safe" to "far but plausible", with the formula of the order. */
export function Dial({ dial, locale, onDial }: Props) {
  const id = useId()
  const { near, far, formula } = suggestionWords.dial
  return (
    <div className="dial">
      <label htmlFor={id} className="only-spoken">
        {say(w.dial, locale)}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={1}
        step={0.05}
        value={dial}
        onChange={(event) => onDial(Number(event.target.value))}
      />
      <span>{say(near, locale)}</span>
      <details>
        <summary>{say(w.dialFormula, locale)}</summary>
        <p className="quiet">
          {say(w.gradesFirst, locale)} {say(formula, locale)}
        </p>
      </details>
      <span>{say(far, locale)}</span>
    </div>
  )
}
