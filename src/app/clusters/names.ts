import { type EntityKind, entityId, type Locale, type Name, nameIn, type Project } from '#core'

/** A name with its text in one language changed: twins stay twins, one text for all stays one. */
export function renamedIn(name: Name, locale: Locale, text: string): Name {
  return typeof name === 'string' ? text : { ...name, [locale]: text }
}

/** The name of a thing as every diagram shows it. */
export function shownName(names: Project['names'], kind: EntityKind, id: string, own: Name, locale: Locale): string {
  const key = entityId(kind, id)
  return nameIn(Object.hasOwn(names, key) ? names[key] : own, locale)
}

/** Words of a list begin with a small letter, a line of its own with a large one. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
