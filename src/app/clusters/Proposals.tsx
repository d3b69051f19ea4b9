import { useState } from 'react'
import { type Cluster, type Locale, type Project, say, clusterSheetWords as w } from '#core'
import { shownName } from './names.ts'
import { proposeCompetences } from './propose.ts'

interface Props {
  readonly project: Project
  readonly cluster: Cluster
  readonly locale: Locale
  readonly onAdd: (competenceIds: readonly string[]) => void
}

/** Competences that most members have: shown when asked for, added only by a click. */
export function Proposals({ project, cluster, locale, onAdd }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="proposals">
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {say(w.propose, locale)}
      </button>
      {isOpen && <ProposalList project={project} cluster={cluster} locale={locale} onAdd={onAdd} />}
    </div>
  )
}

function ProposalList({ project, cluster, locale, onAdd }: Props) {
  const { dataset, names } = project
  const { proposals, of } = proposeCompetences(dataset, cluster.memberIds, cluster.competenceIds)
  if (proposals.length === 0) return <p className="quiet">{say(w.proposedNone, locale)}</p>
  const nameOf = (id: string) => {
    const own = dataset.competences.names[dataset.competences.indexOf.get(id) ?? -1]
    return shownName(names, 'competence', id, own, locale)
  }
  return (
    <>
      <ul>
        {proposals.map(({ competenceId, have }) => (
          <li key={competenceId}>
            <span>
              {nameOf(competenceId)} <span className="detail">{say(w.proposed, locale, { have, of })}</span>
            </span>
            <button
              type="button"
              aria-label={say(w.add, locale, { name: nameOf(competenceId) })}
              onClick={() => onAdd([competenceId])}
            >
              +
            </button>
          </li>
        ))}
      </ul>
      {proposals.length > 1 && (
        <button type="button" onClick={() => onAdd(proposals.map(({ competenceId }) => competenceId))}>
          {say(w.addAll, locale)}
        </button>
      )}
    </>
  )
}
