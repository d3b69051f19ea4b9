import type { KeyboardEvent } from 'react'

interface Props<T extends string> {
  /** The panel has the id `<id>-panel`, a tab `<id>-<its value>`. */
  readonly id: string
  readonly label: string
  readonly tabs: readonly (readonly [T, string])[]
  readonly chosen: T
  readonly onChoose: (tab: T) => void
}

/** One of several views; arrows, Home and End go through them (WAI-ARIA tabs). */
export function Tabs<T extends string>({ id, label, tabs, chosen, onChoose }: Props<T>) {
  const at = tabs.findIndex(([tab]) => tab === chosen)
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    const [tab] = tabs[(to + tabs.length) % tabs.length]
    onChoose(tab)
    document.getElementById(`${id}-${tab}`)?.focus()
  }
  return (
    <div role="tablist" aria-label={label} className="tabs">
      {tabs.map(([tab, name]) => (
        <button
          key={tab}
          id={`${id}-${tab}`}
          type="button"
          role="tab"
          aria-selected={tab === chosen}
          aria-controls={`${id}-panel`}
          tabIndex={tab === chosen ? 0 : -1}
          onKeyDown={press}
          onClick={() => onChoose(tab)}
        >
          {name}
        </button>
      ))}
    </div>
  )
}
