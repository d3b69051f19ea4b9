import type { Name } from '#core'
import { type Editor, freshId } from '#editor'

const kind = 'competence-flower'

/** Opens the flower of a cut: the one that the project has, else a new one of this name, as one step. */
export function openCut(editor: Editor, competenceIds: readonly string[], name: Name): void {
  const { history, session } = editor.store.getState()
  const { diagrams } = history.present
  const wanted = JSON.stringify(competenceIds)
  const known = diagrams.find((diagram) => diagram.kind === kind && JSON.stringify(diagram.options.cut) === wanted)
  const id =
    known?.id ??
    freshId(
      'cut',
      diagrams.map((diagram) => diagram.id),
    )
  const diagram = { id, kind, name, options: { cut: [...competenceIds] } }
  if (!known && !editor.apply({ type: 'create-diagram', diagram, after: session.diagramId })) return
  editor.look({
    diagramId: id,
    selection: [],
    cameFrom: { diagramId: session.diagramId, selection: session.selection },
  })
}
