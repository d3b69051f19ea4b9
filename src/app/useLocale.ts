import { useEffect, useState } from 'react'
import type { Locale } from '#core'

const place = 'pomona.language'

/** The language of the page: what was chosen last, else the browser's. The choice is remembered on this machine. */
export function useLocale(): [Locale, (locale: Locale) => void] {
  const [locale, setLocale] = useState<Locale>(firstLocale)
  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
  const choose = (next: Locale) => {
    setLocale(next)
    remember(next)
  }
  return [locale, choose]
}

function firstLocale(): Locale {
  const chosen = recall() ?? navigator.language
  return chosen.toLowerCase().startsWith('sv') ? 'sv' : 'en'
}

// Storage may be closed to the page: the language is then that of the browser each time.
function recall(): string | null {
  try {
    return localStorage.getItem(place)
  } catch {
    return null
  }
}

function remember(locale: Locale): void {
  try {
    localStorage.setItem(place, locale)
  } catch {
    // Not remembered, and nothing lost by it.
  }
}
