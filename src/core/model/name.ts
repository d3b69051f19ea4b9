import type { Locale } from '../words/say.ts'

/** What a thing is called: one text for every language, or twins. At least one twin is there. */
export type Name = string | { readonly sv?: string; readonly en?: string }

/** The name in a language; a missing twin falls back on the other. */
export function nameIn(name: Name, locale: Locale): string {
  if (typeof name === 'string') return name
  return (locale === 'sv' ? (name.sv ?? name.en) : (name.en ?? name.sv)) ?? ''
}
