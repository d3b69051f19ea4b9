import { type OptionFields, type OptionsOf, readOptionFields } from '../model/options.ts'
import { done, type Problem, type Result, refused } from '../model/problem.ts'
import type { Scene } from '../scene/scene.ts'
import { appleTree } from './apple-tree/appleTree.ts'
import { competenceFlower } from './competence-flower/competenceFlower.ts'
import type { DiagramInput, DiagramKind, OutlineEntry, OutlineInput } from './diagramKind.ts'
import { pictureOptions } from './pictureOptions.ts'

type JsonRecord = Record<string, unknown>

/** A kind as everyone but itself sees it: it takes options as they stand in a file and refuses those that do not fit. */
export interface RegisteredKind extends Pick<DiagramKind, 'id' | 'name'> {
  readonly options: OptionFields
  /** Options as a file holds them, with defaults filled in; each that does not fit is a problem with its path. */
  readonly readOptions: (options: JsonRecord) => Result<JsonRecord>
  readonly compose: (input: DiagramInput) => Result<Scene>
  readonly outline: (input: OutlineInput) => readonly OutlineEntry[]
}

/** Every kind of diagram, one line each. */
export const diagramKinds: readonly RegisteredKind[] = [register(appleTree), register(competenceFlower)]

/** The kind with this id, if this version knows it. */
export function findKind(id: string): RegisteredKind | undefined {
  return diagramKinds.find((kind) => kind.id === id)
}

function register<F extends OptionFields>(kind: DiagramKind<F>): RegisteredKind {
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
    compose: (input) => {
      const options = read(input.options)
      return options.ok ? done(kind.compose({ ...input, options: options.value })) : options
    },
    outline: (input) => {
      const options = read(input.options)
      return options.ok ? kind.outline({ ...input, options: options.value }) : []
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
