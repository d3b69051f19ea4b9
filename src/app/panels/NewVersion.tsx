import { useEffect, useState } from 'react'
import { type Locale, say, offlineWords as w } from '#core'
import { keepOffline } from '../browser/offline.ts'

/** Tells that another version waits, and changes to it when asked: never under the hands of somebody who works. */
export function NewVersion() {
  const [change, setChange] = useState<() => void>()
  useEffect(() => {
    keepOffline((ready) => setChange(() => ready))
  }, [])
  if (!change) return null
  // The studio has the language; what stands beside it asks the page.
  const locale: Locale = document.documentElement.lang === 'sv' ? 'sv' : 'en'
  return (
    <div role="status" className="new-version">
      <span>{say(w.newVersion, locale)}</span>
      <button type="button" className="first" onClick={change}>
        {say(w.reload, locale)}
      </button>
      <button type="button" onClick={() => setChange(undefined)}>
        {say(w.later, locale)}
      </button>
    </div>
  )
}
