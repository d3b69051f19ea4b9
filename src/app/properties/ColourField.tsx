import { useId } from 'react'
import { type EntityId, type Locale, type Project, panelWords as p, say, slotCount, slotOf, themes } from '#core'

interface Props {
  readonly project: Project
  readonly entityIds: readonly EntityId[]
  readonly locale: Locale
  readonly onSlot: (slot: number | undefined) => void
}

/** The seven colours by name, and the one that place gives; the same in every diagram of the project. */
export function ColourField({ project, entityIds, locale, onSlot }: Props) {
  const group = useId()
  const chosen = [...new Set(entityIds.map((id) => project.colours[id]))]
  const byPlace = [...new Set(entityIds.map((id) => slotOf({ ...project, colours: {} }, id)))]
  const slots = Array.from({ length: slotCount }, (_, i) => i + 1)
  const choices = [...slots.map((slot) => ({ slot, shown: slot })), { slot: undefined, shown: byPlace[0] }]
  return (
    <fieldset className="colours">
      <legend className="label">{say(p.colour, locale)}</legend>
      <div>
        {choices.map(({ slot, shown }) => (
          <label key={slot ?? 'place'} className="colour">
            <input
              type="radio"
              name={group}
              checked={chosen.length === 1 && chosen[0] === slot}
              onChange={() => onSlot(slot)}
            />
            <Swatch slot={shown} />
            <span>{say(slot === undefined ? p.colourByPlace : p.slots[slot], locale)}</span>
          </label>
        ))}
      </div>
      {chosen.length > 1 && <small className="quiet">{say(p.colourMixed, locale)}</small>}
    </fieldset>
  )
}

/** A colour as it is on the picture. */
export function Swatch({ slot }: { readonly slot: number }) {
  return <span className="swatch" style={{ background: themes.paper.slotFill[slot] }} aria-hidden="true" />
}
