import { type KeyboardEvent, useEffect, useRef } from 'react'
import { type Locale, limits, type Name, nameIn, panelWords as p, say, withTwin } from '#core'

interface Props {
  readonly name: Name
  /** What the field is for, where it does not rename. */
  readonly label?: string
  readonly locale: Locale
  /** Told once: the new name, or nothing where it stays. `byKey`: the focus belongs back to where it came from. */
  readonly onDone: (name: Name | undefined, byKey: boolean) => void
}

/** A name that is written where it stands: Enter or leaving it keeps it, Escape and an empty field do not. */
export function RenameField({ name, label, locale, onDone }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const isDone = useRef(false)
  const before = nameIn(name, locale)
  useEffect(() => field.current?.select(), [])
  const finish = (keeps: boolean, byKey: boolean) => {
    if (isDone.current) return
    isDone.current = true
    const text = field.current?.value.trim() ?? ''
    onDone(keeps && text !== '' && text !== before ? withTwin(name, locale, text) : undefined, byKey)
  }
  const press = (event: KeyboardEvent) => {
    // The tree and the list have keys of their own: here they are letters.
    event.stopPropagation()
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    finish(event.key === 'Enter', true)
  }
  return (
    <input
      ref={field}
      type="text"
      className="rename"
      aria-label={label ?? say(p.rename, locale)}
      placeholder={label}
      defaultValue={before}
      maxLength={limits.labelCharacters}
      onKeyDown={press}
      onBlur={() => finish(true, false)}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
    />
  )
}
