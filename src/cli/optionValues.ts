import { cliWords, say } from '#core'
import { type CommandLine, givenValue } from './commandLine.ts'
import { wrongUsage } from './terminal.ts'

/** The value of an option that has a few choices, or what holds without it. Throws Stop(2) with the choices. */
export function oneOf<T extends string>(line: CommandLine, option: string, choices: readonly T[], usual: T): T {
  const value = givenValue(line, option)
  if (value === undefined) return usual
  const chosen = choices.find((choice) => choice === value)
  if (chosen !== undefined) return chosen
  const expected = say(cliWords.oneOf, line.locale, { choices: choices.join(', ') })
  return wrongUsage(say(cliWords.badValue, line.locale, { option: `--${option}`, value, expected }))
}

/** The value of an option that is a whole number from `min` to `max`, undefined without it. Throws Stop(2). */
export function wholeNumber(line: CommandLine, option: string, min: number, max: number): number | undefined {
  const value = givenValue(line, option)
  if (value === undefined) return undefined
  const n = /^-?\d+$/.test(value) ? Number(value) : Number.NaN
  if (n >= min && n <= max) return n
  const expected = say(cliWords.wholeNumber, line.locale, { min, max })
  return wrongUsage(say(cliWords.badValue, line.locale, { option: `--${option}`, value, expected }))
}
