import { cliWords, type Dataset, type Locale, type OptionField, type OptionFields, say } from '#core'
import { wrongUsage } from './terminal.ts'

type Value = string | number | boolean

const switches: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['on', true],
  ['1', true],
  ['false', false],
  ['no', false],
  ['off', false],
  ['0', false],
])

/** Reads `--option KEY=VALUE` by what the kind of diagram declares. Throws Stop(2) with what there is to choose from. */
export function diagramOptions(
  given: readonly string[],
  fields: OptionFields,
  dataset: Dataset,
  locale: Locale,
): Record<string, Value> {
  const found = new Map<string, Value>()
  for (const pair of given) {
    const [, key, value] = /^([^=]+)=(.*)$/s.exec(pair) ?? []
    if (key === undefined || value === undefined)
      wrongUsage(badValue(pair, say(cliWords.pattern, locale, { form: 'KEY=VALUE' }), locale))
    if (!Object.hasOwn(fields, key)) {
      const known = Object.keys(fields).join(', ')
      wrongUsage(say(cliWords.unknownDiagramOption, locale, { option: key, known }))
    }
    const parsed = parseValue(fields[key], value, dataset)
    if (parsed === undefined) wrongUsage(badValue(pair, expectedOf(fields[key], dataset, locale), locale))
    else found.set(key, parsed)
  }
  return Object.fromEntries(found)
}

function badValue(value: string, expected: string, locale: Locale): string {
  return say(cliWords.badValue, locale, { option: '--option', value, expected })
}

function parseValue(field: OptionField, value: string, dataset: Dataset): Value | undefined {
  switch (field.type) {
    case 'number': {
      const n = /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN
      return n >= field.min && n <= field.max ? n : undefined
    }
    case 'toggle':
      return switches.get(value.toLowerCase())
    default:
      return choicesOf(field, dataset).includes(value) ? value : undefined
  }
}

function choicesOf(field: OptionField, dataset: Dataset): string[] {
  if (field.type === 'choice') return Object.keys(field.choices)
  if (field.type === 'measure') return [...dataset.measures.map(({ id }) => id), ...Object.keys(field.extra)]
  return field.type === 'toggle' ? ['true', 'false'] : []
}

function expectedOf(field: OptionField, dataset: Dataset, locale: Locale): string {
  if (field.type === 'number') return say(cliWords.number, locale, { min: field.min, max: field.max })
  return say(cliWords.oneOf, locale, { choices: choicesOf(field, dataset).join(', ') })
}
