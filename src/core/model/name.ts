import type { Locale } from '../words/say.ts'

/** What a thing is called: one text for every language, or twins. At least one twin is there. */
export type Name = string | { readonly sv?: string; readonly en?: string }

/** The name in a language; a missing twin falls back on the other. */
export function nameIn(name: Name, locale: Locale): string {
  if (typeof name === 'string') return name
  return (locale === 'sv' ? (name.sv ?? name.en) : (name.en ?? name.sv)) ?? ''
}

/** The text that stands in exactly this language: '' where only the other twin is there. */
export function twinIn(name: Name | undefined, locale: Locale): string {
  if (name === undefined || typeof name === 'string') return name ?? ''
  return name[locale] ?? ''
}

/**
 * The name with another text in a language; the other twin stays as it is. One text for every language stays one, and
 * what had no name gets a twin. '' takes the twin away; '' is given back where none is left.
 */
export function withTwin(name: Name | undefined, locale: Locale, text: string): Name {
  if (typeof name === 'string') return text
  if (text !== '') return { ...name, [locale]: text }
  const other = locale === 'sv' ? 'en' : 'sv'
  const kept = name?.[other]
  return kept === undefined ? '' : { [other]: kept }
}
