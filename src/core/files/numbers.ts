import type { DecimalSign } from './readOptions.ts'

const missing = new Set(['', '..', '...', ':', 'na', 'n/a', '#n/a', '#saknas!', 'null', 'nan', '.'])

/** Whether a trimmed cell says that there is no value. A lone dash is not among them: `isDash`. */
export function isMissing(text: string): boolean {
  return text === '' || (text.length <= 8 && missing.has(text.toLowerCase()))
}

/** A lone hyphen, dash or minus sign: exact zero with several statistics offices, missing with others. */
export function isDash(text: string): boolean {
  return text === '-' || text === '\u2013' || text === '\u2014' || text === '\u2212'
}

// Thousands: space, no-break, narrow no-break, thin and figure space, apostrophe, and the sign that is not the decimal.
const spaces = "[ \u00a0\u202f\u2009\u2007'\u2019]"
const withDecimal = (decimal: string, group: string) =>
  new RegExp(
    `^[+\u2212-]?(?:\\d+|\\d{1,3}(?:${spaces}\\d{3})+|\\d{1,3}(?:${group}\\d{3})+)?(?:${decimal}\\d*)?(?:[eE][+-]?\\d{1,3})?\\s?%?$`,
  )
const forms = { ',': withDecimal(',', '\\.'), '.': withDecimal('\\.', ',') }
const noise = { ',': /[\s'\u2019.%]/g, '.': /[\s'\u2019,%]/g }
const plain = /^-?\d{1,15}$/

/** Reads a number written with a decimal sign and perhaps thousands and a percent sign; NaN where it is none. */
export function parseNumber(text: string, decimal: DecimalSign): number {
  if (plain.test(text)) return Number(text)
  if (text.length > 64 || !/\d/.test(text) || !forms[decimal].test(text)) return Number.NaN
  const bare = text.replace(noise[decimal], '').replace('\u2212', '-')
  const number = Number(decimal === ',' ? bare.replace(',', '.') : bare)
  return Number.isFinite(number) ? number : Number.NaN
}

/** Whether a text is a number in one writing or the other. */
export function looksNumeric(text: string): boolean {
  return !Number.isNaN(parseNumber(text, '.')) || !Number.isNaN(parseNumber(text, ','))
}

/** What a number tells of its decimal sign: `1,5` only a comma, `1,234` either, `12` nothing. */
export function decimalEvidence(text: string): DecimalSign | 'either' | undefined {
  if (!/[.,]/.test(text)) return undefined
  const [comma, point] = [!Number.isNaN(parseNumber(text, ',')), !Number.isNaN(parseNumber(text, '.'))]
  if (comma && point) return 'either'
  return comma ? ',' : point ? '.' : undefined
}
