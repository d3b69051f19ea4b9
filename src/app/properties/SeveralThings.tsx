import { type FormEvent, useState } from 'react'
import { type Locale, limits, type Name, nameIn, type Project, panelWords as p, say } from '#core'
import { canHide, coloured, groupKind, industriesOf, type Placed, proposeGroupName } from '#editor'
import type { Touch } from '../touch.ts'
import { ColourField } from './ColourField.tsx'

interface Props {
  readonly project: Project
  readonly count: number
  readonly placed: readonly Placed[]
  readonly locale: Locale
  readonly touch: Touch
  readonly onMakeCluster?: (industryIds: readonly string[]) => void
}

/** What several things that are selected have in common, and what can be done with all of them. */
export function SeveralThings({ project, count, placed, locale, touch, onMakeCluster }: Props) {
  const things = placed.map(({ thing }) => thing)
  const [first] = things
  const isOneKind = things.every(({ kind }) => kind === first?.kind)
  const own = things.every(({ kind }) => kind === 'sector' || kind === 'area') ? coloured(things) : []
  const hideable = things.filter(canHide).length
  const industryIds = industriesOf(things)
  return (
    <div className="chosen">
      <h3>{say(p.selectedCount, locale, { n: count })}</h3>
      {first && <p>{say(isOneKind ? p.ofOneKind[first.kind] : p.ofManyKinds, locale)}</p>}
      <p className="quiet names">{things.map(({ name }) => nameIn(name, locale)).join(' · ')}</p>
      {own.length > 0 && (
        <ColourField project={project} entityIds={own} locale={locale} onSlot={(slot) => touch.colour(own, slot)} />
      )}
      {groupKind(things) && (
        <GroupForm
          key={things.map(({ entityId }) => entityId).join(' ')}
          proposed={proposeGroupName(things.map(({ name }) => name))}
          locale={locale}
          onGroup={(name) => touch.group(placed, name)}
        />
      )}
      <div className="acts">
        {things.some(({ group }) => group) && (
          <button type="button" onClick={() => touch.ungroup(placed)}>
            {say(p.ungroup, locale)}
          </button>
        )}
        {hideable > 0 && (
          <button type="button" onClick={() => touch.hide(placed)}>
            {say(p.hideAll, locale, { n: hideable })}
          </button>
        )}
        {onMakeCluster && industryIds.length > 0 && (
          <button type="button" onClick={() => onMakeCluster(industryIds)}>
            {say(p.makeCluster, locale)}
          </button>
        )}
      </div>
    </div>
  )
}

/** Draws them as one, by a name that is proposed. */
function GroupForm({ proposed, locale, onGroup }: { proposed: Name; locale: Locale; onGroup: (name: Name) => void }) {
  const [typed, setTyped] = useState<string>()
  const send = (event: FormEvent) => {
    event.preventDefault()
    // What is typed stands for both languages until the other gets its own.
    onGroup(typed === undefined ? proposed : { [locale]: typed })
  }
  const text = typed ?? nameIn(proposed, locale)
  return (
    <form className="field" onSubmit={send}>
      <label>
        <span>{say(p.groupAs, locale)}</span>
        <input
          type="text"
          value={text}
          maxLength={limits.labelCharacters}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <small className="quiet">{say(p.groupHelp, locale)}</small>
      <button type="submit" disabled={text.trim() === ''}>
        {say(p.group, locale)}
      </button>
    </form>
  )
}
