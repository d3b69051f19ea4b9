import { useId, useRef, useState } from 'react'
import { type Locale, limits, type Name, nameIn, phraseProblem, twinIn, withTwin } from '#core'

interface Props {
  readonly label: string
  readonly name: Name | undefined
  readonly locale: Locale
  /** What is shown where nothing is written in this language. */
  readonly placeholder?: string
  /** Whether it must say something. */
  readonly isRequired?: boolean
  /** A text of several lines; else a line, of which all is shown. */
  readonly isLong?: boolean
  /** Keystrokes of one visit to the field are one step. */
  readonly mergeKey: string
  /** '' takes the text away. Where it is refused the field shows what holds, and the refusal is told by the picture. */
  readonly onName: (name: Name, mergeKey: string) => void
}

/** A text in the language of the page; its twin in the other language stays as it is. */
export function TextField(props: Props) {
  const { label, name, locale, placeholder, isRequired = false, isLong = false, mergeKey, onName } = props
  const id = useId()
  const visits = useRef(0)
  // An empty text cannot be taken: the field stays empty, to be mended, until it is left.
  const [refused, setRefused] = useState<string>()
  const change = (text: string) => {
    const next = withTwin(name, locale, text)
    const isEmpty = isRequired && isBlank(next)
    setRefused(isEmpty ? text : undefined)
    if (!isEmpty) onName(next, `${mergeKey}/${visits.current}`)
  }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={isLong ? 3 : 1}
        value={refused ?? twinIn(name, locale)}
        placeholder={placeholder ?? (name === undefined ? undefined : nameIn(name, locale))}
        maxLength={limits.labelCharacters}
        aria-invalid={refused === undefined ? undefined : true}
        aria-describedby={refused === undefined ? undefined : `${id}-why`}
        onFocus={() => {
          visits.current++
        }}
        onChange={(event) => change(isLong ? event.target.value : event.target.value.replace(/[\r\n]+/g, ' '))}
        onKeyDown={(event) => event.key === 'Enter' && !isLong && event.preventDefault()}
        onBlur={() => setRefused(undefined)}
      />
      {refused !== undefined && (
        <small id={`${id}-why`} className="wrong">
          {phraseProblem({ code: 'name-empty' }, locale).message}
        </small>
      )}
    </div>
  )
}

/** Whether one of the twins says nothing. */
function isBlank(name: Name): boolean {
  const twins = typeof name === 'string' ? [name] : Object.values(name)
  return twins.some((twin) => twin.trim() === '')
}
