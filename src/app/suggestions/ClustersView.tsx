import { useEffect, useMemo, useState } from 'react'
import { entityId, say, candidatePanelWords as w, candidateClusterWords as words } from '#core'
import { defaultLinkSettings } from '#core/analysis'
import { CandidateArticle } from './CandidateArticle.tsx'
import type { Desk } from './desk.ts'
import { EdgesChoice } from './EdgesChoice.tsx'
import { Remarks } from './Remarks.tsx'
import { ResolutionField } from './ResolutionField.tsx'
import { Running } from './Running.tsx'
import { useJob } from './useJob.ts'
import { useLinkArgument } from './useLinkArgument.ts'
import { useSettled } from './useSettled.ts'

/** Candidate clusters as proposals; one that is named hangs on the tree as an apple. */
export function ClustersView({ desk }: { readonly desk: Desk }) {
  const { project, locale, names, memory } = desk
  const [edges, setEdges] = useState(defaultLinkSettings.edges)
  const [resolution, setResolution] = useState(defaultLinkSettings.resolution)
  const [hung, setHung] = useState<string>()
  const settled = useSettled(resolution)
  const argument = useLinkArgument(desk, edges, settled)
  const job = useJob(memory, 'clusters', project.dataset, argument, { isKept: true })
  const found = job.value
  useEffect(() => {
    if (hung === undefined) return
    desk.select(entityId('cluster', hung))
    setHung(undefined)
  }, [hung, desk])
  const numbers = useMemo(() => new Map(found?.clusters.map(({ id }, place) => [id, place + 1])), [found])
  return (
    <div className="clusters-view">
      <EdgesChoice edges={edges} locale={locale} onEdges={setEdges} />
      <ResolutionField resolution={resolution} found={found?.resolution} locale={locale} onResolution={setResolution} />
      <Running job={job} locale={locale} />
      {found && (
        <>
          <Remarks problems={found.problems} locale={locale} />
          <p role="status">
            {found.clusters.length === 0
              ? say(words.none, locale)
              : say(words.found, locale, {
                  clusters: found.clusters.length,
                  members: found.clusters.reduce((sum, { memberIds }) => sum + memberIds.length, 0),
                  links: found.links,
                  alone: found.aloneIds.length,
                  locale,
                })}
          </p>
          <ol className="pair-list" aria-label={say(w.candidates, locale)}>
            {found.clusters.map((cluster, place) => (
              <li key={cluster.memberIds.join()}>
                <CandidateArticle
                  cluster={cluster}
                  number={place + 1}
                  nameOf={(id) => say(w.candidateShort, locale, { n: numbers.get(id) ?? 0 })}
                  desk={desk}
                  onHung={setHung}
                />
              </li>
            ))}
          </ol>
          {found.aloneIds.length > 0 && (
            <details>
              <summary>{say(w.alone, locale, { n: found.aloneIds.length, locale })}</summary>
              <p className="quiet">{found.aloneIds.map(names.industry).join(' · ')}</p>
            </details>
          )}
        </>
      )}
    </div>
  )
}
