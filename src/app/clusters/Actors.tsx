import { useId, useState } from 'react'
import { type Actor, type ActorRole, type Cluster, type Locale, type Project, say, clusterSheetWords as w } from '#core'
import { type Editor, freshId, slugOf } from '#editor'
import { ChoiceField, TextField } from './Fields.tsx'
import { capitalised, shownName } from './names.ts'

interface Props {
  readonly editor: Editor
  readonly project: Project
  readonly cluster: Cluster
  readonly locale: Locale
}

/** Who does what in a cluster: roles of actors of the project, and new actors. */
export function Actors(props: Props) {
  const { editor, cluster, locale } = props
  return (
    <>
      {cluster.actors.length === 0 && <p className="quiet">{say(w.noActors, locale)}</p>}
      <ul className="ties">
        {tiesOf(props).map(({ key, actorId, role, name }) => (
          <li key={key}>
            <span>{name}</span>
            <ChoiceField
              quiet
              label={say(w.roleOf, locale, { name })}
              value={role}
              choices={choicesOf(w.roles, locale)}
              onChange={(next) =>
                editor.applyAll([
                  { type: 'set-cluster-actor', clusterId: cluster.id, actorId, role: next, on: true },
                  { type: 'set-cluster-actor', clusterId: cluster.id, actorId, role, on: false },
                ])
              }
            />
            <button
              type="button"
              className="close"
              aria-label={say(w.takeOut, locale, { name: `${name} (${say(w.roles[role], locale)})` })}
              onClick={() =>
                editor.apply({ type: 'set-cluster-actor', clusterId: cluster.id, actorId, role, on: false })
              }
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <NewTie {...props} />
    </>
  )
}

/** By name, so that a tie whose role changes stays where it is. */
function tiesOf({ project, cluster, locale }: Props) {
  const known = new Map(project.actors.map((actor) => [actor.id, actor]))
  const times = new Map<string, number>()
  return cluster.actors
    .map(({ actorId, role }) => {
      const actor = known.get(actorId)
      const time = (times.get(actorId) ?? 0) + 1
      times.set(actorId, time)
      const name = actor ? nameOf(project, actor, locale) : say(w.goneActor, locale, { id: actorId })
      return { key: `${actorId}/${time}`, actorId, role, name }
    })
    .sort((a, b) => a.name.localeCompare(b.name, locale))
}

/** As many names are proposed while one types. */
const most = 50

function NewTie({ editor, project, cluster, locale }: Props) {
  const list = useId()
  const [name, setName] = useState('')
  const [kind, setKind] = useState<Actor['kind']>('company')
  const [role, setRole] = useState<ActorRole>('driver')
  const wanted = name.trim().toLowerCase()
  const named = project.actors.map((actor) => ({ actor, name: nameOf(project, actor, locale) }))
  const known = named.find((one) => one.name.toLowerCase() === wanted)?.actor
  const add = () => {
    const ids = project.actors.map(({ id }) => id)
    const actorId = known?.id ?? freshId(slugOf(name, 'actor'), ids)
    const tie = { type: 'set-cluster-actor', clusterId: cluster.id, actorId, role, on: true } as const
    const actor = { id: actorId, name: name.trim(), kind }
    if (editor.applyAll(known ? [tie] : [{ type: 'create-actor', actor }, tie])) setName('')
  }
  return (
    <form
      className="new-tie"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <TextField label={say(w.actorName, locale)} value={name} onChange={setName} list={list} />
      <datalist id={list}>
        {named
          .filter((one) => one.name.toLowerCase().includes(wanted))
          .slice(0, most)
          .map((one) => (
            <option key={one.actor.id} value={one.name} />
          ))}
      </datalist>
      {wanted !== '' && <p className="quiet">{say(known ? w.isKnown : w.isNew, locale)}</p>}
      <div className="pair">
        {!known && (
          <ChoiceField
            label={say(w.kind, locale)}
            value={kind}
            choices={choicesOf(w.kinds, locale)}
            onChange={setKind}
          />
        )}
        <ChoiceField label={say(w.role, locale)} value={role} choices={choicesOf(w.roles, locale)} onChange={setRole} />
      </div>
      <button type="submit">{say(w.addActor, locale)}</button>
    </form>
  )
}

function nameOf({ names }: Project, { id, name }: Actor, locale: Locale): string {
  return shownName(names, 'actor', id, name, locale)
}

function choicesOf<T extends string>(
  choices: Readonly<Record<T, (typeof w)['role']>>,
  locale: Locale,
): (readonly [T, string])[] {
  return (Object.keys(choices) as T[]).map((choice) => [choice, capitalised(say(choices[choice], locale))])
}
