import { useState } from 'react'
import { type Locale, type Project, say, clusterSheetWords as w } from '#core'
import { type Editor, freshId, slugOf } from '#editor'
import { CheckField, TextField } from './Fields.tsx'
import { shownName } from './names.ts'

interface Props {
  readonly editor: Editor
  readonly project: Project
  readonly memberIds: readonly string[]
  readonly locale: Locale
  readonly onMade: (clusterId: string) => void
  readonly onCancel: () => void
}

/** A new cluster: its name, and the industries that it begins with. */
export function NewCluster({ editor, project, memberIds, locale, onMade, onCancel }: Props) {
  const [name, setName] = useState('')
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const { industries } = project.dataset
  const make = () => {
    const ids = project.clusters.map((cluster) => cluster.id)
    const id = freshId(slugOf(name, 'cluster'), ids)
    const members = memberIds.filter((member) => !left.has(member))
    if (editor.apply({ type: 'create-cluster', cluster: { id, name: name.trim(), memberIds: members } })) onMade(id)
  }
  const keep = (id: string, on: boolean) => {
    const after = new Set(left)
    if (on) after.delete(id)
    else after.add(id)
    setLeft(after)
  }
  return (
    <form
      className="new-cluster"
      onSubmit={(event) => {
        event.preventDefault()
        make()
      }}
    >
      <TextField label={say(w.name, locale)} value={name} onChange={setName} />
      {memberIds.length === 0 ? (
        <p className="quiet">{say(w.startEmpty, locale)}</p>
      ) : (
        <fieldset className="check-list">
          <legend>{say(w.startMembers, locale)}</legend>
          {memberIds.map((id) => (
            <CheckField
              key={id}
              label={shownName(
                project.names,
                'industry',
                id,
                industries.names[industries.indexOf.get(id) ?? -1] ?? id,
                locale,
              )}
              checked={!left.has(id)}
              onChange={(on) => keep(id, on)}
            />
          ))}
        </fieldset>
      )}
      <div className="pair">
        <button type="submit" className="first">
          {say(w.create, locale)}
        </button>
        <button type="button" onClick={onCancel}>
          {say(w.cancel, locale)}
        </button>
      </div>
    </form>
  )
}
