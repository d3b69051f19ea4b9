import { useId, useMemo, useState } from 'react'
import { say, suggestionWords, suggestionPanelWords as w } from '#core'
import type { Desk } from './desk.ts'
import { Running } from './Running.tsx'
import { useJob } from './useJob.ts'

/** Shuffles the data and looks for what must not be found; the answer stands beside the list. */
export function SelfTest({ desk: { project, settings, memory, locale } }: { readonly desk: Desk }) {
  const id = useId()
  const [asked, setAsked] = useState<typeof settings>()
  const rest = useMemo(() => (asked === settings ? { settings, seed: settings.seed } : undefined), [asked, settings])
  const job = useJob(memory, 'self-test', project.dataset, rest)
  const { selfTest } = suggestionWords
  const found = job.value
  return (
    <>
      <button
        type="button"
        aria-describedby={id}
        title={say(selfTest.explain, locale)}
        disabled={job.isRunning}
        onClick={() => setAsked(settings)}
      >
        {say(w.selfTest, locale)}
      </button>
      <div className="self-test" id={id}>
        {found ? (
          <p role="status">
            {say(selfTest.result, locale, { strong: found.gradeCounts.strong, tested: found.pairsTested })}{' '}
            {say(selfTest.misleading, locale, { found: found.hypergeometricFalse })}
          </p>
        ) : (
          <p className={asked ? undefined : 'only-spoken'}>{say(selfTest.explain, locale)}</p>
        )}
        <Running job={job} locale={locale} />
      </div>
    </>
  )
}
