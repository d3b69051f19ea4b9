import type { Box, FontFace } from './scene.ts'

/** One way to set a label: its words, and where. `y` is the first baseline. */
export interface LabelCandidate {
  readonly x: number
  readonly y: number
  readonly lines: readonly string[]
  readonly size: number
  readonly lineHeight: number
  readonly face: FontFace
  readonly anchor: 'start' | 'middle' | 'end'
}

/** A label to place: its candidates in order of preference. */
export interface LabelRequest {
  readonly key: string
  readonly candidates: readonly LabelCandidate[]
}

export interface LabelGround {
  /** Labels must lie inside. */
  readonly page: Box
  /** Labels must not touch these: apples, thick wood, the title. */
  readonly obstacles: readonly Box[]
  /** Least distance between two labels, px. */
  readonly gap: number
}

/**
 * Places labels in order of priority: each takes its first candidate that lies inside the page and clear of obstacles
 * and of labels placed before it. Returns the chosen candidate by key; a label that is not in the result is hidden.
 */
export declare function placeLabels(
  requests: readonly LabelRequest[],
  ground: LabelGround,
): ReadonlyMap<string, LabelCandidate>
/** The box that a label's words cover. */
export declare function labelBox(label: LabelCandidate): Box
