import { cliWords, say } from '#core'
import { type CommandLine, givenValue } from './commandLine.ts'
import { wrongUsage } from './terminal.ts'

/** The value of an option that has a few choices, or what holds without it. Throws Stop(2) with the choices. */
export function oneOf<T extends string, U extends T | undefined>(
  line: CommandLine,
  option: string,
  choices: readonly T[],
  usual: U,
): T | U {
  const value = givenValue(line, option)
  if (value === undefined) return usual
  const chosen = choices.find((choice) => choice === value)
  if (chosen !== undefined) return chosen
  return refuseValue(line, option, value, say(cliWords.oneOf, line.locale, { choices: choices.join(', ') }))
}

/** The value of an option that is a whole number from `min` to `max`, undefined without it. Throws Stop(2). */
export function wholeNumber(line: CommandLine, option: string, min: number, max: number): number | undefined {
  const expected = say(cliWords.wholeNumber, line.locale, { min, max })
  return numberIn(line, option, /^-?\d+$/, min, max, expected)
}

/** The value of an option that is a number from `min` to `max`, `1.5`, undefined without it. Throws Stop(2). */
export function decimalNumber(line: CommandLine, option: string, min: number, max: number): number | undefined {
  const expected = say(cliWords.number, line.locale, { min, max })
  return numberIn(line, option, /^-?\d+(?:\.\d+)?$/, min, max, expected)
}

function numberIn(line: CommandLine, option: string, form: RegExp, min: number, max: number, expected: string) {
  const value = givenValue(line, option)
  if (value === undefined) return undefined
  const n = form.test(value) ? Number(value) : Number.NaN
  return n >= min && n <= max ? n : refuseValue(line, option, value, expected)
}

function refuseValue(line: CommandLine, option: string, value: string, expected: string): never {
  return wrongUsage(say(cliWords.badValue, line.locale, { option: `--${option}`, value, expected }))
}
