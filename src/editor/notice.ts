import type { Name, Project, Touch } from '#core'
import type { History } from './history.ts'

/** What is told after a step: `step` is the type of its command. */
export type Notice =
  | { readonly what: 'undone' | 'redone'; readonly step: string }
  /** Told with a way back: things are gone from sight. */
  | { readonly what: 'deleted'; readonly names: readonly Name[] }
  | { readonly what: 'hidden' | 'shown'; readonly count: number }

type ProjectHistory = History<Project>

/** What a reader must be told of a change of the history; undefined where the picture itself shows it. */
export function noticeOf(before: ProjectHistory, after: ProjectHistory): Notice | undefined {
  if (before.present === after.present) return undefined
  const [undone, redone] = [after.future[0], after.past.at(-1)]
  if (undone?.document === before.present && before.past.at(-1)?.document === after.present)
    return { what: 'undone', step: undone.name }
  if (!redone) return undefined
  if (redone.document === before.present && before.future[0]?.document === after.present)
    return { what: 'redone', step: redone.name }
  return noticeOfStep(before.present, after.present)
}

function noticeOfStep(before: Project, after: Project): Notice | undefined {
  const lists = ['diagrams', 'clusters', 'actors'] as const
  const names = lists.flatMap((list) => {
    const kept = new Set(after[list].map(({ id }) => id))
    return before[list].filter(({ id }) => !kept.has(id)).map(({ name }): Name => name)
  })
  if (names.length > 0) return { what: 'deleted', names }
  const change = hiddenChange(before, after)
  if (change === 0) return undefined
  return { what: change > 0 ? 'hidden' : 'shown', count: Math.abs(change) }
}

/** How many more things are hidden on the diagrams that both projects have. */
function hiddenChange(before: Project, after: Project): number {
  return after.diagrams.reduce((sum, diagram) => {
    const old = before.diagrams.find(({ id }) => id === diagram.id)
    if (!old || old.touches === diagram.touches) return sum
    return sum + countHidden(diagram.touches) - countHidden(old.touches)
  }, 0)
}

function countHidden(touches: Readonly<Record<string, Touch>>): number {
  return Object.values(touches).filter(({ hidden }) => hidden).length
}
