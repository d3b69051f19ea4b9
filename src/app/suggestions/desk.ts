import type { Locale, Project, SuggestedLink } from '#core'
import type { AnalysisSettings } from '#core/analysis'
import type { Editor } from '#editor'
import type { Names } from './names.ts'
import type { JobMemory } from './useJob.ts'

/** What every view of the panel works with. */
export interface Desk {
  readonly editor: Editor
  readonly project: Project
  readonly locale: Locale
  readonly names: Names
  readonly settings: AnalysisSettings
  readonly memory: JobMemory
  readonly light: (entityIds: readonly string[]) => void
  /** Selects a thing in picture and outline. */
  readonly select: (entityId: string) => void
  /** Opens the editor of a cluster. */
  readonly edit: (clusterId: string) => void
  /** Puts suggestions on the tree. */
  readonly showLinks: (links: readonly SuggestedLink[]) => void
}
