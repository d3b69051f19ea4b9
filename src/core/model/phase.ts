/** The ripeness of a cluster, from the book; a phase holds until the next dated one. */
export const phases = ['unknown', 'prospecting', 'probing', 'start', 'growth', 'maturity', 'ended'] as const
export type Phase = (typeof phases)[number]

/** What may be said beside the phase. */
export const phaseMarks = ['stalled', 'narrowed', 'renewing'] as const
export type PhaseMark = (typeof phaseMarks)[number]
