import { useId, useState } from 'react'
import { type Locale, panelWords as p, say } from '#core'
import { type Choice, findChoices } from './choices.ts'

interface Props {
  readonly label: string
  readonly help: string | undefined
  readonly choices: readonly Choice[]
  readonly chosen: readonly string[]
  readonly locale: Locale
  readonly onChange: (chosen: readonly string[]) => void
}

/** So few need no field to find them in. */
const few = 8

/** Several things to pick among hundreds: a field that finds, and a box for each. */
export function EntitiesField({ label, help, choices, chosen, locale, onChange }: Props) {
  const id = useId()
  const [wanted, setWanted] = useState('')
  const picked = new Set(chosen)
  const found = findChoices(choices, wanted)
  const pick = (value: string, isPicked: boolean) =>
    onChange(isPicked ? [...chosen, value] : chosen.filter((one) => one !== value))
  return (
    <fieldset className="entities" aria-describedby={help && `${id}-help`}>
      <legend className="label">{label}</legend>
      {choices.length > few && (
        <input
          type="search"
          aria-label={say(p.filter, locale, { name: label })}
          placeholder={say(p.filter, locale, { name: label })}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      )}
      <div className="picked">
        <span role="status" className="quiet">
          {say(p.picked, locale, { n: chosen.length, of: choices.length })}
        </span>
        {chosen.length > 0 && (
          <button type="button" className="plain" onClick={() => onChange([])}>
            {say(p.clear, locale)}
          </button>
        )}
      </div>
      {choices.length === 0 && <p className="quiet">{say(p.noneYet, locale)}</p>}
      {choices.length > 0 && found.length === 0 && (
        <p className="quiet">{say(p.noMatch, locale, { name: wanted.trim() })}</p>
      )}
      {found.length > 0 && (
        <div className="boxes">
          {found.map(([value, name]) => (
            <label key={value} className="toggle">
              <input
                type="checkbox"
                checked={picked.has(value)}
                onChange={(event) => pick(value, event.target.checked)}
              />
              <span>{name}</span>
            </label>
          ))}
        </div>
      )}
      {help && (
        <small id={`${id}-help`} className="quiet">
          {help}
        </small>
      )}
    </fieldset>
  )
}
