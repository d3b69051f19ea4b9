import { type Locale, limits, type Name, nameIn, panelWords, say, type Words } from '#core'

const locales: readonly Locale[] = ['sv', 'en']

/** A name for several things drawn as one, in both languages. */
export function proposeGroupName(names: readonly Name[]): Name {
  return inBoth((locale) => {
    const [a, b] = names.map((name) => nameIn(name, locale))
    if (names.length === 2) return say(panelWords.pair, locale, { a, b })
    return say(panelWords.andOthers, locale, { a, n: names.length - 1 })
  })
}

/** A name for a copy that none of these has. */
export function proposeCopyName(name: Name, taken: readonly Name[]): Name {
  return inBoth((locale) => fresh(say(panelWords.copyOf, locale, { name: nameIn(name, locale) }), taken, locale))
}

/** A name for a new diagram: that of its kind, with a number where it is taken. */
export function proposeDiagramName(kind: Words, taken: readonly Name[]): Name {
  return inBoth((locale) => fresh(say(kind, locale), taken, locale))
}

function fresh(wish: string, taken: readonly Name[], locale: Locale): string {
  const known = new Set(taken.map((name) => nameIn(name, locale)))
  let number = 1
  let name = wish
  while (known.has(name)) name = `${wish} ${++number}`
  return name
}

/** Names have a limit: two long ones together may be too long. */
function inBoth(text: (locale: Locale) => string): Name {
  const [sv, en] = locales.map((locale) => cut(text(locale)))
  return { sv, en }
}

function cut(text: string): string {
  return text.length <= limits.labelCharacters ? text : `${text.slice(0, limits.labelCharacters - 1)}…`
}
