import { type Locale, type Project, panelWords as p, say } from '#core'
import type { Editor } from '#editor'
import { TextField } from './TextField.tsx'

interface Props {
  readonly editor: Editor
  readonly project: Project
  readonly locale: Locale
}

const fields = [
  { field: 'title', label: p.projectTitle },
  { field: 'subtitle', label: p.projectSubtitle },
  { field: 'source', label: p.source },
  { field: 'note', label: p.note },
] as const

/** The texts of the project, which every diagram shows that has none of its own. */
export function ProjectTexts({ editor, project, locale }: Props) {
  return (
    <details className="project-texts">
      <summary>{say(p.project, locale)}</summary>
      {fields.map(({ field, label }) => (
        <TextField
          key={field}
          label={say(label, locale)}
          name={project[field]}
          locale={locale}
          placeholder={project[field] === undefined ? say(p.nothingWritten, locale) : undefined}
          isRequired={field === 'title'}
          isLong={field === 'note'}
          mergeKey={`project/${field}`}
          onName={(text, mergeKey) => editor.apply({ type: 'set-project-text', field, text }, mergeKey)}
        />
      ))}
    </details>
  )
}
