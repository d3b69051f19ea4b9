import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { entityId, numberedLinks, say, suggestionPanelWords as w } from '#core'
import type { AnalysisSettings, Findings, LinkSuggestion } from '#core/analysis'
import { today } from '../browser/today.ts'
import { Dial } from './Dial.tsx'
import type { Desk } from './desk.ts'
import { FilterForm } from './FilterForm.tsx'
import { ListSummary } from './ListSummary.tsx'
import { narrow, noFilters, rank } from './listing.ts'
import { OnTreeChoice } from './OnTreeChoice.tsx'
import { linksOnTree, numbersOf, usualOnTree } from './onTree.ts'
import type { PairActions } from './PairArticle.tsx'
import { PairList } from './PairList.tsx'
import { Remarks } from './Remarks.tsx'
import { Running } from './Running.tsx'
import { SelfTest } from './SelfTest.tsx'
import { SettingsForm } from './SettingsForm.tsx'
import { useJob } from './useJob.ts'
import { findVerdict, pairKey, textsOf, verdictOn } from './verdicts.ts'

const EvidenceCard = lazy(() => import('./EvidenceCard.tsx'))
const DecisionLog = lazy(() => import('./DecisionLog.tsx'))

interface Props {
  readonly desk: Desk
  readonly isShown: boolean
  readonly onSettings: (settings: AnalysisSettings) => void
}

/** The ranked list of pairs, with what narrows and orders it, and the cards that open from it. */
export function PairsView({ desk, isShown, onSettings }: Props) {
  const { editor, project, locale, names, settings, memory, showLinks, light } = desk
  const { dataset, verdicts } = project
  const [filters, setFilters] = useState(noFilters)
  const [dial, setDial] = useState(0.5)
  const [onTree, setOnTree] = useState(usualOnTree)
  const [pinned, setPinned] = useState<ReadonlySet<string>>(new Set())
  const [opened, setOpened] = useState<LinkSuggestion>()
  const [isLogOpen, setLogOpen] = useState(false)
  const rest = useMemo(() => ({ settings }), [settings])
  const job = useJob(memory, 'suggest', dataset, rest)
  const findings = job.value
  const ranked = useMemo(() => rank(findings?.suggestions ?? [], dial), [findings, dial])
  const shown = useMemo(
    () => narrow(ranked, filters, { dataset, verdicts, names }),
    [ranked, filters, dataset, verdicts, names],
  )
  const links = useMemo(() => linksOnTree(ranked, verdicts, pinned, onTree), [ranked, verdicts, pinned, onTree])
  const numbers = useMemo(() => numbersOf(numberedLinks(project, links)), [project, links])
  useEffect(() => showLinks(links), [showLinks, links])

  const decide: PairActions['onVerdict'] = useCallback(
    (suggestion, word) => {
      if (!findings) return
      const pair: [string, string] = [suggestion.a, suggestion.b]
      const before = findVerdict(editor.store.getState().history.present.verdicts, suggestion.kind, pair)
      if (before?.verdict === word) editor.apply({ type: 'remove-verdict', pair: before.pair, kind: before.kind })
      else
        editor.apply({
          type: 'set-verdict',
          verdict: verdictOn(suggestion, findings, word, textsOf(before), today()),
        })
      // A pre-study needs somebody who makes it, a step and a day: they are asked for at once.
      if (word === 'pre-study' && before?.verdict !== word) setOpened(suggestion)
    },
    [editor, findings],
  )
  const actions: PairActions = useMemo(
    () => ({
      onOpen: setOpened,
      onVerdict: decide,
      onPin: ({ kind, a, b }) => setPinned((before) => toggled(before, pairKey(kind, [a, b]))),
      onLight: light,
    }),
    [decide, light],
  )
  const close = () => {
    // The focus goes back to the pair while React hears no events: it is lit here.
    if (opened) light([entityId('industry', opened.a), entityId('industry', opened.b)])
    setOpened(undefined)
  }
  return (
    <div className="pairs-view" hidden={!isShown}>
      <SettingsForm settings={settings} locale={locale} onChange={onSettings} />
      <Running job={job} locale={locale} />
      {findings && (
        <>
          <ListSummary findings={findings} listed={ranked.length} shown={shown.length} locale={locale} />
          <Remarks problems={findings.problems} locale={locale} />
          <div className="verdict-row">
            <SelfTest desk={desk} />
            <button type="button" aria-haspopup="dialog" onClick={() => setLogOpen(true)}>
              {say(w.decisionLog, locale)}
            </button>
          </div>
          <FilterForm filters={filters} project={project} locale={locale} onChange={setFilters} />
          <Dial dial={dial} locale={locale} onDial={setDial} />
          <OnTreeChoice desk={desk} count={onTree} isAnyWorth={isAnyWorth(findings)} onCount={setOnTree} />
          <PairList
            key={`${JSON.stringify(filters)} ${dial}`}
            suggestions={shown}
            verdicts={verdicts}
            numbers={numbers}
            pinned={pinned}
            draws={settings.draws}
            names={names}
            locale={locale}
            actions={actions}
          />
        </>
      )}
      {/* Outside of the panel, whose headings are small and quiet. */}
      {createPortal(
        <Suspense>
          {opened && findings && <EvidenceCard desk={desk} suggestion={opened} findings={findings} onClose={close} />}
          {isLogOpen && <DecisionLog desk={desk} onClose={() => setLogOpen(false)} />}
        </Suspense>,
        document.body,
      )}
    </div>
  )
}

function isAnyWorth({ gradeCounts }: Findings): boolean {
  return gradeCounts.strong + gradeCounts.suggestive > 0
}

function toggled(before: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const after = new Set(before)
  if (!after.delete(key)) after.add(key)
  return after
}
