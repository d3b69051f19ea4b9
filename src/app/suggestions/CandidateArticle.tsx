import { type FormEvent, useId, useMemo, useState } from 'react'
import { type Cluster, entityId, say, candidatePanelWords as w, candidateClusterWords as words } from '#core'
import type { CandidateCluster } from '#core/analysis'
import { freshId, openFlower, slugOf } from '#editor'
import { proposeCompetences } from '../clusters/propose.ts'
import type { Desk } from './desk.ts'
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
      {hung ? <Hung cluster={hung} desk={desk} /> : <NameForm desk={desk} memberIds={memberIds} onHung={onHung} />}
    </article>
  )
}

function Hung({ cluster, desk }: { readonly cluster: Cluster; readonly desk: Desk }) {
  const { editor, locale, names } = desk
  return (
    <>
      <p role="status">{say(w.isHung, locale, { name: names.cluster(cluster.id) })}</p>
      <div className="verdict-row">
        <button type="button" onClick={() => openFlower(editor, cluster.id)}>
          {say(w.openFlower, locale)}
        </button>
        <button type="button" onClick={() => desk.edit(cluster.id)}>
          {say(w.edit, locale)}
        </button>
      </div>
    </>
  )
}

interface NameFormProps {
  readonly desk: Desk
  readonly memberIds: readonly string[]
  readonly onHung: (clusterId: string) => void
}

function NameForm({ desk: { editor, project, locale }, memberIds, onHung }: NameFormProps) {
  const [name, setName] = useState('')
  const hang = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return
    // An apple gets what more than half of its members have.
    const { proposals } = proposeCompetences(project.dataset, memberIds, [])
    const competenceIds = proposals.map(({ competenceId }) => competenceId)
    const id = freshId(
      slugOf(name, 'cluster'),
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

function sameMembers({ memberIds }: Cluster, ids: readonly string[]): boolean {
  const members = new Set(memberIds)
  return members.size === ids.length && ids.every((id) => members.has(id))
}

/** A phrase as a sentence of its own. */
function sentence(phrase: string): string {
  return `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`
}
