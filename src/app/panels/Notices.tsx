import { useEffect, useState } from 'react'
import { type Locale, nameIn, type Project, panelWords as p, say, studioWords as w } from '#core'
import { type Editor, type Notice, noticeOf } from '#editor'
import { useEditor } from '../useEditor.ts'
import { stepText } from './HistoryButtons.tsx'

interface Props {
  readonly editor: Editor
  readonly locale: Locale
}

interface Told {
  readonly notice: Notice
  /** It is told as long as this is the project: after another step it is no longer the last word. */
  readonly project: Project
  /** Makes each a new one, also when it says the same. */
  readonly count: number
}

/** How long a notice stands that asks for nothing, ms. */
const passing = 5000

/** Tells politely what was undone, deleted or hidden; what went out of sight comes with its way back. */
export default function Notices({ editor, locale }: Props) {
  const project = useEditor(editor, ({ history }) => history.present)
  const [told, setTold] = useState<Told>()
  useEffect(
    () =>
      editor.store.subscribe((after, before) => {
        const notice = noticeOf(before.history, after.history)
        if (!notice) return
        setTold((last) => ({ notice, project: after.history.present, count: (last?.count ?? 0) + 1 }))
      }),
    [editor],
  )
  const current = told?.project === project ? told.notice : undefined
  const returns = current?.what === 'deleted' || current?.what === 'hidden'
  // What can be taken back stays; the rest is told and goes, so that the next is seen and spoken again.
  useEffect(() => {
    if (!told || returns) return
    const timer = setTimeout(() => setTold(undefined), passing)
    return () => clearTimeout(timer)
  }, [told, returns])
  return (
    <div className={current ? 'notices' : 'notices silent'}>
      {/* The region stays, its text changes: only then is it spoken. */}
      <p role="status" aria-label={say(p.lastStep, locale)}>
        {current && <span key={told?.count}>{textOf(current, locale)}</span>}
      </p>
      {current && returns && (
        <>
          <button type="button" onClick={editor.undo}>
            {say(p.takeBack, locale)}
          </button>
          <button type="button" className="close" aria-label={say(w.close, locale)} onClick={() => setTold(undefined)}>
            ×
          </button>
        </>
      )}
    </div>
  )
}

function textOf(notice: Notice, locale: Locale): string {
  switch (notice.what) {
    case 'undone':
    case 'redone':
      return say(p[notice.what], locale, { name: stepText(notice.step, locale) })
    case 'deleted':
      return say(p.deleted, locale, { name: notice.names.map((name) => nameIn(name, locale)).join(', ') })
    case 'hidden':
      return say(p.hid, locale, { n: notice.count })
    case 'shown':
      return say(p.showed, locale, { n: notice.count })
  }
}
