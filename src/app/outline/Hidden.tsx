import { type Locale, nameIn, panelWords as p, say } from '#core'
import type { HiddenThing } from '#editor'

interface Props {
  readonly hidden: readonly HiddenThing[]
  readonly locale: Locale
  readonly onShow: (hidden: readonly HiddenThing[]) => void
}

/** What this diagram leaves out, each with its way back. */
export default function Hidden({ hidden, locale, onShow }: Props) {
  return (
    <details className="hidden-things">
      <summary>{say(p.hidden, locale, { n: hidden.length })}</summary>
      <ul>
        {hidden.map((one) => {
          const name = nameIn(one.thing.name, locale)
          return (
            <li key={one.thing.entityId} className="hidden-thing">
              <span className="name">
                {name} <span className="detail">{say(p.kinds[one.thing.kind], locale)}</span>
              </span>
              <button
                type="button"
                className="plain show"
                aria-label={say(p.showOne, locale, { name })}
                onClick={() => onShow([one])}
              >
                {say(p.show, locale)}
              </button>
            </li>
          )
        })}
      </ul>
      {hidden.length > 1 && (
        <button type="button" className="plain show" onClick={() => onShow(hidden)}>
          {say(p.showAll, locale)}
        </button>
      )}
    </details>
  )
}
