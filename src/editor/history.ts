import { ownBytes } from './ownBytes.ts'

/** A document on the other side of a step, and what the step is called. */
export interface Step<T> {
  readonly document: T
  readonly name: string
  /** About how much memory this document holds that its neighbour towards the present does not share. */
  readonly bytes: number
}

/** Documents as they were and may be again; whole documents, which share what they have in common. */
export interface History<T> {
  /** The oldest first; each with the step that led on from it. */
  readonly past: readonly Step<T>[]
  readonly present: T
  /** The next first; each with the step that leads to it. */
  readonly future: readonly Step<T>[]
  /** Of the step that led here: a step with the same key joins it. */
  readonly mergeKey?: string
}

/** More than these are forgotten, the oldest first (model.md). */
export const historyLimits = { steps: 500, bytes: 64 * 1024 * 1024 } as const

/** A history that begins with this document: nothing to undo, nothing to redo. */
export function createHistory<T>(present: T): History<T> {
  return { past: [], present, future: [] }
}

/** Takes a step; one with the merge key of the step before becomes part of it. The same document is no step. */
export function record<T>(history: History<T>, present: T, name: string, mergeKey?: string): History<T> {
  if (present === history.present) return history
  const joins = mergeKey !== undefined && mergeKey === history.mergeKey && history.past.length > 0
  const left = joins ? (history.past.at(-1) as Step<T>).document : history.present
  const before = joins ? history.past.slice(0, -1) : history.past
  const past = withinLimits([...before, { document: left, name, bytes: ownBytes(left, present) }])
  return { past, present, future: [], mergeKey }
}

/** One step back; the same history where there is none. */
export function undo<T>(history: History<T>): History<T> {
  const { past, present, future } = history
  const step = past.at(-1)
  if (step === undefined) return history
  const after = { document: present, name: step.name, bytes: ownBytes(present, step.document) }
  return { past: past.slice(0, -1), present: step.document, future: [after, ...future] }
}

/** One step forward again; the same history where there is none. */
export function redo<T>(history: History<T>): History<T> {
  const { past, present, future } = history
  const [step, ...rest] = future
  if (step === undefined) return history
  const before = { document: present, name: step.name, bytes: ownBytes(present, step.document) }
  return { past: [...past, before], present: step.document, future: rest }
}

function withinLimits<T>(past: readonly Step<T>[]): readonly Step<T>[] {
  let bytes = 0
  let first = past.length
  while (first > 0 && past.length - first < historyLimits.steps) {
    bytes += past[first - 1].bytes
    // The last step stays, whatever it weighs: it must be possible to take back what was just done.
    if (bytes > historyLimits.bytes && first < past.length) break
    first--
  }
  return past.slice(first)
}
