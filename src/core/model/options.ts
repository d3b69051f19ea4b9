// The small form of zod: options are checked in the page's first load, project files are not.
import * as z from 'zod/mini'
import './jitless.ts'
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

/** The zod check of a kind's options; what is not set gets its default, what is not declared is refused. */
export function optionsSchema<F extends OptionFields>(fields: F): z.ZodMiniType<OptionsOf<F>> {
  const shape = Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, fieldSchema(field)]))
  return z.strictObject(shape) as unknown as z.ZodMiniType<OptionsOf<F>>
}

function fieldSchema(field: OptionField): z.ZodMiniType {
  switch (field.type) {
    case 'number':
      return z._default(z.number().check(z.minimum(field.min), z.maximum(field.max)), field.default)
    case 'toggle':
      return z._default(z.boolean(), field.default)
    case 'choice':
      return z._default(z.enum(Object.keys(field.choices)), field.default)
    case 'measure':
    case 'entity':
      return z._default(z.string(), field.default)
    case 'entities':
      return z._default(z.array(z.string()), [...field.default])
  }
}
