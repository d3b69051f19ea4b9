import type { Dataset } from './dataset.ts'
import type { EntityId } from './entityId.ts'
import type { Name } from './name.ts'
import type { Actor, AttestedLink, Cluster, DiagramFile, Verdict } from './projectFile.ts'

/** One diagram of a project: a kind, its options, what is on it, and the analyst's touches. */
export type Diagram = DiagramFile

/** Everything that is saved. The dataset stands apart as typed columns; the rest is as in the file. */
export interface Project {
  readonly id: string
  readonly title: Name
  readonly subtitle?: Name
  /** The source line of every picture. */
  readonly source?: Name
  readonly note?: Name
  /**
   * When it was last changed, `2026-11-23` or a full ISO time; stored, never read from a clock in core. Tables read in
   * have none: the same input gives the same bytes.
   */
  readonly modified?: string
  readonly dataset: Dataset
  readonly clusters: readonly Cluster[]
  readonly actors: readonly Actor[]
  readonly verdicts: readonly Verdict[]
  readonly attested: readonly AttestedLink[]
  /** Colour slots 1..7 of sectors and areas that the analyst chose; the rest are given in order (scene/palette). */
  readonly colours: Readonly<Record<EntityId, number>>
  /** New names the analyst gave. */
  readonly names: Readonly<Record<EntityId, Name>>
  readonly diagrams: readonly Diagram[]
}
