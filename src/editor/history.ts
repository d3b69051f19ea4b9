/** Documents as they were and may be again; whole documents, which share what they have in common. */
export interface History<T> {
  readonly past: readonly T[]
  readonly present: T
  readonly future: readonly T[]
  /** Of the step that led here: a step with the same key joins it. */
  readonly mergeKey?: string
}

/** More steps than this are forgotten, the oldest first (model.md). */
export const mostSteps = 500

export function createHistory<T>(present: T): History<T> {
  return { past: [], present, future: [] }
}

/** Takes a step; one with the merge key of the step before becomes part of it. The same document is no step. */
export function record<T>(history: History<T>, present: T, mergeKey?: string): History<T> {
  if (present === history.present) return history
  const joins = mergeKey !== undefined && mergeKey === history.mergeKey && history.past.length > 0
  const past = joins ? history.past : [...history.past, history.present].slice(-mostSteps)
  return { past, present, future: [], mergeKey }
}

/** One step back; the same history where there is none. */
export function undo<T>({ past, present, future }: History<T>): History<T> {
  const before = past.at(-1)
  if (before === undefined) return { past, present, future }
  return { past: past.slice(0, -1), present: before, future: [present, ...future] }
}

/** One step forward again; the same history where there is none. */
export function redo<T>({ past, present, future }: History<T>): History<T> {
  const [after, ...rest] = future
  if (after === undefined) return { past, present, future }
  return { past: [...past, present], present: after, future: rest }
}
