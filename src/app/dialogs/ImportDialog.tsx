import { useEffect, useState } from 'react'
import { type Locale, type Project, type Result, say, studioWords, dialogWords as w } from '#core'
import { type ReadReport, summarise } from '#core/files'
import { Dialog } from './Dialog.tsx'
import { Preview } from './Preview.tsx'
import { Problems } from './Problems.tsx'
import { TableSettingsForm } from './TableSettingsForm.tsx'
import { type Overrides, useReading } from './useReading.ts'

interface Props {
  readonly files: readonly File[]
  readonly locale: Locale
  /** `name` is that of a project file, which is then saved as it stands. */
  readonly onOpen: (project: Project, name?: string) => void
  readonly onClose: () => void
}

const nothingSet: Overrides = { roles: {}, settings: {} }

/** Reads files and tells what was understood, what was not, where, and how to mend it, before anything is opened. */
export default function ImportDialog({ files, locale, onOpen, onClose }: Props) {
  const [overrides, setOverrides] = useState(nothingSet)
  const { result, progress, cancel } = useReading(files, overrides)
  const isProject = result?.ok === true && result.value.tables.length === 0
  // A project file without a fault has nothing to tell.
  const opensAtOnce = isProject && result.problems.every(({ severity }) => severity === 'notice')
  useEffect(() => {
    if (opensAtOnce && result.ok) onOpen(result.value.project, files[0]?.name)
  }, [opensAtOnce, result, onOpen, files])
  if (opensAtOnce) return null
  return (
    <Dialog title={say(w.importData, locale)} locale={locale} onClose={onClose} wide>
      {result === undefined ? (
        <div className="reading">
          <p>{say(w.reading, locale)}</p>
          <progress value={progress} aria-label={say(w.reading, locale)} />
          <button type="button" onClick={cancel}>
            {say(studioWords.cancel, locale)}
          </button>
        </div>
      ) : (
        <Understood result={result} overrides={overrides} onOverrides={setOverrides} locale={locale} />
      )}
      <footer>
        <button type="button" onClick={onClose}>
          {say(studioWords.cancel, locale)}
        </button>
        <button
          type="button"
          className="first"
          disabled={!result?.ok}
          onClick={() => result?.ok && onOpen(result.value.project, isProject ? files[0]?.name : undefined)}
        >
          {say(w.openIt, locale)}
        </button>
      </footer>
    </Dialog>
  )
}

interface UnderstoodProps {
  readonly result: Result<ReadReport>
  readonly overrides: Overrides
  readonly onOverrides: (overrides: Overrides) => void
  readonly locale: Locale
}

function Understood({ result, overrides, onOverrides, locale }: UnderstoodProps) {
  const told = result.problems.filter(({ severity }) => severity !== 'notice')
  if (!result.ok) {
    return (
      <div className="understood">
        <p>{say(w.notRead, locale)}</p>
        <Problems problems={result.problems} locale={locale} />
      </div>
    )
  }
  const { tables, project, notices } = result.value
  return (
    <div className="understood">
      <div className="told">
        <h3>{say(w.understood, locale)}</h3>
        <ul className="summary">
          {summarise(result.value, locale).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <Problems problems={[...told, ...notices]} locale={locale} />
        <TableSettingsForm tables={tables} overrides={overrides} onOverrides={onOverrides} locale={locale} />
      </div>
      <Preview project={project} locale={locale} />
    </div>
  )
}
