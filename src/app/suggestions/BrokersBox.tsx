import { useEffect, useState } from 'react'
import { type Result, say, candidatePanelWords as w, candidateClusterWords as words } from '#core'
import { type Brokers, fewestActors, fewestTies } from '#core/analysis'
import { analysisWorker } from '../browser/worker.ts'
import { Problems } from '../dialogs/Problems.tsx'
import type { Desk } from './desk.ts'

/** Actors who hold groups together, or the reason why none are named. */
export function BrokersBox({ desk: { project, locale, names } }: { readonly desk: Desk }) {
  const { actors, clusters, attested } = project
  const [result, setResult] = useState<Result<Brokers>>()
  useEffect(() => {
    let isCurrent = true
    analysisWorker.run('brokers', { actors, clusters, attested }).then((found) => isCurrent && setResult(found))
    return () => {
      isCurrent = false
    }
  }, [actors, clusters, attested])
  return (
    <div className="brokers">
      <h3>{say(w.brokers, locale)}</h3>
      {result && !result.ok && <Problems problems={result.problems} locale={locale} />}
      {result?.ok && <Found found={result.value} locale={locale} names={names} />}
    </div>
  )
}

function Found({ found, locale, names }: { readonly found: Brokers } & Pick<Desk, 'locale' | 'names'>) {
  if (!found.shown) {
    const { reason, actors, tied } = found
    return (
      <p className="quiet">
        {reason === 'few-actors'
          ? say(words.fewActors, locale, { actors, needed: fewestActors })
          : say(words.fewTies, locale, { tied, ties: fewestTies, needed: fewestActors })}
      </p>
    )
  }
  return (
    <>
      <ol className="pair-list">
        {found.brokers.map(({ actorId, clusterIds, industryIds, contacts }) => (
          <li key={actorId}>
            {say(words.broker, locale, {
              name: names.actor(actorId),
              clusters: clusterIds.length,
              industries: industryIds.length,
              contacts,
              locale,
            })}
          </li>
        ))}
      </ol>
      {found.tooFewTiesIds.length > 0 && (
        <p className="quiet">
          {say(words.notRated, locale, { count: found.tooFewTiesIds.length, ties: fewestTies, locale })}
        </p>
      )}
    </>
  )
}
