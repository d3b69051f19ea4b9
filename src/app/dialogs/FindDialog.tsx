import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { type Locale, say, findWords as w } from '#core'
import { type Findable, matching } from '../acts/matching.ts'
import { Dialog } from './Dialog.tsx'

interface Props<T extends Findable> {
  readonly title: string
  readonly placeholder: string
  readonly entries: readonly T[]
  readonly locale: Locale
  readonly onChoose: (entry: T) => void
  readonly onClose: () => void
}

const most = 60

/** Finds one of many by its name (WAI-ARIA combobox with a list): what is typed narrows the list, arrows and Enter choose. */
export default function FindDialog<T extends Findable>({
  title,
  placeholder,
  entries,
  locale,
  onChoose,
  onClose,
}: Props<T>) {
  const [text, setText] = useState('')
  const [place, setPlace] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  // After the dialog is open, which gives the focus to its first button.
  useEffect(() => field.current?.focus(), [])
  const found = useMemo(() => matching(entries, text), [entries, text])
  const shown = found.slice(0, most)
  useEffect(() => {
    list.current?.children[place]?.scrollIntoView({ block: 'nearest' })
  }, [place])
  const choose = (entry: T | undefined) => {
    if (!entry) return
    // First the dialog is gone and the focus back: nothing outside takes it before. Then what is chosen may take it elsewhere.
    flushSync(onClose)
    onChoose(entry)
  }
  const press = (event: KeyboardEvent) => {
    const to = { ArrowDown: place + 1, ArrowUp: place - 1, PageDown: place + 10, PageUp: place - 10 }[event.key]
    if (event.key === 'Enter') choose(shown[place])
    else if (to === undefined) return
    else setPlace(Math.max(0, Math.min(shown.length - 1, to)))
    event.preventDefault()
  }
  return (
    <Dialog title={title} locale={locale} onClose={onClose}>
      <div className="find">
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label={placeholder}
          aria-expanded={shown.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={shown[place] && `${id}-${place}`}
          aria-autocomplete="list"
          placeholder={placeholder}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value)
            setPlace(0)
          }}
          onKeyDown={press}
        />
        <div ref={list} id={`${id}-list`} role="listbox" aria-label={say(w.results, locale)} className="found">
          {shown.map((entry, i) => (
            // The keys of the field choose; the pointer may too.
            // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox has the focus and the keys
            <div
              key={entry.key}
              id={`${id}-${i}`}
              role="option"
              tabIndex={-1}
              aria-selected={i === place}
              onClick={() => choose(entry)}
            >
              <span>
                {entry.label} {entry.detail && <span className="detail">{entry.detail}</span>}
              </span>
              {entry.keys && <kbd>{entry.keys}</kbd>}
            </div>
          ))}
        </div>
        <p role="status" className="quiet">
          {found.length === 0 && say(w.nothingFound, locale, { text })}
          {found.length > most && say(w.more, locale, { n: found.length - most })}
        </p>
      </div>
    </Dialog>
  )
}
