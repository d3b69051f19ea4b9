import { cliWords, type Locale, type OptionEntity, type OptionField, type OptionFields, type Project, say } from '#core'
import { wrongUsage } from './terminal.ts'

type Value = string | number | boolean | string[]
type Things = Pick<Project, 'dataset' | 'clusters'>

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
  things: Things,
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
    const parsed = parseValue(fields[key], value, things)
    if (parsed === undefined) wrongUsage(badValue(pair, expectedOf(fields[key], things, locale), locale))
    else found.set(key, parsed)
  }
  return Object.fromEntries(found)
}

function badValue(value: string, expected: string, locale: Locale): string {
  return say(cliWords.badValue, locale, { option: '--option', value, expected })
}

function parseValue(field: OptionField, value: string, things: Things): Value | undefined {
  switch (field.type) {
    case 'number': {
      const n = /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN
      return n >= field.min && n <= field.max ? n : undefined
    }
    case 'toggle':
      return switches.get(value.toLowerCase())
    case 'entity':
      return value === '' || idsOf(field.of, things).includes(value) ? value : undefined
    case 'entities': {
      const ids = value.split(',').filter(Boolean)
      return ids.every((id) => idsOf(field.of, things).includes(id)) ? ids : undefined
    }
    default:
      return choicesOf(field, things).includes(value) ? value : undefined
  }
}

function choicesOf(field: OptionField, things: Things): string[] {
  if (field.type === 'choice') return Object.keys(field.choices)
  if (field.type === 'entity' || field.type === 'entities') return idsOf(field.of, things)
  if (field.type === 'measure') return [...things.dataset.measures.map(({ id }) => id), ...Object.keys(field.extra)]
  return field.type === 'toggle' ? ['true', 'false'] : []
}

function idsOf(of: OptionEntity, { dataset, clusters }: Things): string[] {
  return of === 'cluster' ? clusters.map(({ id }) => id) : [...dataset.competences.ids]
}

function expectedOf(field: OptionField, things: Things, locale: Locale): string {
  if (field.type === 'number') return say(cliWords.number, locale, { min: field.min, max: field.max })
  const choices = listed(choicesOf(field, things))
  return say(field.type === 'entities' ? cliWords.someOf : cliWords.oneOf, locale, { choices })
}

/** Ids of large datasets would fill the screen: the first ones show their form. */
function listed(choices: readonly string[]): string {
  const most = 40
  return choices.length > most ? `${choices.slice(0, most).join(', ')} ... (${choices.length})` : choices.join(', ')
}
