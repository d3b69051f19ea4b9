import { useEffect, useState } from 'react'
import { type Locale, type Project, say, studioWords, dialogWords as w } from '#core'
import { summarise, tableName } from '#core/files'
import { Dialog } from './Dialog.tsx'
import { Preview } from './Preview.tsx'
import { Problems } from './Problems.tsx'
import { Sheets } from './Sheets.tsx'
import { TableForm } from './TableForm.tsx'
import { type Overrides, type Reading, useReading } from './useReading.ts'

interface Props {
  readonly files: readonly File[]
  readonly locale: Locale
  /** `name` is that of a project file, which is then saved as it stands. */
  readonly onOpen: (project: Project, name?: string) => void
  readonly onClose: () => void
}

const nothingSet: Overrides = { roles: {}, settings: {}, sheets: {} }

/** Reads files and tells what was understood, what was not, where, and how to mend it, before anything is opened. */
export default function ImportDialog({ files, locale, onOpen, onClose }: Props) {
  const [overrides, setOverrides] = useState(nothingSet)
  const reading = useReading(files, overrides)
  const { result, isReading } = reading
  const isProject = result?.ok === true && result.value.tables.length === 0
  // A picture carries a project, but is no file to save it in.
  const fileName = isProject && /\.json$/i.test(files[0]?.name ?? '') ? files[0]?.name : undefined
  // A project file without a fault has nothing to tell.
  const opensAtOnce = isProject && !isReading && result.problems.every(({ severity }) => severity === 'notice')
  useEffect(() => {
    if (opensAtOnce && result.ok) onOpen(result.value.project, fileName)
  }, [opensAtOnce, result, onOpen, fileName])
  if (opensAtOnce) return null
  const open = () => result?.ok && onOpen(result.value.project, fileName)
  return (
    <Dialog title={say(w.importData, locale)} locale={locale} onClose={onClose} wide>
      {isReading && <Progress reading={reading} locale={locale} />}
      {result && <Understood reading={reading} overrides={overrides} onOverrides={setOverrides} locale={locale} />}
      <footer>
        <button type="button" onClick={onClose}>
          {say(studioWords.close, locale)}
        </button>
        <button type="button" className="first" disabled={isReading || !result?.ok} onClick={open}>
          {say(w.openIt, locale)}
        </button>
      </footer>
    </Dialog>
  )
}

function Progress({ reading, locale }: { readonly reading: Reading; readonly locale: Locale }) {
  return (
    <div className="reading">
      <p>{say(w.reading, locale)}</p>
      <progress value={reading.progress} aria-label={say(w.reading, locale)} />
      <button type="button" onClick={reading.cancel}>
        {say(studioWords.cancel, locale)}
      </button>
    </div>
  )
}

interface UnderstoodProps {
  readonly reading: Reading
  readonly overrides: Overrides
  readonly onOverrides: (overrides: Overrides) => void
  readonly locale: Locale
}

/** What came of the files, and how each table is read: also of refused ones, so that a wrong guess can be set right. */
function Understood({ reading, overrides, onOverrides, locale }: UnderstoodProps) {
  const { result, tables, books, understood } = reading
  if (!result) return null
  const forms = (
    <>
      {books.map((book) => (
        <Sheets
          key={book.file}
          book={book}
          understood={understood}
          overrides={overrides}
          onOverrides={onOverrides}
          locale={locale}
        />
      ))}
      {tables.map(({ name, isText }) => (
        <TableForm
          key={name}
          file={name}
          isText={isText}
          table={understood.find((table) => tableName(table) === name)}
          overrides={overrides}
          onOverrides={onOverrides}
          locale={locale}
        />
      ))}
    </>
  )
  if (!result.ok)
    return (
      <div className="told">
        <p>{say(w.notRead, locale)}</p>
        <Problems problems={result.problems} locale={locale} />
        {forms}
      </div>
    )
  const warnings = result.problems.filter(({ severity }) => severity !== 'notice')
  return (
    <div className="understood">
      <div className="told">
        <h3>{say(w.understood, locale)}</h3>
        <ul className="summary">
          {summarise(result.value, locale).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <Problems problems={[...warnings, ...result.value.notices]} locale={locale} />
        {forms}
      </div>
      <Preview project={result.value.project} locale={locale} />
    </div>
  )
}
