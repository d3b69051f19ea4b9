import { type OptionFields, type OptionsOf, readOptionFields } from '../model/options.ts'
import { done, type Problem, type Result, refused } from '../model/problem.ts'
import type { Scene } from '../scene/scene.ts'
import { appleTree } from './apple-tree/appleTree.ts'
import { competenceFlowerHead } from './competence-flower/head.ts'
import type { DiagramInput, DiagramKind, OutlineEntry, OutlineInput } from './diagramKind.ts'
import { pictureOptions } from './pictureOptions.ts'

type JsonRecord = Record<string, unknown>

/** A kind as everyone but itself sees it: it takes options as they stand in a file and refuses those that do not fit. */
export interface RegisteredKind extends Pick<DiagramKind, 'id' | 'name'> {
  readonly load: () => Promise<void>
  readonly options: OptionFields
  /** Options as a file holds them, with defaults filled in; each that does not fit is a problem with its path. */
  readonly readOptions: (options: JsonRecord) => Result<JsonRecord>
  /** Whether it can draw already: some kinds come after the page's first picture (`loadKinds`). */
  readonly isReady: () => boolean
  readonly compose: (input: DiagramInput) => Result<Scene>
  readonly outline: (input: OutlineInput) => readonly OutlineEntry[]
}

/** Every kind of diagram, one line each: whole, or its head with the way to the rest. */
export const diagramKinds: readonly RegisteredKind[] = [
  register(appleTree, appleTree),
  register(competenceFlowerHead, () =>
    import('./competence-flower/competenceFlower.ts').then(({ competenceFlower }) => competenceFlower),
  ),
]

/**
 * Loads what kinds draw with. The page's first load has the apple tree alone; the command line, the worker and tests wait
 * for all of them first. A kind that is not there draws nothing and says so (`isReady`).
 */
export async function loadKinds(): Promise<void> {
  await Promise.all(diagramKinds.map((kind) => kind.load()))
}

/** The kind with this id, if this version knows it. */
export function findKind(id: string): RegisteredKind | undefined {
  return diagramKinds.find((kind) => kind.id === id)
}

type Head<F extends OptionFields> = Omit<DiagramKind<F>, 'compose' | 'outline'>

function register<F extends OptionFields>(
  kind: Head<F>,
  whole: DiagramKind<F> | (() => Promise<DiagramKind<F>>),
): RegisteredKind {
  let drawing = typeof whole === 'function' ? undefined : whole
  const fields = { ...kind.options, ...pictureOptions }
  const read = (options: JsonRecord): Result<OptionsOf<F>> => {
    const record = (kind.upgrades ?? []).reduce((older, upgrade) => upgrade(older), options)
    const found = readOptionFields(fields, record)
    return found.ok ? done(found.value) : refused(...found.wrong.map((key) => toProblem(key, options)))
  }
  return {
    id: kind.id,
    name: kind.name,
    options: fields,
    readOptions: read,
    isReady: () => drawing !== undefined,
    load: async () => {
      if (typeof whole === 'function') drawing ??= await whole()
    },
    compose: (input) => {
      const options = read(input.options)
      if (!options.ok) return options
      if (!drawing) throw new Error(`${kind.id} is drawn before it is loaded`)
      return done(drawing.compose({ ...input, options: options.value }))
    },
    outline: (input) => {
      const options = read(input.options)
      return options.ok ? (drawing?.outline({ ...input, options: options.value }) ?? []) : []
    },
  }
}

function toProblem(key: string, options: JsonRecord): Problem {
  return {
    code: 'diagram-option',
    severity: 'error',
    path: `options.${key}`,
    value: String(JSON.stringify(Object.hasOwn(options, key) ? options[key] : null)).slice(0, 200),
    values: { option: key },
  }
}
