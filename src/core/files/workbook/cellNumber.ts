/** How a number of a sheet is shown: as it is, with leading zeros to so many digits, or as a day, a time of day, both. */
export type NumberForm = 'number' | 'day' | 'time' | 'day and time' | { readonly digits: number }

// Numbers of the formats that every workbook has (ECMA-376 part 1, 18.8.30), those of East Asian dates included.
const [dayFormats, timeFormats, bothFormats] = [
  [14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58],
  [18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56],
  [22],
]

/** How a number format, by its number and its code where the workbook declares one, shows numbers. */
export function numberFormOf(id: number, code: string | undefined): NumberForm {
  if (code === undefined) {
    if (dayFormats.includes(id)) return 'day'
    if (bothFormats.includes(id)) return 'day and time'
    return timeFormats.includes(id) ? 'time' : 'number'
  }
  // What is quoted, escaped or in brackets (colours, languages, elapsed hours) is no part of a date.
  const bare = code.split(';')[0].replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
  if (/^0{2,20}$/.test(bare)) return { digits: bare.length }
  if (/general|standard/i.test(bare)) return 'number'
  const [day, time] = [/[yd]|mmm/i.test(bare), /[hs]/i.test(bare)]
  if (day && time) return 'day and time'
  return day ? 'day' : time && /:|h/i.test(bare) ? 'time' : 'number'
}

/**
 * The text of a stored number: exact, in decimals, without an exponent; days as `2024-03-01`, times as `13:45:00`. Undefined
 * where it is no number. `from1904`: the workbook counts days from 1904, else from 1900 with Excel's 29 February 1900.
 */
export function numberText(stored: string, form: NumberForm, from1904: boolean): string | undefined {
  const value = stored.trim() === '' ? Number.NaN : Number(stored)
  if (!Number.isFinite(value)) return undefined
  if (form === 'number') return decimalText(stored.trim(), value)
  if (typeof form === 'object') return padded(decimalText(stored.trim(), value), form.digits)
  return momentText(value, form, from1904) ?? decimalText(stored.trim(), value)
}

/** Programs write 0.1 as 0.10000000000000001 too: the shortest text of the same number is meant. */
function decimalText(stored: string, value: number): string {
  if (/^-?(?:0|[1-9]\d*)$/.test(stored)) return stored === '-0' ? '0' : stored
  const text = String(Object.is(value, -0) ? 0 : value)
  const [, sign, whole, fraction = '', exponent] = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? []
  if (exponent === undefined) return text
  const digits = whole + fraction
  const point = whole.length + Number(exponent)
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
  return sign + digits.padEnd(point, '0')
}

function padded(text: string, digits: number): string {
  return /^\d+$/.test(text) ? text.padStart(digits, '0') : text
}

const daySeconds = 86_400
/** 9999-12-31, the last day that spreadsheets know. */
const lastDay = 2_958_465

function momentText(value: number, form: 'day' | 'time' | 'day and time', from1904: boolean): string | undefined {
  if (value < 0 || value > lastDay + 1) return undefined
  const seconds = Math.round(value * daySeconds)
  const days = Math.floor(seconds / daySeconds)
  const time = clock(seconds - days * daySeconds)
  if (form === 'time' && value < 1) return time
  // Excel's 1900 has a 29 February, so that days before it count from one day later.
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : days < 60 ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30)
  const day = new Date(epoch + days * daySeconds * 1000).toISOString().slice(0, 10)
  return form === 'day' && time === '00:00:00' ? day : `${day} ${time}`
}

function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return parts.map((part) => String(part).padStart(2, '0')).join(':')
}
