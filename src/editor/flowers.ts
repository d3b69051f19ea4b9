import { type Diagram, entityId, nameIn, type Project } from '#core'
import type { Editor } from './editor.ts'
import { freshId, slugOf } from './freshId.ts'

const kind = 'competence-flower'

/** The diagram that shows a cluster as its competence flower; undefined where there is none yet. */
export function flowerOf({ diagrams }: Project, clusterId: string): Diagram | undefined {
  return diagrams.find((diagram) => diagram.kind === kind && diagram.options.cluster === clusterId)
}

/**
 * Opens an apple as its competence flower, and remembers the way back. A cluster that has no flower gets one, of its
 * name, as one step. False where that was refused.
 */
export function openFlower(editor: Editor, clusterId: string): boolean {
  const { history, session } = editor.store.getState()
  const cameFrom = { diagramId: session.diagramId, selection: session.selection }
  const id = flowerOf(history.present, clusterId)?.id ?? makeFlower(editor, clusterId, session.diagramId)
  if (id === undefined) return false
  if (id !== session.diagramId) editor.look({ diagramId: id, selection: [], cameFrom })
  return true
}

/** From a flower back to where it was opened: the diagram, and what was selected there. False where there is no way back. */
export function goBack(editor: Editor): boolean {
  const { history, session } = editor.store.getState()
  const { cameFrom } = session
  if (!cameFrom || !history.present.diagrams.some(({ id }) => id === cameFrom.diagramId)) return false
  editor.look(cameFrom)
  return true
}

function makeFlower(editor: Editor, clusterId: string, after: string): string | undefined {
  const { clusters, diagrams, names } = editor.store.getState().history.present
  const cluster = clusters.find((one) => one.id === clusterId)
  if (!cluster) {
    editor.refuse([{ code: 'no-such-cluster', severity: 'error', value: clusterId }])
    return undefined
  }
  const name = names[entityId('cluster', clusterId)] ?? cluster.name
  const wish = `${slugOf(nameIn(name, 'en'), 'cluster')}-flower`
  const id = freshId(
    wish,
    diagrams.map((diagram) => diagram.id),
  )
  const made = editor.apply({
    type: 'create-diagram',
    diagram: { id, kind, name, options: { cluster: clusterId } },
    after,
  })
  return made ? id : undefined
}
