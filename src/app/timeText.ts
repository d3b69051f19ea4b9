import type { Locale } from '#core'

/** A time as people say it: of today only the hour and the minute, else with the date. */
export function timeText(milliseconds: number, locale: Locale): string {
  const isToday = new Date(milliseconds).toDateString() === new Date().toDateString()
  return textOf(milliseconds, locale, isToday)
}

/** A time with its date. */
export function dateText(milliseconds: number, locale: Locale): string {
  return textOf(milliseconds, locale, false)
}

function textOf(milliseconds: number, locale: Locale, isToday: boolean): string {
  const hour = { hour: '2-digit', minute: '2-digit' } as const
  const form = isToday ? hour : ({ ...hour, day: 'numeric', month: 'short', year: 'numeric' } as const)
  return new Intl.DateTimeFormat(locale === 'sv' ? 'sv-SE' : 'en-GB', form).format(milliseconds)
}
