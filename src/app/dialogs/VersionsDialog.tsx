import { useEffect, useState } from 'react'
import { keepingWords as k, type Locale, nameIn, type Problem, say } from '#core'
import { type KeptEditor, readSnapshot, type SnapshotEntry, snapshotsOf } from '#editor'
import { ports } from '../browser/storage/ports.ts'
import { dateText } from '../timeText.ts'
import { useKeeping } from '../useKeeping.ts'
import { Dialog } from './Dialog.tsx'
import { Problems } from './Problems.tsx'

interface Props {
  readonly editor: KeptEditor
  readonly locale: Locale
  readonly onClose: () => void
}

/** The snapshots of the open project; restoring one is a step that can be undone. */
export default function VersionsDialog({ editor, locale, onClose }: Props) {
  const projectId = useKeeping((state) => state.projectId)
  const [versions, setVersions] = useState<readonly SnapshotEntry[]>()
  const [problems, setProblems] = useState<readonly Problem[]>([])
  useEffect(() => {
    snapshotsOf(projectId, ports).then((found) => (found.ok ? setVersions(found.value) : setProblems(found.problems)))
  }, [projectId])
  const restore = async ({ counter }: SnapshotEntry) => {
    const version = await readSnapshot(projectId, counter, ports)
    if (!version.ok) return setProblems(version.problems)
    editor.restore(version.value)
    onClose()
  }
  return (
    <Dialog title={say(k.versions, locale)} locale={locale} onClose={onClose}>
      <p>{say(k.versionsAbout, locale)}</p>
      {versions?.length === 0 && <p className="quiet">{say(k.noVersions, locale)}</p>}
      <ul className="versions">
        {versions?.map((version) => {
          const time = dateText(version.savedAt, locale)
          return (
            <li key={version.counter}>
              <span>{time}</span>
              <span className="quiet">{nameIn(version.title, locale)}</span>
              <button type="button" aria-label={say(k.restoreNamed, locale, { time })} onClick={() => restore(version)}>
                {say(k.restore, locale)}
              </button>
            </li>
          )
        })}
      </ul>
      <Problems problems={problems} locale={locale} />
    </Dialog>
  )
}
