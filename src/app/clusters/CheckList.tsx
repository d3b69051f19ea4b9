import { useMemo, useState } from 'react'
import { clusterWords, type Locale, type Project, say, clusterSheetWords as w } from '#core'
import { CheckField } from './Fields.tsx'
import { type Choosable, choosable, matchRows } from './matches.ts'

interface Props {
  readonly project: Project
  readonly kind: Choosable['kind']
  readonly chosen: readonly string[]
  readonly filterLabel: string
  readonly locale: Locale
  readonly onChange: (ids: readonly string[]) => void
}

/** As many boxes are on the page at once: a dataset may have 20,000 rows. */
const most = 100

/** Industries by sector or competences by area, with a filter; what the dataset no longer has stands first. */
export function CheckList({ project, kind, chosen, filterLabel, locale, onChange }: Props) {
  const [query, setQuery] = useState('')
  const [only, setOnly] = useState<ReadonlySet<string>>()
  const rows = useMemo(() => choosable(project, kind), [project, kind])
  const held = useMemo(() => new Set(chosen), [chosen])
  const matches = useMemo(
    () => matchRows(rows, project.names, query, locale, most, only && new Set([...only, ...chosen])),
    [rows, project.names, query, locale, only, chosen],
  )
  const set = (id: string, on: boolean) => onChange(on ? [...chosen, id] : chosen.filter((other) => other !== id))
  return (
    <>
      <Orphans
        ids={chosen.filter((id) => !rows.table.indexOf.has(id))}
        chosen={chosen}
        locale={locale}
        onChange={onChange}
      />
      <input
        type="search"
        aria-label={filterLabel}
        placeholder={filterLabel}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      {/* What is unticked meanwhile stays in sight, so that it can be ticked again. */}
      <CheckField
        label={say(w.onlyChosen, locale)}
        checked={only !== undefined}
        onChange={(on) => setOnly(on ? held : undefined)}
      />
      {matches.shown < matches.all && <p className="quiet">{say(clusterWords.shownOf, locale, matches)}</p>}
      {matches.all === 0 && query !== '' && <p className="quiet">{say(w.noMatch, locale)}</p>}
      <div className="check-list">
        {matches.groups.map((group) => (
          <fieldset key={group.key}>
            <legend>{group.name ?? say(w.noGroup, locale)}</legend>
            {group.rows.map(({ id, name }) => (
              <CheckField key={id} label={name} checked={held.has(id)} onChange={(on) => set(id, on)} />
            ))}
          </fieldset>
        ))}
      </div>
    </>
  )
}

interface OrphansProps {
  readonly ids: readonly string[]
  readonly chosen: readonly string[]
  readonly locale: Locale
  readonly onChange: (ids: readonly string[]) => void
}

/** Ids that no row has any more: kept until they are taken out. */
function Orphans({ ids, chosen, locale, onChange }: OrphansProps) {
  if (ids.length === 0) return null
  const orphans = new Set(ids)
  return (
    <fieldset className="orphans">
      <legend>{say(w.orphans, locale)}</legend>
      <ul>
        {ids.slice(0, most).map((id) => (
          <li key={id}>
            <span>{id}</span>
            <button
              type="button"
              className="close"
              aria-label={say(w.takeOut, locale, { name: id })}
              onClick={() => onChange(chosen.filter((other) => other !== id))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {ids.length > most && <p>{say(clusterWords.shownOf, locale, { shown: most, all: ids.length })}</p>}
      {ids.length > 1 && (
        <button type="button" onClick={() => onChange(chosen.filter((id) => !orphans.has(id)))}>
          {say(w.takeOutAll, locale)}
        </button>
      )}
    </fieldset>
  )
}
