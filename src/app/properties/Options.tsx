import {
  type Diagram,
  findKind,
  type Locale,
  type OptionField,
  type Project,
  panelWords as p,
  say,
  studioWords as w,
} from '#core'
import type { Editor } from '#editor'
import { OptionControl } from './OptionControl.tsx'

interface Props {
  readonly editor: Editor
  readonly project: Project
  readonly diagram: Diagram
  readonly locale: Locale
}

/** The options of a diagram, made from what its kind declares. */
export function Options({ editor, project, diagram, locale }: Props) {
  const kind = findKind(diagram.kind)
  if (!kind) return <p className="quiet">{say(w.noOptions, locale)}</p>
  const read = kind.readOptions(diagram.options)
  const values = read.ok ? read.value : {}
  return (
    <>
      {!read.ok && <p className="wrong">{say(p.unreadable, locale)}</p>}
      {grouped(Object.entries(kind.options), locale).map(([group, fields]) => (
        <fieldset key={group}>
          <legend>{group}</legend>
          {fields.map(([option, field]) => (
            <OptionControl
              key={option}
              field={field}
              value={values[option] ?? field.default}
              project={project}
              locale={locale}
              onChange={(value, visit) =>
                editor.apply(
                  { type: 'set-diagram-option', diagramId: diagram.id, option, value },
                  visit === undefined ? undefined : `option/${diagram.id}/${option}/${visit}`,
                )
              }
            />
          ))}
        </fieldset>
      ))}
    </>
  )
}

function grouped(fields: readonly [string, OptionField][], locale: Locale): [string, [string, OptionField][]][] {
  const groups = new Map<string, [string, OptionField][]>()
  for (const entry of fields) {
    const group = say(entry[1].group, locale)
    groups.set(group, [...(groups.get(group) ?? []), entry])
  }
  return [...groups]
}
