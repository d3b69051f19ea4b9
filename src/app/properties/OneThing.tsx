import {
  type Locale,
  nameIn,
  type OutlineEntry,
  type Project,
  panelWords as p,
  say,
  slotOf,
  studioWords as w,
} from '#core'
import { canHide, coloured, type Placed, type Thing, thingOf } from '#editor'
import type { Touch } from '../touch.ts'
import { ColourField, Swatch } from './ColourField.tsx'
import { sourceOf } from './sourceOf.ts'
import { TextField } from './TextField.tsx'

interface Props {
  readonly project: Project
  readonly entry: OutlineEntry
  readonly placed: Placed | undefined
  readonly locale: Locale
  readonly touch: Touch
  readonly onSelectEntity: (entityId: string) => void
}

/** What is known of the one thing that is selected, and what can be changed of it. */
export function OneThing({ project, entry, placed, locale, touch, onSelectEntity }: Props) {
  const source = sourceOf(project, entry.entityId)
  return (
    <div className="chosen">
      {placed && <p className="kind">{say(p.kinds[placed.thing.kind], locale)}</p>}
      <h3>{entry.label}</h3>
      {entry.detail && <p>{entry.detail}</p>}
      {source && <p className="quiet">{`${say(w.sourceOfIt, locale)}: ${source}`}</p>}
      {placed ? (
        <ThingFields {...{ project, placed, locale, touch, onSelectEntity }} key={placed.thing.entityId} />
      ) : (
        <p className="quiet">{say(p.partOfPicture, locale)}</p>
      )}
    </div>
  )
}

function ThingFields({ project, placed, locale, touch, onSelectEntity }: Omit<Props, 'entry'> & { placed: Placed }) {
  const { thing } = placed
  const own = coloured([thing])
  return (
    <>
      <TextField
        label={say(p.name, locale)}
        name={thing.name}
        locale={locale}
        isRequired
        mergeKey={`name/${thing.entityId}`}
        onName={(name, mergeKey) => touch.rename(thing, name, mergeKey)}
      />
      <NameOrigin thing={thing} locale={locale} onReset={() => touch.rename(thing, undefined)} />
      {thing.group && <p className="quiet">{say(p.groupOf, locale, { names: memberNames(project, thing, locale) })}</p>}
      {own.length > 0 ? (
        <ColourField project={project} entityIds={own} locale={locale} onSlot={(slot) => touch.colour(own, slot)} />
      ) : (
        <BorrowedColour project={project} thing={thing} locale={locale} onSelectEntity={onSelectEntity} />
      )}
      <div className="acts">
        {thing.group && (
          <button type="button" onClick={() => touch.ungroup([placed])}>
            {say(p.ungroup, locale)}
          </button>
        )}
        {canHide(thing) && (
          <button type="button" onClick={() => touch.hide([placed])}>
            {say(p.hide, locale)}
          </button>
        )}
      </div>
    </>
  )
}

/** Tells apart what the data gives and what the analyst changed. */
function NameOrigin({ thing, locale, onReset }: { thing: Thing; locale: Locale; onReset: () => void }) {
  if (thing.dataName === undefined) return null
  if (!thing.isRenamed) return <p className="origin quiet">{say(p.fromData, locale)}</p>
  return (
    <div className="origin renamed">
      <p>{say(p.changedByYou, locale)}</p>
      <p className="quiet">{say(p.inData, locale, { name: nameIn(thing.dataName, locale) })}</p>
      <button type="button" onClick={onReset}>
        {say(p.resetName, locale)}
      </button>
    </div>
  )
}

function BorrowedColour({
  project,
  thing,
  locale,
  onSelectEntity,
}: Omit<Props, 'entry' | 'placed' | 'touch'> & { thing: Thing }) {
  const { colourOf } = thing
  const from = colourOf && thingOf(project, undefined, colourOf)
  if (!from) return null
  const slot = slotOf(project, colourOf)
  return (
    <div className="field">
      <span className="label">{say(p.colour, locale)}</span>
      <span className="borrowed">
        <Swatch slot={slot} />
        <span>{say(p.slots[slot], locale)}</span>
      </span>
      <span className="quiet">{say(p.colourFrom, locale, { name: nameIn(from.name, locale) })}</span>
      <button type="button" onClick={() => onSelectEntity(colourOf)}>
        {say(p.goToIt, locale)}
      </button>
    </div>
  )
}

function memberNames(project: Project, { kind, group }: Thing, locale: Locale): string {
  const names = group?.memberIds.map((id) => nameIn(thingOf(project, undefined, `${kind}:${id}`)?.name ?? id, locale))
  return names?.join(', ') ?? ''
}
