import type { Dataset } from '../model/dataset.ts'
import type { OptionFields, OptionsOf } from '../model/options.ts'
import type { Diagram, Project } from '../model/project.ts'
import type { Page } from '../scene/page.ts'
import type { Scene } from '../scene/scene.ts'
import type { Theme } from '../scene/theme.ts'
import type { Locale, Words } from '../words/say.ts'
import type { NumberedLink } from './links.ts'
import type { ViewFacts } from './view.ts'

type JsonRecord = Record<string, unknown>

/** All that a picture is made of. `findings` come from the analysis and are handed in: compose never computes them. */
export interface DiagramInput<Options = JsonRecord>
  extends Pick<
    Project,
    'title' | 'subtitle' | 'source' | 'modified' | 'clusters' | 'actors' | 'verdicts' | 'attested' | 'colours' | 'names'
  > {
  /** As the diagram shows it: without what is hidden there, with what is grouped there as one. */
  readonly dataset: Dataset
  /** What was left out or drawn as one: the picture says so. */
  readonly view?: ViewFacts
  /** Links that the picture may show, numbered: accepted, attested, and suggestions that were handed in. */
  readonly links?: readonly NumberedLink[]
  readonly diagram: Diagram
  readonly options: Options
  /** The year shown; undefined: each thing at its latest. */
  readonly year?: number
  readonly locale: Locale
  readonly theme: Theme
  readonly page: Page
}

/** What names and numbers are made of: all but the looks. */
export type OutlineInput<Options = JsonRecord> = Omit<DiagramInput<Options>, 'theme' | 'page'>

/** A kind of diagram: one folder, one line in the registry, one example. */
export interface DiagramKind<F extends OptionFields = OptionFields> {
  /** Stands in files; never renamed. */
  readonly id: string
  readonly name: Words
  readonly options: F
  /** Option records of older versions, each step to the next. */
  readonly upgrades?: readonly ((options: JsonRecord) => JsonRecord)[]
  /** Pure: same input, same scene. */
  readonly compose: (input: DiagramInput<OptionsOf<F>>) => Scene
  /** What the picture shows as a tree of names, all of it: also what the picture has no room to name. */
  readonly outline: (input: OutlineInput<OptionsOf<F>>) => readonly OutlineEntry[]
}

/** A line of the outline. `key` is unique in its outline; what stands for a thing of the project has its `entityId`. */
export interface OutlineEntry {
  readonly key: string
  readonly entityId?: string
  readonly role: string
  readonly label: string
  /** Its number and unit, or its phase. */
  readonly detail: string
  readonly children: readonly OutlineEntry[]
}
