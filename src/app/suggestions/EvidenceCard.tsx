import { useCallback, useMemo, useRef, useState } from 'react'
import { type Problem, say, evidenceCardWords as w } from '#core'
import type { Findings, LinkSuggestion } from '#core/analysis'
import { today } from '../browser/today.ts'
import { Dialog } from '../dialogs/Dialog.tsx'
import { Problems } from '../dialogs/Problems.tsx'
import { CardActions } from './CardActions.tsx'
import { CardDetails } from './CardDetails.tsx'
import { CardFront } from './CardFront.tsx'
import type { Desk } from './desk.ts'
import { MinutesSheet } from './MinutesSheet.tsx'
import { pairTitle } from './PairArticle.tsx'
import { Running } from './Running.tsx'
import { useJob } from './useJob.ts'
import { VerdictForm } from './VerdictForm.tsx'
import { findVerdict, pairKey, textsOf, type VerdictTexts, type VerdictWord, verdictOn } from './verdicts.ts'

interface Props {
  readonly desk: Desk
  readonly suggestion: LinkSuggestion
  readonly findings: Findings
  readonly onClose: () => void
}

/** The evidence card of a pair: what speaks for it and against it, and what the analyst says. */
export default function EvidenceCard({ desk, suggestion, findings, onClose }: Props) {
  const { editor, project, locale, names, memory } = desk
  const { kind, a, b } = suggestion
  const { settings } = findings
  const rest = useMemo(() => ({ settings, a, b }), [settings, a, b])
  const job = useJob(memory, 'evidence', project.dataset, rest, { isKept: true })
  const facts = useMemo(() => ({ suggestion, findings, evidence: job.value }), [suggestion, findings, job.value])
  const verdict = findVerdict(project.verdicts, kind, [a, b])
  // What is typed before there is a verdict is kept here, and saved with it.
  const [draft, setDraft] = useState<VerdictTexts>(() => textsOf(verdict))
  const texts = verdict ? textsOf(verdict) : draft
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const minutes = useRef<HTMLDivElement>(null)

  const write = (next: VerdictTexts) => {
    setDraft(next)
    if (!verdict) return
    const typed = { ...verdictOn(suggestion, findings, verdict.verdict, next, today()) }
    // The decision was made on what was known then: only the words change.
    editor.apply(
      { type: 'set-verdict', verdict: { ...typed, evidence: verdict.evidence, settings: verdict.settings } },
      `verdict-texts/${pairKey(kind, [a, b])}`,
    )
  }
  const decide = (word: VerdictWord) => {
    if (verdict?.verdict === word) {
      setDraft(texts)
      editor.apply({ type: 'remove-verdict', pair: verdict.pair, kind })
    } else editor.apply({ type: 'set-verdict', verdict: verdictOn(suggestion, findings, word, texts, today()) })
  }
  const sheet = useCallback(() => minutes.current, [])
  return (
    <Dialog title={pairTitle(suggestion, names)} locale={locale} onClose={onClose} wide>
      <div className="card">
        <div>
          <CardFront facts={facts} desk={desk} />
          <Running job={job} locale={locale} />
          <CardDetails facts={facts} desk={desk} />
        </div>
        <div>
          <VerdictForm word={verdict?.verdict} texts={texts} locale={locale} onTexts={write} onVerdict={decide} />
          <Problems problems={problems} locale={locale} />
        </div>
      </div>
      <footer>
        <CardActions facts={facts} desk={desk} verdict={verdict} texts={texts} sheet={sheet} onProblems={setProblems} />
        <button type="button" onClick={onClose}>
          {say(w.close, locale)}
        </button>
      </footer>
      <MinutesSheet ref={minutes} facts={facts} desk={desk} verdict={verdict} texts={texts} />
    </Dialog>
  )
}
