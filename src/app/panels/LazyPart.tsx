import { type ComponentType, type ReactNode, useCallback, useEffect, useState } from 'react'
import { type Locale, panelWords as p, say } from '#core'

interface Props<P extends object> {
  readonly load: () => Promise<{ readonly default: ComponentType<P> }>
  readonly of: P
  readonly locale: Locale
  /** Stands around what is said until the part is there. */
  readonly around?: (said: ReactNode) => ReactNode
}

/** A part of the page that comes after the first picture; where it does not come, it says so and can be asked for again. */
export function LazyPart<P extends object>({ load, of, locale, around = (said) => said }: Props<P>) {
  const [part, setPart] = useState<{ readonly Part?: ComponentType<P>; readonly hasFailed: boolean }>({
    hasFailed: false,
  })
  const ask = useCallback(() => {
    setPart({ hasFailed: false })
    load().then(
      ({ default: Part }) => setPart({ Part, hasFailed: false }),
      () => setPart({ hasFailed: true }),
    )
  }, [load])
  useEffect(ask, [ask])
  const { Part, hasFailed } = part
  if (Part) return <Part {...of} />
  if (!hasFailed) return around(<p className="quiet loading">{say(p.loading, locale)}</p>)
  return around(
    <div role="alert" className="not-loaded">
      <p>{say(p.notLoaded, locale)}</p>
      <button type="button" onClick={ask}>
        {say(p.tryAgain, locale)}
      </button>
    </div>,
  )
}
