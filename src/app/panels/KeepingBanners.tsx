import type { ReactNode } from 'react'
import { keepingWords as k, type Locale, type Problem, say } from '#core'
import { type DamagedRecord, damagedText, type KeptEditor } from '#editor'
import { saveFile } from '../browser/saveFile.ts'
import { saveProject } from '../browser/saveProject.ts'
import { keeper } from '../browser/storage/keeper.ts'
import { useKeeping } from '../useKeeping.ts'
import { LazyPart } from './LazyPart.tsx'
import { loadProblemText } from './Refusals.tsx'

interface Props {
  readonly editor: KeptEditor
  readonly locale: Locale
}

/** What stands in the way of keeping the work, as long as it does; and what was found when it was opened. */
export function KeepingBanners({ editor, locale }: Props) {
  const { access, failure, notices, damaged } = useKeeping((state) => state)
  const save = async () => {
    const { present } = editor.store.getState().history
    const result = await saveProject(present, locale)
    if (result.ok) editor.markSaved(present, result.value)
    else editor.refuse(result.problems)
  }
  return (
    <div className="banners">
      {failure && (
        <Banner problem={failure} label={say(k.storageTrouble, locale)} locale={locale}>
          <Action text={say(k.tryAgain, locale)} act={() => keeper.flush()} />
          <Action text={say(k.saveFile, locale)} act={save} />
        </Banner>
      )}
      {access === 'reader' && (
        <Banner problem={readOnly} label={say(k.toTell, locale)} locale={locale}>
          <Action text={say(k.takeOver, locale)} act={() => editor.openFrom(() => keeper.takeOver())} />
          <Action text={say(k.openCopy, locale)} act={() => keeper.copy('project-copied')} />
        </Banner>
      )}
      {notices.map((notice) => (
        <Banner key={notice.code} problem={notice} label={say(k.toTell, locale)} locale={locale}>
          {damaged.length > 0 && <Action text={say(k.download, locale)} act={() => saveDamaged(damaged)} />}
          <Action text={say(k.understood, locale)} act={() => keeper.dismiss(notice)} />
        </Banner>
      ))}
    </div>
  )
}

const readOnly: Problem = { code: 'project-read-only', severity: 'warning' }

/** Hands damaged records to the user, as they were found. */
export function saveDamaged(records: readonly DamagedRecord[]): void {
  saveFile(damagedText(records), 'pomona-damaged.json', 'application/json')
}

interface BannerProps {
  readonly problem: Problem
  readonly label: string
  readonly locale: Locale
  readonly children: ReactNode
}

function Banner({ problem, label, locale, children }: BannerProps) {
  return (
    <div className="banner" role="alert" aria-label={label}>
      <LazyPart load={loadProblemText} of={{ problem, locale }} locale={locale} />
      {children}
    </div>
  )
}

function Action({ text, act }: { readonly text: string; readonly act: () => unknown }) {
  return (
    <button type="button" onClick={() => act()}>
      {text}
    </button>
  )
}
