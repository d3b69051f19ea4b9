import type { Journal } from '#editor'

const place = 'pomona.journal '

/** The journal in localStorage, which answers at once: also while the page is being left. */
export const journal: Journal = {
  keys: () =>
    attempt(() => Object.keys(localStorage), []).flatMap((key) =>
      key.startsWith(place) ? [key.slice(place.length)] : [],
    ),
  read: (key) => attempt(() => localStorage.getItem(place + key) ?? undefined, undefined),
  write: (key, text) =>
    attempt(() => {
      localStorage.setItem(place + key, text)
      return true
    }, false),
  remove: (key) => attempt(() => localStorage.removeItem(place + key), undefined),
}

// Storage may be closed to the page, or full.
function attempt<T>(act: () => T, otherwise: T): T {
  try {
    return act()
  } catch {
    return otherwise
  }
}
