import { type Locale, type Project, say, studioWords as w } from '#core'
import type { Editor } from '#editor'
import { useEditor } from '../useEditor.ts'

interface Props {
  readonly editor: Editor
  readonly project: Project
  readonly locale: Locale
}

/** The years that measures and phases know; without a choice everything is shown at its latest. */
export function Years({ editor, project, locale }: Props) {
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
