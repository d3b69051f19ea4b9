import { useState } from 'react'
import { keepingWords as k, type Locale, nameIn, say } from '#core'
import type { KeptProject } from '#editor'
import { dateText } from '../timeText.ts'

interface Props {
  readonly kept: KeptProject
  readonly locale: Locale
  readonly onOpen: () => void
  readonly onDelete: () => void
  readonly onDownload: () => void
}

/** A project on the start page: its picture, title and date; it is opened or, after a question, deleted. */
export function ProjectCard({ kept, locale, onOpen, onDelete, onDownload }: Props) {
  const [isAsked, setAsked] = useState(false)
  const title = kept.title === undefined ? say(k.damagedProject, locale) : nameIn(kept.title, locale)
  return (
    <li className="card">
      <button type="button" className="open" aria-label={say(k.openProject, locale, { title })} onClick={onOpen}>
        <span className="thumbnail">
          {kept.thumbnail && <img src={`data:image/svg+xml,${encodeURIComponent(kept.thumbnail)}`} alt="" />}
        </span>
        <strong>{title}</strong>
        <span className="quiet">
          {kept.isUnsaved ? say(k.notSavedYet, locale) : kept.savedAt > 0 ? dateText(kept.savedAt, locale) : ''}
        </span>
      </button>
      <div className="card-foot">
        {kept.title === undefined && (
          <button type="button" onClick={onDownload}>
            {say(k.download, locale)}
          </button>
        )}
        {isAsked ? (
          <>
            <span>{say(k.removeSure, locale)}</span>
            <button type="button" onClick={onDelete}>
              {say(k.removeYes, locale)}
            </button>
            <button type="button" onClick={() => setAsked(false)}>
              {say(k.removeNo, locale)}
            </button>
          </>
        ) : (
          <button type="button" aria-label={say(k.removeNamed, locale, { title })} onClick={() => setAsked(true)}>
            {say(k.remove, locale)}
          </button>
        )}
      </div>
    </li>
  )
}
