import { lazy, Suspense, useMemo } from 'react'
import { type Locale, say, studioWords as w } from '#core'
import { type Editor, hiddenThings, thingOf } from '#editor'
import { useEditor } from '../useEditor.ts'
import type { Selection } from '../useSelection.ts'
import { Outline } from './Outline.tsx'

const Hidden = lazy(() => import('./Hidden.tsx'))

interface Props {
  readonly editor: Editor
  readonly locale: Locale
  readonly selection: Selection
  readonly onMakeCluster?: (industryIds: readonly string[]) => void
}

/** The outline of the diagram that is looked at, and what it leaves out. */
export function OutlinePanel({ editor, locale, selection, onMakeCluster }: Props) {
  const { project, outline, keys, placed, touch, select } = selection
  const diagramId = useEditor(editor, ({ session }) => session.diagramId)
  const diagram = project.diagrams.find(({ id }) => id === diagramId)
  const hidden = useMemo(() => (diagram ? hiddenThings(project, diagram) : []), [project, diagram])
  const thing = (entityId: string | undefined) =>
    entityId === undefined ? undefined : thingOf(project, diagram, entityId)
  return (
    <section className="panel outline" aria-label={say(w.outline, locale)}>
      <h2>{say(w.outline, locale)}</h2>
      <Outline
        entries={outline}
        selection={keys}
        locale={locale}
        onSelect={select}
        nameOf={({ entityId }) => thing(entityId)?.name}
        rename={({ entityId }, name) => {
          const renamed = thing(entityId)
          if (renamed) touch.rename(renamed, name)
        }}
        menu={{ project, placed, locale, touch, onMakeCluster }}
      />
      {hidden.length > 0 && (
        <Suspense>
          <Hidden hidden={hidden} locale={locale} onShow={touch.show} />
        </Suspense>
      )}
    </section>
  )
}
