import { useMemo, useState } from 'react'
import { say, suggestionWords, suggestionPanelWords as w } from '#core'
import type { Desk } from './desk.ts'
import { Running } from './Running.tsx'
import { useJob } from './useJob.ts'

/** Shuffles the data and looks for what must not be found; the answer stands beside the list. */
export function SelfTestBox({ desk: { project, settings, memory, locale } }: { readonly desk: Desk }) {
  const [asked, setAsked] = useState<typeof settings>()
  const rest = useMemo(() => (asked === settings ? { settings, seed: settings.seed } : undefined), [asked, settings])
  const job = useJob(memory, 'self-test', project.dataset, rest)
  const { selfTest } = suggestionWords
  const found = job.value
  return (
    <div className="self-test">
      <button type="button" disabled={job.isRunning} onClick={() => setAsked(settings)}>
        {say(w.selfTest, locale)}
      </button>
      {found ? (
        <p role="status">
          {say(selfTest.result, locale, { strong: found.gradeCounts.strong, tested: found.pairsTested })}{' '}
          {say(selfTest.misleading, locale, { found: found.hypergeometricFalse })}
        </p>
      ) : (
        <p className="quiet">{say(selfTest.explain, locale)}</p>
      )}
      <Running job={job} locale={locale} />
    </div>
  )
}
