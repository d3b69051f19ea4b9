import { cliWords, say } from '#core'
import { type CommandLine, givenValue } from './commandLine.ts'
import { wrongUsage } from './terminal.ts'

/** The value of an option that takes a whole number, or undefined. Throws Stop(2) with what is expected. */
export function wholeNumber(line: CommandLine, option: string, min: number, max: number): number | undefined {
  const value = givenValue(line, option)
  if (value === undefined) return undefined
  const n = /^-?\d+$/.test(value) ? Number(value) : Number.NaN
  if (n >= min && n <= max) return n
  return refuseValue(line, option, value, say(cliWords.wholeNumber, line.locale, { min, max }))
}

/** The value of an option that takes a number, `1.5`, or undefined. Throws Stop(2) with what is expected. */
export function decimalNumber(line: CommandLine, option: string, min: number, max: number): number | undefined {
  const value = givenValue(line, option)
  if (value === undefined) return undefined
  const n = /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : Number.NaN
  if (n >= min && n <= max) return n
  return refuseValue(line, option, value, say(cliWords.number, line.locale, { min, max }))
}

/** The value of an option that takes one of a few words; the first is the default. Throws Stop(2) with all of them. */
export function choice<T extends string>(line: CommandLine, option: string, choices: readonly [T, ...T[]]): T {
  const value = givenValue(line, option)
  if (value === undefined) return choices[0]
  const known = choices.find((one) => one === value)
  if (known !== undefined) return known
  return refuseValue(line, option, value, say(cliWords.oneOf, line.locale, { choices: choices.join(', ') }))
}

function refuseValue(line: CommandLine, option: string, value: string, expected: string): never {
  return wrongUsage(say(cliWords.badValue, line.locale, { option: `--${option}`, value, expected }))
}
