import { useState } from 'react'
import { nameIn, type Problem, say, evidenceCardWords as w } from '#core'
import { pictureFileName } from '#core/export'
import { copyText } from '../browser/clipboard.ts'
import { saveFile } from '../browser/saveFile.ts'
import { Dialog } from '../dialogs/Dialog.tsx'
import { Problems } from '../dialogs/Problems.tsx'
import { logColumns, logCsv, logOrder, logText } from './decisionRows.ts'
import type { Desk } from './desk.ts'
import { pairKey } from './verdicts.ts'

/** Every verdict with its day, owner, next step and note: to look at, to copy, to save as a table. */
export default function DecisionLog({ desk, onClose }: { readonly desk: Desk; readonly onClose: () => void }) {
  const { project, locale } = desk
  const { verdicts } = project
  const [told, setTold] = useState('')
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const copy = async () => {
    const result = await copyText(logText(verdicts, desk))
    setProblems(result.ok ? [] : result.problems)
    setTold(result.ok ? say(w.copied, locale) : '')
  }
  const save = () => {
    const name = pictureFileName({
      title: nameIn(project.title, locale),
      diagram: say(w.log, locale),
      extension: 'csv',
    })
    saveFile(logCsv(verdicts, desk), name, 'text/csv')
    setTold(say(w.savedAs, locale, { name }))
  }
  return (
    <Dialog title={say(w.log, locale)} locale={locale} onClose={onClose} wide>
      <div className="log">
        {verdicts.length === 0 ? (
          <p>{say(w.logEmpty, locale)}</p>
        ) : (
          <table>
            <thead>
              <tr>
                {logColumns.map(({ words }) => (
                  <th key={say(words, 'en')} scope="col">
                    {say(words, locale)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {logOrder(verdicts).map((verdict) => (
                <tr key={pairKey(verdict.kind, verdict.pair)}>
                  {logColumns.map(({ words, cell }) => (
                    <td key={say(words, 'en')}>{cell(verdict, desk)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <Problems problems={problems} locale={locale} />
      </div>
      <footer>
        <p role="status" className="told-here">
          {told}
        </p>
        <button type="button" disabled={verdicts.length === 0} onClick={copy}>
          {say(w.copyText, locale)}
        </button>
        <button type="button" disabled={verdicts.length === 0} onClick={save}>
          {say(w.saveCsv, locale)}
        </button>
        <button type="button" onClick={onClose}>
          {say(w.close, locale)}
        </button>
      </footer>
    </Dialog>
  )
}
