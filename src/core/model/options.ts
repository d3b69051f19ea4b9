import type { Words } from '../words/say.ts'

interface FieldBase {
  readonly label: Words
  /** The heading under which the panel shows it. */
  readonly group: Words
  readonly help?: Words
}

/** What an option may name. */
export type OptionEntity = 'cluster' | 'competence'

/** What an analyst may set on a diagram, declared once: type, check, defaults and panel come from it. */
export type OptionField =
  | (FieldBase & {
      readonly type: 'number'
      readonly default: number
      readonly min: number
      readonly max: number
      readonly step: number
    })
  | (FieldBase & { readonly type: 'toggle'; readonly default: boolean })
  | (FieldBase & {
      readonly type: 'choice'
      readonly default: string
      readonly choices: Readonly<Record<string, Words>>
    })
  /** A measure of the dataset by id; '' lets the kind choose; `extra` are further choices that are no measure. */
  | (FieldBase & {
      readonly type: 'measure'
      readonly default: string
      readonly extra: Readonly<Record<string, Words>>
    })
  /** One thing of the project by id; '' is none. */
  | (FieldBase & { readonly type: 'entity'; readonly of: OptionEntity; readonly default: string })
  /** Several things of the project by id. */
  | (FieldBase & { readonly type: 'entities'; readonly of: OptionEntity; readonly default: readonly string[] })

export type OptionFields = Readonly<Record<string, OptionField>>

export type OptionsOf<F extends OptionFields> = {
  readonly [K in keyof F]: F[K] extends { type: 'number' }
    ? number
    : F[K] extends { type: 'toggle' }
      ? boolean
      : F[K] extends { type: 'choice'; choices: infer C }
        ? keyof C & string
        : F[K] extends { type: 'entities' }
          ? readonly string[]
          : string
}

/** What options are read to: all of them, or the names of those that do not fit or that the kind does not have. */
export type ReadOptions<F extends OptionFields> =
  | { readonly ok: true; readonly value: OptionsOf<F> }
  | { readonly ok: false; readonly wrong: readonly string[] }

/**
 * Checks a record against the options of a kind; what is not set gets its default, what is not declared is refused. By hand,
 * not by zod: it stands in the page's first load, of which zod would be a twentieth, and there are six types of fields.
 */
export function readOptionFields<F extends OptionFields>(
  fields: F,
  given: Readonly<Record<string, unknown>>,
): ReadOptions<F> {
  const setting = (key: string) => (Object.hasOwn(given, key) ? given[key] : undefined)
  const strange = Object.keys(given).filter((key) => !Object.hasOwn(fields, key))
  const unfit = Object.entries(fields).filter(([key, field]) => {
    const value = setting(key)
    return value !== undefined && !fits(field, value)
  })
  const wrong = [...unfit.map(([key]) => key), ...strange]
  if (wrong.length > 0) return { ok: false, wrong }
  const value = Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, setting(key) ?? defaultOf(field)]),
  )
  return { ok: true, value: value as OptionsOf<F> }
}

function defaultOf(field: OptionField): unknown {
  return field.type === 'entities' ? [...field.default] : field.default
}

function fits(field: OptionField, value: unknown): boolean {
  switch (field.type) {
    case 'number':
      return typeof value === 'number' && value >= field.min && value <= field.max
    case 'toggle':
      return typeof value === 'boolean'
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(field.choices, value)
    case 'measure':
    case 'entity':
      return typeof value === 'string'
    case 'entities':
      return Array.isArray(value) && value.every((id) => typeof id === 'string')
  }
}
