import { type FormEvent, useId, useMemo, useState } from 'react'
import {
  type Cluster,
  entityId,
  nameIn,
  type Project,
  say,
  candidatePanelWords as w,
  candidateClusterWords as words,
} from '#core'
import type { CandidateCluster } from '#core/analysis'
import { freshId } from '#editor'
import type { Desk } from './desk.ts'
import { openFlower } from './flower.ts'
import { sharedCompetences } from './sharedCompetences.ts'

/** Of what they share, so many are shown. */
const mostShared = 8

interface Props {
  readonly cluster: CandidateCluster
  readonly number: number
  /** What another candidate is called here. */
  readonly nameOf: (candidateId: string) => string
  readonly desk: Desk
  readonly onHung: (clusterId: string) => void
}

/** A candidate cluster: who, how sure, how near, what they share; named, it hangs as an apple. */
export function CandidateArticle({ cluster, number, nameOf, desk, onHung }: Props) {
  const { project, locale, names } = desk
  const { memberIds, agreement, within, between, nearerElsewhere } = cluster
  const shared = useMemo(() => sharedCompetences(project.dataset, memberIds), [project.dataset, memberIds])
  const hung = project.clusters.find((one) => sameMembers(one, memberIds))
  const id = useId()
  const light = () => desk.light(memberIds.map((member) => entityId('industry', member)))
  return (
    <article
      aria-labelledby={id}
      className="pair"
      onMouseEnter={light}
      onMouseLeave={() => desk.light([])}
      onFocus={light}
      onBlur={() => desk.light([])}
    >
      <h3 id={id}>{say(w.candidate, locale, { n: number, members: memberIds.length, locale })}</h3>
      <ul className="members">
        {memberIds.map((member) => (
          <li key={member}>
            <button type="button" className="as-text" onClick={() => desk.select(entityId('industry', member))}>
              {names.industry(member)}
            </button>
          </li>
        ))}
      </ul>
      <p>
        {sentence(say(words.there, locale, agreement))}{' '}
        {between
          ? say(words.related, locale, { within, between: between.mean, locale })
          : say(words.relatedAlone, locale, { within, locale })}
      </p>
      {nearerElsewhere.map(({ memberId, clusterId }) => (
        <p key={memberId} className="warn">
          {say(words.nearerElsewhere, locale, { member: names.industry(memberId), cluster: nameOf(clusterId) })}
        </p>
      ))}
      <p>
        <strong>{say(w.share, locale)}:</strong>{' '}
        {shared.length === 0
          ? say(w.shareNothing, locale)
          : shared
              .slice(0, mostShared)
              .map(({ id: competence, have }) =>
                say(w.sharedBy, locale, { name: names.competence(competence), n: have, locale }),
              )
              .join(', ')}
      </p>
      {hung ? (
        <Hung cluster={hung} desk={desk} />
      ) : (
        <NameForm
          desk={desk}
          memberIds={memberIds}
          competenceIds={commonTo(shared, memberIds.length)}
          onHung={onHung}
        />
      )}
    </article>
  )
}

function Hung({ cluster, desk: { editor, project, locale } }: { readonly cluster: Cluster; readonly desk: Desk }) {
  const name = shownName(project, cluster)
  return (
    <>
      <p role="status">{say(w.isHung, locale, { name: nameIn(name, locale) })}</p>
      <button type="button" onClick={() => openFlower(editor, { cluster: cluster.id }, name, `${cluster.id}-flower`)}>
        {say(w.openFlower, locale)}
      </button>
    </>
  )
}

interface NameFormProps {
  readonly desk: Desk
  readonly memberIds: readonly string[]
  readonly competenceIds: readonly string[]
  readonly onHung: (clusterId: string) => void
}

function NameForm({ desk: { editor, project, locale }, memberIds, competenceIds, onHung }: NameFormProps) {
  const [name, setName] = useState('')
  const hang = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return
    const id = freshId(
      slug(name),
      project.clusters.map((one) => one.id),
    )
    if (editor.apply({ type: 'create-cluster', cluster: { id, name: name.trim(), memberIds, competenceIds } }))
      onHung(id)
  }
  return (
    <form className="name-it" onSubmit={hang}>
      <label className="field">
        <span>{say(w.name, locale)}</span>
        <input type="text" value={name} maxLength={500} onChange={(event) => setName(event.target.value)} />
      </label>
      <button type="submit" disabled={name.trim() === ''}>
        {say(w.hang, locale)}
      </button>
    </form>
  )
}

function shownName({ names }: Project, { id, name }: Cluster): Cluster['name'] {
  return names[entityId('cluster', id)] ?? name
}

function sameMembers({ memberIds }: Cluster, ids: readonly string[]): boolean {
  const members = new Set(memberIds)
  return members.size === ids.length && ids.every((id) => members.has(id))
}

/** An apple gets what more than half of its members have. */
function commonTo(shared: readonly { id: string; have: number }[], members: number): string[] {
  return shared.filter(({ have }) => have * 2 > members).map(({ id }) => id)
}

function slug(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return (
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 40) || 'cluster'
  )
}

/** A phrase as a sentence of its own. */
function sentence(phrase: string): string {
  return `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`
}
