import { useMemo, useState } from 'react'
import { entityId, limits, say, candidatePanelWords as w, candidateClusterWords as words } from '#core'
import { cutAlong } from '#core/analysis'
import type { Desk } from './desk.ts'
import { openCut } from './openCut.ts'

/** Of the competences that are found so many are offered; the search narrows them down. */
const mostOffered = 100

/** A new cut: competences are picked, and the industries that carry them come, with their shares. */
export function CutView({ desk }: { readonly desk: Desk }) {
  const { editor, project, locale, names } = desk
  const { dataset } = project
  const [search, setSearch] = useState('')
  const [picked, setPicked] = useState<readonly string[]>([])
  const cut = useMemo(() => cutAlong(dataset, picked), [dataset, picked])
  const wanted = search.trim().toLowerCase()
  const found = dataset.competences.ids.filter((id) => names.competence(id).toLowerCase().includes(wanted))
  const offered = found.slice(0, mostOffered)
  const pick = (id: string) =>
    setPicked((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]))
  const pickedNames = cut.competenceIds.map(names.competence)
  return (
    <div className="cut-view">
      <p>{say(w.cutIntro, locale)}</p>
      <label className="field">
        <span>{say(w.pickSearch, locale)}</span>
        <input type="search" value={search} onChange={(event) => setSearch(event.target.value)} />
      </label>
      <fieldset className="pick-list">
        <legend>
          {say(w.pick, locale)}{' '}
          <span className="quiet">({say(w.picked, locale, { n: cut.competenceIds.length, locale })})</span>
        </legend>
        {[...new Set([...cut.competenceIds, ...offered])].map((id) => (
          <label key={id} className="field toggle">
            <input type="checkbox" checked={picked.includes(id)} onChange={() => pick(id)} />
            <span>{names.competence(id)}</span>
          </label>
        ))}
        {found.length > offered.length && (
          <p className="quiet">{say(w.moreToFind, locale, { n: found.length - offered.length, locale })}</p>
        )}
      </fieldset>
      {cut.competenceIds.length > 0 && (
        <>
          <p className="verdict-row">
            <button
              type="button"
              className="first"
              onClick={() =>
                openCut(
                  editor,
                  cut.competenceIds,
                  say(w.cutName, locale, { names: pickedNames.join(', ') }).slice(0, limits.labelCharacters),
                )
              }
            >
              {say(w.openFlower, locale)}
            </button>
            <button type="button" onClick={() => setPicked([])}>
              {say(w.clearPicked, locale)}
            </button>
          </p>
          <h3>{say(w.carriers, locale, { n: cut.carriers.length, locale })}</h3>
          <ol className="pair-list carriers">
            {cut.carriers.map(({ industryId, share, competenceIds }) => (
              <li key={industryId}>
                <button type="button" className="bridge" onClick={() => desk.select(entityId('industry', industryId))}>
                  <span>{say(words.carries, locale, { name: names.industry(industryId), share, locale })}</span>
                  <span className="quiet">{competenceIds.map(names.competence).join(', ')}</span>
                </button>
              </li>
            ))}
          </ol>
          {cut.uncarriedIds.length > 0 && (
            <p className="quiet">
              {say(words.uncarried, locale, { names: cut.uncarriedIds.map(names.competence).join(', ') })}
            </p>
          )}
        </>
      )}
    </div>
  )
}
