import { type Locale, nameIn, type OutlineEntry, panelWords as p, say, studioWords as w } from '#core'
import type { Editor, Placed } from '#editor'
import type { Notes } from '../notes/useNotes.ts'
import type { Touch } from '../touch.ts'
import { useEditor } from '../useEditor.ts'
import { NoteFields } from './NoteFields.tsx'
import { OneThing } from './OneThing.tsx'
import { Options } from './Options.tsx'
import { ProjectTexts } from './ProjectTexts.tsx'
import { SeveralThings } from './SeveralThings.tsx'
import { TextField } from './TextField.tsx'
import { Years } from './Years.tsx'

interface Props {
  readonly editor: Editor
  readonly locale: Locale
  /** What is selected: lines of the outline, and the things of the project that they stand for. */
  readonly entries: readonly OutlineEntry[]
  readonly placed: readonly Placed[]
  readonly touch: Touch
  readonly notes: Notes
  readonly onSelectEntity: (entityId: string) => void
  /** Where there is a dialog for it: opens it with the industries that are selected. */
  readonly onMakeCluster?: (industryIds: readonly string[]) => void
}

/** What is selected, the diagram with the options its kind declares, and the project. */
export default function Properties(props: Props) {
  const { editor, locale, entries, placed, touch, notes, onSelectEntity, onMakeCluster } = props
  const project = useEditor(editor, ({ history }) => history.present)
  const diagramId = useEditor(editor, ({ session }) => session.diagramId)
  const diagram = project.diagrams.find(({ id }) => id === diagramId)
  const note = entries.length === 1 ? notes.chosen[0] : undefined
  return (
    <section className="panel properties" aria-label={say(w.properties, locale)}>
      <h2>{say(w.properties, locale)}</h2>
      {entries.length === 0 && <p className="quiet">{say(w.nothingSelected, locale)}</p>}
      {note && <NoteFields note={note} notes={notes} project={project} locale={locale} key={note.id} />}
      {entries.length === 1 && !note && (
        <OneThing {...{ project, entry: entries[0], placed: placed[0], locale, touch, onSelectEntity }} />
      )}
      {entries.length > 1 && (
        <SeveralThings {...{ project, count: entries.length, placed, locale, touch, onMakeCluster }} />
      )}
      {diagram && (
        <>
          <TextField
            label={say(w.diagramTitle, locale)}
            name={diagram.title}
            locale={locale}
            placeholder={nameIn(diagram.title ?? project.title, locale)}
            mergeKey={`title/${diagramId}`}
            onName={(title, mergeKey) => editor.apply({ type: 'set-diagram-title', diagramId, title }, mergeKey)}
          />
          <TextField
            label={say(p.subtitle, locale)}
            name={diagram.subtitle}
            locale={locale}
            placeholder={nameIn(diagram.subtitle ?? project.subtitle ?? '', locale)}
            mergeKey={`subtitle/${diagramId}`}
            onName={(subtitle, mergeKey) =>
              editor.apply({ type: 'set-diagram-subtitle', diagramId, subtitle }, mergeKey)
            }
          />
          <Options editor={editor} project={project} diagram={diagram} locale={locale} />
        </>
      )}
      <Years editor={editor} project={project} locale={locale} />
      {entries.length === 0 && <ProjectTexts editor={editor} project={project} locale={locale} />}
    </section>
  )
}
