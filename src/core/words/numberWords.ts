import { formatNumber, type Locale } from './say.ts'

const small = {
  en: 'no one two three four five six seven eight nine ten eleven twelve'.split(' '),
  sv: 'ingen en två tre fyra fem sex sju åtta nio tio elva tolv'.split(' '),
}

/** A count in running text: up to twelve as a word, above in figures. */
export function countWord(n: number, locale: Locale): string {
  return small[locale][n] ?? formatNumber(n, locale)
}
