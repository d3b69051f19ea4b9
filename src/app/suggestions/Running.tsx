import { type Locale, say, studioWords, suggestionPanelWords as w } from '#core'
import { Problems } from '../dialogs/Problems.tsx'
import type { RunningJob } from './useJob.ts'

interface Props {
  readonly job: RunningJob<unknown>
  readonly locale: Locale
}

/** How far a job is, with a way to stop it; or why there is nothing, with a way to try again. */
export function Running({ job, locale }: Props) {
  const { isRunning, progress, problems, cancel, retry } = job
  if (isRunning) {
    const text = say(w.computing, locale, { percent: Math.floor(progress * 100) })
    return (
      <div className="running">
        <p>{text}</p>
        <progress value={progress} aria-label={say(w.progress, locale)} />
        <button type="button" onClick={cancel}>
          {say(studioWords.cancel, locale)}
        </button>
      </div>
    )
  }
  if (problems.length === 0) return null
  const isCancelled = problems.some(({ code }) => code === 'cancelled')
  return (
    <div className="running">
      {isCancelled ? <p>{say(w.stopped, locale)}</p> : <Problems problems={problems} locale={locale} />}
      <button type="button" onClick={retry}>
        {say(w.again, locale)}
      </button>
    </div>
  )
}
