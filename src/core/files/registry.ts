import type { EntityTable, Grouping } from '../model/dataset.ts'
import { createEntityTable } from '../model/datasetBuilder.ts'
import type { Name } from '../model/name.ts'

/** Sectors or areas, in the order in which they were first met. */
export class Groups {
  readonly #places = new Map<string, number>()
  readonly #groups: Grouping[] = []

  /** The place of a group, which is added where it is new; -1 for no id. The first name that is given holds. */
  place(id: string, name: Name = id): number {
    if (id === '') return -1
    const known = this.#places.get(id)
    if (known !== undefined) return known
    this.#places.set(id, this.#groups.length)
    return this.#groups.push({ id, name }) - 1
  }

  get all(): readonly Grouping[] {
    return this.#groups
  }
}

export interface EntityRow {
  readonly id: string
  readonly name: Name
  readonly group?: number
  readonly source?: string
}

/** Industries or competences while tables are read. */
export class Registry {
  readonly groups = new Groups()
  /** A table of them was read: what it does not name is unknown. */
  stated = false
  readonly #ids: string[] = []
  readonly #names: Name[] = []
  readonly #group: number[] = []
  readonly #sources: string[] = []
  readonly #byId = new Map<string, number>()
  readonly #byName = new Map<string, number>()

  get size(): number {
    return this.#ids.length
  }

  idAt(place: number): string {
    return this.#ids[place]
  }

  /** Adds a row; its place, or -1 where the id is already there. */
  add({ id, name, group = -1, source = '' }: EntityRow): number {
    if (this.#byId.has(id)) return -1
    const place = this.#ids.push(id) - 1
    this.#names.push(name)
    this.#group.push(group)
    this.#sources.push(source)
    this.#byId.set(id, place)
    for (const twin of typeof name === 'string' ? [name] : [name.sv, name.en]) if (twin) this.#addName(twin, place)
    return place
  }

  /** Names that two rows share refer to neither. */
  #addName(name: string, place: number): void {
    const key = name.toLowerCase()
    const known = this.#byName.get(key)
    this.#byName.set(key, known === undefined || known === place ? place : -1)
  }

  /** The place that a text refers to: by id, by name, or by id and name in one cell; -1 where to none. */
  find(text: string): number {
    const found = this.#byId.get(text) ?? this.#byName.get(text.toLowerCase())
    if (found !== undefined) return found
    const parts = splitCode(text)
    const byCode = parts && this.#byId.get(parts.id)
    return byCode !== undefined && this.#byName.get(parts?.name.toLowerCase() ?? '') === byCode ? byCode : -1
  }

  toTable(): EntityTable {
    return createEntityTable({ ids: this.#ids, names: this.#names, group: this.#group, sources: this.#sources })
  }
}

/** Parts a code from the label in the same cell: `01 Stockholm county`, `62.01 Datorprogrammering`. */
export function splitCode(text: string): { readonly id: string; readonly name: string } | undefined {
  const found = /^([A-Z]{0,2}\d[\d.\-/]*)\s+(?=\p{L})(.+)$/u.exec(text)
  return found ? { id: found[1], name: found[2] } : undefined
}
