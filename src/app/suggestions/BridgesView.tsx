import { useMemo, useState } from 'react'
import { entityId, say, candidatePanelWords as w, candidateClusterWords as words } from '#core'
import { type BridgeKind, bridgeKinds, defaultLinkSettings } from '#core/analysis'
import { BrokersBox } from './BrokersBox.tsx'
import type { Desk } from './desk.ts'
import { EdgesChoice } from './EdgesChoice.tsx'
import { Remarks } from './Remarks.tsx'
import { Running } from './Running.tsx'
import { Choice } from './SettingsForm.tsx'
import { useJob } from './useJob.ts'
import { useLinkArgument } from './useLinkArgument.ts'

/** So many are listed before all are asked for. */
const first = 10

/** Industries and competences that tie groups together, with what makes them bridges; and brokers among the actors. */
export function BridgesView({ desk }: { readonly desk: Desk }) {
  const { project, locale, names, memory } = desk
  const [of, setOf] = useState<BridgeKind>('industries')
  const [edges, setEdges] = useState(defaultLinkSettings.edges)
  const [isAll, setAll] = useState(false)
  const argument = useLinkArgument(desk, edges, defaultLinkSettings.resolution)
  const rest = useMemo(() => ({ ...argument, of }), [argument, of])
  const job = useJob(memory, 'bridges', project.dataset, rest, { isKept: true })
  const found = job.value
  const entityOf = (id: string) => entityId(of === 'industries' ? 'industry' : 'competence', id)
  const nameOf = of === 'industries' ? names.industry : names.competence
  const tied = found?.bridges.flatMap(({ id, ties, measures }) => (measures ? [{ id, ties, ...measures }] : [])) ?? []
  const shown = isAll ? tied : tied.slice(0, first)
  const untied = (found?.bridges.length ?? 0) - tied.length
  return (
    <div className="bridges-view">
      <div className="bridge-choices">
        <Choice label={w.bridgesOf} locale={locale} value={of} onChoose={setOf}>
          {bridgeKinds.map((kind) => [kind, w.bridgeKinds[kind]])}
        </Choice>
        <EdgesChoice edges={edges} locale={locale} onEdges={setEdges} />
      </div>
      <Running job={job} locale={locale} />
      {found && (
        <>
          <Remarks problems={found.problems} locale={locale} />
          {tied.length === 0 && <p>{say(words.noBridges, locale)}</p>}
          <ol className="pair-list" aria-label={say(w.bridges, locale)}>
            {shown.map((bridge) => (
              <li key={bridge.id}>
                <button type="button" className="bridge" onClick={() => desk.select(entityOf(bridge.id))}>
                  <span>
                    {say(words.bridge, locale, {
                      name: nameOf(bridge.id),
                      ties: bridge.ties,
                      outside: bridge.outsideShare,
                      locale,
                    })}
                  </span>
                  <span className="quiet">{say(w.bridgeMeasures, locale, { ...bridge, locale })}</span>
                </button>
              </li>
            ))}
          </ol>
          {shown.length < tied.length && (
            <button type="button" onClick={() => setAll(true)}>
              {say(w.showAll, locale, { n: tied.length, locale })}
            </button>
          )}
          {tied.length > 0 && untied > 0 && (
            <p className="quiet">{say(words.untied, locale, { count: untied, locale })}</p>
          )}
        </>
      )}
      <BrokersBox desk={desk} />
    </div>
  )
}
