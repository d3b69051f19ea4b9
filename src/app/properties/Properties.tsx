import {
  findKind,
  type Locale,
  nameIn,
  type OptionField,
  type OutlineEntry,
  type Project,
  say,
  studioWords as w,
} from '#core'
import type { Editor } from '#editor'
import { useEditor } from '../useEditor.ts'
import { OptionControl } from './OptionControl.tsx'
import { sourceOf } from './sourceOf.ts'

interface Props {
  readonly editor: Editor
  readonly locale: Locale
  readonly chosen: OutlineEntry | undefined
}

/** The diagram's title and options, as its kind declares them, and what is known of what is selected. */
export function Properties({ editor, locale, chosen }: Props) {
  const project = useEditor(editor, ({ history }) => history.present)
  const diagramId = useEditor(editor, ({ session }) => session.diagramId)
  const diagram = project.diagrams.find(({ id }) => id === diagramId)
  return (
    <section className="panel properties" aria-label={say(w.properties, locale)}>
      <h2>{say(w.properties, locale)}</h2>
      <Chosen project={project} chosen={chosen} locale={locale} />
      {diagram && (
        <>
          <label className="field">
            <span>{say(w.diagramTitle, locale)}</span>
            <input
              type="text"
              value={diagram.title === undefined ? '' : nameIn(diagram.title, locale)}
              placeholder={nameIn(project.title, locale)}
              maxLength={500}
              onChange={(event) =>
                editor.apply({ type: 'set-diagram-title', diagramId, title: event.target.value }, `title/${diagramId}`)
              }
            />
          </label>
          <Options editor={editor} project={project} diagram={diagram} locale={locale} />
        </>
      )}
      <Years editor={editor} project={project} locale={locale} />
    </section>
  )
}

function Chosen({ project, chosen, locale }: { project: Project; chosen: OutlineEntry | undefined; locale: Locale }) {
  if (!chosen) return <p className="quiet">{say(w.nothingSelected, locale)}</p>
  const source = sourceOf(project, chosen.entityId)
  return (
    <div className="chosen">
      <h3>{chosen.label}</h3>
      {chosen.detail && <p>{chosen.detail}</p>}
      {source && <p className="quiet">{`${say(w.sourceOfIt, locale)}: ${source}`}</p>}
    </div>
  )
}

interface OptionsProps {
  readonly editor: Editor
  readonly project: Project
  readonly diagram: Project['diagrams'][number]
  readonly locale: Locale
}

function Options({ editor, project, diagram, locale }: OptionsProps) {
  const kind = findKind(diagram.kind)
  if (!kind) return <p className="quiet">{say(w.noOptions, locale)}</p>
  const read = kind.readOptions(diagram.options)
  const values = read.ok ? read.value : {}
  return grouped(Object.entries(kind.options), locale).map(([group, fields]) => (
    <fieldset key={group}>
      <legend>{group}</legend>
      {fields.map(([option, field]) => (
        <OptionControl
          key={option}
          field={field}
          value={values[option] ?? field.default}
          project={project}
          locale={locale}
          onChange={(value) =>
            editor.apply(
              { type: 'set-diagram-option', diagramId: diagram.id, option, value },
              field.type === 'number' ? `option/${diagram.id}/${option}` : undefined,
            )
          }
        />
      ))}
    </fieldset>
  ))
}

function grouped(fields: readonly [string, OptionField][], locale: Locale): [string, [string, OptionField][]][] {
  const groups = new Map<string, [string, OptionField][]>()
  for (const entry of fields) {
    const group = say(entry[1].group, locale)
    groups.set(group, [...(groups.get(group) ?? []), entry])
  }
  return [...groups]
}

/** The years that measures and phases know; without a choice everything is shown at its latest. */
function Years({ editor, project, locale }: { editor: Editor; project: Project; locale: Locale }) {
  const year = useEditor(editor, ({ session }) => session.year)
  const measured = project.dataset.measures.flatMap(({ years }) => years.filter((one) => one !== null))
  const years = [...new Set([...measured, ...project.clusters.flatMap(({ phases }) => phases.map((p) => p.year))])]
  if (years.length < 2) return null
  return (
    <label className="field">
      <span>{say(w.year, locale)}</span>
      <select
        value={year ?? ''}
        onChange={(event) => editor.look({ year: event.target.value === '' ? undefined : Number(event.target.value) })}
      >
        <option value="">{say(w.latest, locale)}</option>
        {years
          .sort((a, b) => a - b)
          .map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
      </select>
    </label>
  )
}
