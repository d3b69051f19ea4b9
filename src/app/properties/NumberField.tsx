import { useId, useRef, useState } from 'react'
import { formatNumber, type Locale, type OptionField, say } from '#core'
import { isSlider } from './choices.ts'

interface Props {
  readonly field: Extract<OptionField, { type: 'number' }>
  readonly value: number
  readonly locale: Locale
  /** False where it was refused. `visit` is a number of its own for each time the field is come to. */
  readonly onChange: (value: number, visit: number) => boolean
}

/** A number: a slider where there are few steps, else a field. What cannot be taken stays to be mended. */
export function NumberField({ field, value, locale, onChange }: Props) {
  const id = useId()
  const visits = useRef(0)
  const [refused, setRefused] = useState<string>()
  const change = (text: string) => {
    const isTaken = text !== '' && onChange(Number(text), visits.current)
    setRefused(isTaken ? undefined : text)
  }
  const slides = isSlider(field)
  const help = field.help && say(field.help, locale)
  return (
    <div className="field">
      <label htmlFor={id}>
        {say(field.label, locale)}
        {slides && <output>{formatNumber(value, locale, 6)}</output>}
      </label>
      <input
        id={id}
        type={slides ? 'range' : 'number'}
        aria-describedby={help && `${id}-help`}
        aria-invalid={refused === undefined ? undefined : true}
        min={field.min}
        max={field.max}
        step={field.step}
        value={refused ?? String(value)}
        onFocus={() => {
          visits.current++
        }}
        onChange={(event) => change(event.target.value)}
        onBlur={() => setRefused(undefined)}
      />
      {help && (
        <small id={`${id}-help`} className="quiet">
          {help}
        </small>
      )}
    </div>
  )
}
