import { type DiagramNote, type Locale, noteWords as n, nameIn, type Project, say } from '#core'
import { thingOf } from '#editor'
import type { Notes } from '../notes/useNotes.ts'
import { TextField } from './TextField.tsx'

interface Props {
  readonly note: DiagramNote
  readonly notes: Notes
  readonly project: Project
  readonly locale: Locale
}

/** The one note that is selected: its words, what it is about, its arrow. */
export function NoteFields({ note, notes, project, locale }: Props) {
  const about = note.about && thingOf(project, undefined, note.about)
  return (
    <div className="chosen">
      <h3>{say(n.note, locale)}</h3>
      <TextField
        label={say(n.text, locale)}
        name={note.text}
        locale={locale}
        isRequired
        isLong
        mergeKey={`note/${note.id}`}
        onName={(text, mergeKey) => notes.write(note.id, text, mergeKey)}
      />
      <p className="quiet">
        {note.about === undefined
          ? say(n.free, locale)
          : say(n.about, locale, { name: about ? nameIn(about.name, locale) : note.about })}
      </p>
      {note.about !== undefined && (
        <label className="check">
          <input
            type="checkbox"
            checked={note.arrow ?? false}
            onChange={(event) => notes.setArrow(note.id, event.currentTarget.checked)}
          />
          {say(n.arrow, locale)}
        </label>
      )}
      <div className="acts">
        <button type="button" onClick={notes.remove}>
          {say(n.remove, locale)}
        </button>
      </div>
    </div>
  )
}
