import type { Locale } from '#core'

/** A time as people say it: of today only the hour and the minute, else with the date. */
export function timeText(milliseconds: number, locale: Locale): string {
  const time = new Date(milliseconds)
  const isToday = time.toDateString() === new Date().toDateString()
  const hour = { hour: '2-digit', minute: '2-digit' } as const
  const form = isToday ? hour : ({ ...hour, day: 'numeric', month: 'short', year: 'numeric' } as const)
  return new Intl.DateTimeFormat(locale === 'sv' ? 'sv-SE' : 'en-GB', form).format(time)
}
