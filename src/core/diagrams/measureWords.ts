import { nameIn } from '../model/name.ts'
import { diagramWords, valueWithUnit } from '../words/diagrams.ts'
import { type Locale, say } from '../words/say.ts'
import type { IndustryValues } from './industryValues.ts'

/** The unit of the industries' numbers in the picture's language, in the form that goes with a count of it. */
export function unitName({ thickness }: IndustryValues, locale: Locale, count = 2): string {
  if (thickness.kind === 'ties') return say(count === 1 ? diagramWords.tie : diagramWords.ties, locale)
  if (thickness.kind === 'equal') return say(count === 1 ? diagramWords.industry : diagramWords.industries, locale)
  const { unit, name } = thickness.measure
  return unit === '' ? nameIn(name, locale).toLowerCase() : nameIn(unit, locale)
}

/** `12 stated ties`, `1 stated tie`: a number with its unit. */
export function amountWords(values: IndustryValues, value: number, locale: Locale): string {
  return valueWithUnit(value, unitName(values, locale, value), locale)
}

/** What is measured, with its year. */
export function measureName({ thickness }: IndustryValues, locale: Locale): string {
  if (thickness.kind === 'ties') return say(diagramWords.statedTies, locale).toLowerCase()
  if (thickness.kind === 'equal') return say(diagramWords.eachOne, locale)
  const name = nameIn(thickness.measure.name, locale)
  return thickness.year === null ? name : `${name} ${thickness.year}`
}

/** Round numbers over the range of the limbs: about the largest, and two steps down. */
export function keyValues(largest: number): number[] {
  if (!(largest > 0)) return []
  const power = 10 ** Math.floor(Math.log10(largest))
  const top = [5, 2, 1].find((f) => f * power <= largest * (1 + 1e-9)) ?? 1
  const values = [top * power, (top * power) / 5, (top * power) / 50]
  return values.filter((value) => value >= 1 || largest < 10).map((value) => Number(value.toPrecision(6)))
}
