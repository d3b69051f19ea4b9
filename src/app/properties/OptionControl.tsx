import { useId } from 'react'
import { entityId, type Locale, nameIn, type OptionField, type Project, say, studioWords as w } from '#core'
import type { OptionValue } from '#editor'

interface Props {
  readonly field: OptionField
  readonly value: unknown
  readonly project: Project
  readonly locale: Locale
  readonly onChange: (value: OptionValue) => void
}

/** The control for one option, by its type. */
export function OptionControl({ field, value, project, locale, onChange }: Props) {
  const id = useId()
  const label = say(field.label, locale)
  const help = field.help && say(field.help, locale)
  const described = help ? `${id}-help` : undefined
  if (field.type === 'toggle') {
    return (
      <label className="field toggle">
        <input type="checkbox" checked={value === true} onChange={(event) => onChange(event.target.checked)} />
        <span>{label}</span>
      </label>
    )
  }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {field.type === 'number' ? (
        <input
          id={id}
          type="number"
          aria-describedby={described}
          min={field.min}
          max={field.max}
          step={field.step}
          value={String(value)}
          onChange={(event) => event.target.value !== '' && onChange(Number(event.target.value))}
        />
      ) : (
        <select
          id={id}
          aria-describedby={described}
          multiple={field.type === 'entities'}
          size={field.type === 'entities' ? 6 : undefined}
          value={field.type === 'entities' ? (value as readonly string[]) : String(value)}
          onChange={({ target }) =>
            onChange(
              field.type === 'entities' ? [...target.selectedOptions].map((option) => option.value) : target.value,
            )
          }
        >
          {choicesOf(field, project, locale).map(([choice, name]) => (
            <option key={choice} value={choice}>
              {name}
            </option>
          ))}
        </select>
      )}
      {help && (
        <small id={described} className="quiet">
          {help}
        </small>
      )}
    </div>
  )
}

function choicesOf(field: OptionField, project: Project, locale: Locale): [string, string][] {
  switch (field.type) {
    case 'choice':
      return Object.entries(field.choices).map(([choice, words]) => [choice, say(words, locale)])
    case 'measure': {
      const additive = project.dataset.measures.filter((measure) => measure.additive)
      return [
        ['', say(w.automatic, locale)],
        ...additive.map(({ id, name }): [string, string] => [id, nameIn(name, locale)]),
        ...Object.entries(field.extra).map(([choice, words]): [string, string] => [choice, say(words, locale)]),
      ]
    }
    case 'entity':
      return [['', say(w.none, locale)], ...entities(field.of, project, locale)]
    case 'entities':
      return entities(field.of, project, locale)
    default:
      return []
  }
}

function entities(
  kind: 'cluster' | 'competence',
  { dataset, clusters, names }: Project,
  locale: Locale,
): [string, string][] {
  const all =
    kind === 'cluster'
      ? clusters.map(({ id, name }) => ({ id, name }))
      : dataset.competences.ids.map((id, i) => ({ id, name: dataset.competences.names[i] }))
  return all.map(({ id, name }) => [id, nameIn(names[entityId(kind, id)] ?? name, locale)])
}
