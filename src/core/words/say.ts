export type Locale = 'sv' | 'en'

/** A sentence people read, in every language of the interface; `V` are the values it needs. */
export interface Words<V = void> {
  readonly en: (values: V) => string
  readonly sv: (values: V) => string
}

type Phrase<V> = string | ((values: V) => string)

/**
 * Makes a sentence from its English and Swedish form; each is a text, or a function of the values.
 * The mark below lets the build leave sentences out that a page never says; it stands alone, or the build overlooks it.
 */
/* @__NO_SIDE_EFFECTS__ */
export function words<V = void>(en: Phrase<V>, sv: Phrase<V>): Words<V> {
  return { en: asFunction(en), sv: asFunction(sv) }
}

function asFunction<V>(phrase: Phrase<V>): (values: V) => string {
  return typeof phrase === 'string' ? () => phrase : phrase
}

/** Says a sentence in a language. The locale is always an argument: nothing here knows a current one. */
export function say<V>(sentence: Words<V>, locale: Locale, ...values: V extends void ? [] : [V]): string {
  return sentence[locale](values[0] as V)
}

/** `1 row`, `2 rows`: the number, formatted, with the form of the noun that goes with it. */
export function counted(n: number, one: string, many: string, locale: Locale): string {
  return `${formatNumber(n, locale)} ${n === 1 ? one : many}`
}
/**
 * Writes a number for readers: thousands by comma (English) or no-break space (Swedish), decimal point or comma, a true
 * minus sign. Own code, because Intl's output differs between runtimes and the same scene must give the same bytes.
 * `digits` is the largest number of decimals; trailing zeros are left out.
 */
export function formatNumber(n: number, locale: Locale, digits = 0): string {
  if (!Number.isFinite(n)) return '–'
  const [whole, fraction = ''] = Math.abs(n).toFixed(digits).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, locale === 'sv' ? '\u00a0' : ',')
  const decimals = fraction.replace(/0+$/, '')
  const text = decimals ? `${grouped}${locale === 'sv' ? ',' : '.'}${decimals}` : grouped
  return n < 0 && /[1-9]/.test(text) ? `\u2212${text}` : text
}
