import {
  type Cluster,
  type EntityId,
  entityId,
  type Locale,
  type Name,
  type Project,
  say,
  clusterSheetWords as w,
} from '#core'
import type { Editor } from '#editor'
import { Actors } from './Actors.tsx'
import { CheckList } from './CheckList.tsx'
import { Fold, TextField } from './Fields.tsx'
import { NameFields } from './NameFields.tsx'
import { Phases } from './Phases.tsx'
import { Proposals } from './Proposals.tsx'

interface Props {
  readonly editor: Editor
  readonly project: Project
  readonly cluster: Cluster
  readonly locale: Locale
  readonly onDeleted: () => void
}

/** Everything that is said of a cluster; every change is a command, and stands in the picture at once. */
export function ClusterEditor({ editor, project, cluster, locale, onDeleted }: Props) {
  const { id: clusterId, memberIds, competenceIds } = cluster
  const setMembers = (ids: readonly string[]) =>
    editor.apply({ type: 'set-cluster-members', clusterId, memberIds: ids })
  const setCompetences = (ids: readonly string[]) =>
    editor.apply({ type: 'set-cluster-competences', clusterId, competenceIds: ids })
  const titled = (name: string, n: number) => say(w.withCount, locale, { name, n })
  return (
    <>
      <NameFields
        name={shown(project, entityId('cluster', clusterId), cluster.name)}
        locale={locale}
        onChange={(name) =>
          editor.apply({ type: 'rename-entity', entityId: entityId('cluster', clusterId), name }, `name/${clusterId}`)
        }
      />
      <Fold title={titled(say(w.phases, locale), cluster.phases.length)} open>
        <Phases editor={editor} cluster={cluster} locale={locale} />
      </Fold>
      <Fold title={titled(say(w.members, locale), memberIds.length)} open={memberIds.length === 0}>
        <CheckList
          project={project}
          kind="industry"
          chosen={memberIds}
          filterLabel={say(w.filterMembers, locale)}
          locale={locale}
          onChange={setMembers}
        />
      </Fold>
      <Fold title={titled(say(w.competences, locale), competenceIds.length)}>
        <Proposals
          project={project}
          cluster={cluster}
          locale={locale}
          onAdd={(ids) => setCompetences([...competenceIds, ...ids])}
        />
        <CheckList
          project={project}
          kind="competence"
          chosen={competenceIds}
          filterLabel={say(w.filterCompetences, locale)}
          locale={locale}
          onChange={setCompetences}
        />
      </Fold>
      <Fold title={titled(say(w.actors, locale), cluster.actors.length)}>
        <Actors editor={editor} project={project} cluster={cluster} locale={locale} />
      </Fold>
      <Fold title={say(w.noteAndSource, locale)}>
        {(['note', 'source'] as const).map((field) => (
          <TextField
            key={field}
            label={say(w[field], locale)}
            lines={field === 'note' ? 4 : 1}
            value={cluster[field] ?? ''}
            onChange={(text) =>
              editor.apply({ type: 'set-cluster-text', clusterId, field, text }, `${field}/${clusterId}`)
            }
          />
        ))}
      </Fold>
      <div className="delete">
        <button
          type="button"
          onClick={() => {
            if (editor.apply({ type: 'delete-cluster', clusterId })) onDeleted()
          }}
        >
          {say(w.delete, locale)}
        </button>
        <small className="quiet">{say(w.deleteTold, locale)}</small>
      </div>
    </>
  )
}

/** A name given beside the cluster's own is the one that is seen, so it is the one to change. */
function shown({ names }: Project, key: EntityId, own: Name): Name {
  return Object.hasOwn(names, key) ? names[key] : own
}
