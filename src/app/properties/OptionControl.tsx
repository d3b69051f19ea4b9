import { useId } from 'react'
import { type Locale, type OptionField, type Project, say } from '#core'
import type { OptionValue } from '#editor'
import { choicesOf } from './choices.ts'
import { EntitiesField } from './EntitiesField.tsx'
import { NumberField } from './NumberField.tsx'

interface Props {
  readonly field: OptionField
  readonly value: unknown
  readonly project: Project
  readonly locale: Locale
  /** False where it was refused. Values with the same visit are one step. */
  readonly onChange: (value: OptionValue, visit?: number) => boolean
}

/** The control for one option, by its type. */
export function OptionControl({ field, value, project, locale, onChange }: Props) {
  const id = useId()
  const help = field.help && say(field.help, locale)
  const described = help ? `${id}-help` : undefined
  const helpText = help && (
    <small id={described} className="quiet">
      {help}
    </small>
  )
  switch (field.type) {
    case 'number':
      return <NumberField field={field} value={Number(value)} locale={locale} onChange={onChange} />
    case 'toggle':
      return (
        <div className="field">
          <label className="toggle">
            <input
              type="checkbox"
              aria-describedby={described}
              checked={value === true}
              onChange={(event) => onChange(event.target.checked)}
            />
            <span>{say(field.label, locale)}</span>
          </label>
          {helpText}
        </div>
      )
    case 'entities': {
      const chosen = value as readonly string[]
      const choices = choicesOf(field, chosen, project, locale)
      return <EntitiesField {...{ label: say(field.label, locale), help, choices, chosen, locale, onChange }} />
    }
    default:
      return (
        <div className="field">
          <label htmlFor={id}>{say(field.label, locale)}</label>
          <select
            id={id}
            aria-describedby={described}
            value={String(value)}
            onChange={(event) => onChange(event.target.value)}
          >
            {choicesOf(field, [String(value)], project, locale).map(([choice, name]) => (
              <option key={choice} value={choice}>
                {name}
              </option>
            ))}
          </select>
          {helpText}
        </div>
      )
  }
}
