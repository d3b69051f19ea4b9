import { parseArgs } from 'node:util'
import { cliWords, type Locale, say } from '#core'
import { Stop } from './stop.ts'

/** How an option is given: alone, with one value, or several times with a value each. */
export type OptionForm = 'flag' | 'one' | 'many'

export type OptionForms = Readonly<Record<string, OptionForm>>

/** What stands on a command line, after the command: files, flags and values, as text. */
export interface CommandLine {
  readonly files: readonly string[]
  readonly flags: ReadonlySet<string>
  readonly values: ReadonlyMap<string, readonly string[]>
  readonly locale: Locale
}

type Token = ReturnType<typeof tokensOf>[number]
type OptionToken = Extract<Token, { kind: 'option' }>

/** Reads the arguments after the command. Throws Stop(2) on an option that is unknown, repeated or without its value. */
export function parseCommandLine(args: readonly string[], forms: OptionForms): CommandLine {
  const locale = localeIn(args)
  const allForms: OptionForms = { ...forms, lang: 'one' }
  const tokens = tokensOf(args, allForms)
  const flags = new Set<string>()
  const values = new Map<string, string[]>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const form = checkOption(token, allForms, values, locale)
    if (form === 'flag') flags.add(token.name)
    else values.set(token.name, [...(values.get(token.name) ?? []), token.value ?? ''])
  }
  checkLanguage(values.get('lang')?.[0], locale)
  const files = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []))
  return { files, flags, values, locale }
}

/** The last value of an option, or undefined. */
export function givenValue(line: CommandLine, option: string): string | undefined {
  return line.values.get(option)?.at(-1)
}

/** The value of an option that must be given. Throws Stop(2). */
export function requiredValue(line: CommandLine, option: string): string {
  const value = givenValue(line, option)
  if (value === undefined) throw new Stop(2, say(cliWords.required, line.locale, { option: `--${option}` }))
  return value
}

/** The language of messages, looked up before anything else so that a wrong usage is told in it. */
export function localeIn(args: readonly string[]): Locale {
  const place = args.indexOf('--lang')
  return args.includes('--lang=sv') || (place >= 0 && args[place + 1] === 'sv') ? 'sv' : 'en'
}

function tokensOf(args: readonly string[], forms: OptionForms) {
  const options = Object.fromEntries(
    Object.entries(forms).map(([name, form]) => [name, { type: form === 'flag' ? 'boolean' : 'string' } as const]),
  )
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens
}

function checkOption(
  token: OptionToken,
  forms: OptionForms,
  values: ReadonlyMap<string, unknown>,
  locale: Locale,
): OptionForm {
  const option = token.rawName
  if (!Object.hasOwn(forms, token.name)) {
    const known = Object.keys(forms).map((name) => `--${name}`)
    throw new Stop(2, say(cliWords.unknownOption, locale, { option, known: known.join(', ') }))
  }
  const form = forms[token.name]
  if (form === 'flag') {
    if (token.value !== undefined) throw new Stop(2, say(cliWords.needlessValue, locale, { option }))
    return form
  }
  // `--out --json` means that the value was forgotten; `--year -5`, `--out -` and `--role -=uses` are values.
  const forgotten = !token.value || (!token.inlineValue && /^--?[a-z]/i.test(token.value))
  if (forgotten) throw new Stop(2, say(cliWords.missingValue, locale, { option }))
  if (form === 'one' && values.has(token.name)) throw new Stop(2, say(cliWords.repeated, locale, { option }))
  return form
}

function checkLanguage(value: string | undefined, locale: Locale): void {
  if (value === undefined || value === 'sv' || value === 'en') return
  const expected = say(cliWords.oneOf, locale, { choices: 'sv, en' })
  throw new Stop(2, say(cliWords.badValue, locale, { option: '--lang', value, expected }))
}
