import { Fragment, useId, useState } from 'react'
import {
  appleTreeWords,
  type Cluster,
  type Locale,
  type PhaseEntry,
  phases,
  say,
  signsOf,
  clusterSheetWords as w,
} from '#core'
import type { Editor } from '#editor'
import { useEditor } from '../useEditor.ts'
import { ChoiceField, TextField } from './Fields.tsx'
import { capitalised } from './names.ts'
import { PhaseDetails } from './PhaseDetails.tsx'
import { changedEntry, nextEntry } from './phaseEntries.ts'

interface Props {
  readonly editor: Editor
  readonly cluster: Cluster
  readonly locale: Locale
}

/** The phases of a cluster: a row for each year, which opens on its signs and notes. */
export function Phases({ editor, cluster, locale }: Props) {
  const [opened, setOpened] = useState<number | undefined>(cluster.phases.at(-1)?.year)
  const year = useEditor(editor, ({ session }) => session.year)
  const id = useId()
  const set = (entry: PhaseEntry, part: Partial<PhaseEntry>, mergeKey?: string) =>
    editor.apply(
      { type: 'set-phase', clusterId: cluster.id, entry: changedEntry(entry, part) },
      mergeKey && `phase/${cluster.id}/${entry.year}/${mergeKey}`,
    )
  return (
    <>
      {year !== undefined && (
        <p className="quiet">
          {say(w.notShown, locale, { year })}{' '}
          <button type="button" onClick={() => editor.look({ year: undefined })}>
            {say(w.showLatest, locale)}
          </button>
        </p>
      )}
      {cluster.phases.length === 0 && <p className="quiet">{say(w.noPhases, locale)}</p>}
      {cluster.phases.length > 0 && (
        <table className="phases">
          <tbody>
            {cluster.phases.map((entry) => (
              <Fragment key={entry.year}>
                <tr>
                  <th scope="row">{entry.year}</th>
                  <td>
                    <ChoiceField
                      quiet
                      label={say(w.phaseOf, locale, { year: entry.year })}
                      value={entry.phase}
                      choices={phases.map((phase) => [phase, capitalised(say(appleTreeWords.phases[phase], locale))])}
                      onChange={(phase) => set(entry, { phase })}
                    />
                  </td>
                  <td>
                    <button
                      type="button"
                      className="tally"
                      aria-expanded={opened === entry.year}
                      aria-controls={opened === entry.year ? `${id}-${entry.year}` : undefined}
                      aria-label={say(w.details, locale, { year: entry.year })}
                      onClick={() => setOpened(opened === entry.year ? undefined : entry.year)}
                    >
                      {tally(entry, locale)} <span aria-hidden="true">{opened === entry.year ? '▾' : '▸'}</span>
                    </button>
                  </td>
                </tr>
                {opened === entry.year && (
                  <tr id={`${id}-${entry.year}`}>
                    <td colSpan={3}>
                      <PhaseDetails
                        entry={entry}
                        locale={locale}
                        onChange={(part, mergeKey) => set(entry, part, mergeKey)}
                        onRemove={() => editor.apply({ type: 'remove-phase', clusterId: cluster.id, year: entry.year })}
                      />
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      )}
      <NewYear editor={editor} cluster={cluster} locale={locale} onAdded={setOpened} />
    </>
  )
}

function tally({ phase, signs = [] }: PhaseEntry, locale: Locale): string {
  const own = signsOf(phase)
  return own.length === 0
    ? ''
    : say(w.tally, locale, { ticked: own.filter((sign) => signs.includes(sign)).length, of: own.length })
}

function NewYear({ editor, cluster, locale, onAdded }: Props & { readonly onAdded: (year: number) => void }) {
  const [text, setText] = useState('')
  const add = () => {
    const year = text.trim() === '' ? Number.NaN : Number(text)
    if (cluster.phases.some((entry) => entry.year === year)) {
      editor.refuse([{ code: 'year-taken', severity: 'error', value: String(year) }])
      onAdded(year)
    } else if (editor.apply({ type: 'set-phase', clusterId: cluster.id, entry: nextEntry(cluster.phases, year) })) {
      setText('')
      onAdded(year)
    }
  }
  return (
    <form
      className="new-year"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <TextField label={say(w.year, locale)} type="number" value={text} onChange={setText} />
      <button type="submit" disabled={text.trim() === ''}>
        {say(w.addYear, locale)}
      </button>
    </form>
  )
}
