import type { Diagram, Name } from '#core'
import { type Editor, freshId } from '#editor'

const kind = 'competence-flower'

/** Opens the flower with these options: the one that the project has, else a new one of this name, as one step. */
export function openFlower(editor: Editor, options: Diagram['options'], name: Name, wish: string): void {
  const { history, session } = editor.store.getState()
  const { diagrams } = history.present
  const isSame = (diagram: Diagram) =>
    diagram.kind === kind && Object.entries(options).every(([key, value]) => same(diagram.options[key], value))
  const known = diagrams.find(isSame)?.id
  const id =
    known ??
    freshId(
      wish,
      diagrams.map((diagram) => diagram.id),
    )
  const cameFrom = { diagramId: session.diagramId, selection: session.selection }
  if (known === undefined && !editor.apply({ type: 'create-diagram', diagram: { id, kind, name, options } })) return
  editor.look({ diagramId: id, selection: [], cameFrom })
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
