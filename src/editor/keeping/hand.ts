import type { Project, Result } from '#core'
import { type DatasetRecord, datasetRecord } from '#core/stored'
import type { Loaded } from './loadStored.ts'
import type { Codec, LockHold } from './ports.ts'
import type { Slot } from './records.ts'
import { Refusal } from './refusal.ts'
import type { Save } from './saveInto.ts'

/** The project that a keeper has in hand, and what it knows of what the store holds of it. */
export interface Hand {
  project: Project
  /** As it was when it was last saved or loaded. */
  saved: Project | undefined
  /** The counter of the store; 0: nothing is stored yet. */
  base: number
  goodSlot: Slot | undefined
  hold: LockHold | undefined
  /** Marks the saves of this project while it is in hand: by it the keeper knows its own. */
  readonly writer: string
  rewriteDataset: boolean
  /** Of the dataset that is stored. */
  datasetHash: string | undefined
  /** Keys of the journal whose content is stored with the next save. */
  journalKeys: readonly string[]
}

/** A project of which nothing is stored. */
export function newHand(project: Project, writer: string, saved?: Project): Hand {
  return {
    project,
    saved,
    base: 0,
    goodSlot: undefined,
    hold: undefined,
    writer,
    rewriteDataset: false,
    datasetHash: undefined,
    journalKeys: [],
  }
}

/** A project as it was loaded; what is not in a slot yet is unsaved, for the one that writes. */
export function handOf(loaded: Loaded, writer: string, isWriter: boolean): Hand {
  const { project, base, goodSlot, rewriteDataset, datasetHash, from, journalKeys } = loaded
  const saved = from === 'slots' || !isWriter ? project : undefined
  return { ...newHand(project, writer, saved), base, goodSlot, rewriteDataset, datasetHash, journalKeys }
}

export interface HashedDataset {
  readonly hash: string
  readonly record: DatasetRecord
}

/** Hashes each dataset once: it never changes. */
export class DatasetHashes {
  readonly #known = new WeakMap<Project['dataset'], HashedDataset>()

  known(dataset: Project['dataset']): HashedDataset | undefined {
    return this.#known.get(dataset)
  }

  learn(dataset: Project['dataset'], hash: string): HashedDataset {
    const hashed = { hash, record: datasetRecord(dataset) }
    this.#known.set(dataset, hashed)
    return hashed
  }

  /** Throws `Refusal` where the dataset could not be hashed. */
  async of(dataset: Project['dataset'], codec: Codec): Promise<HashedDataset> {
    const known = this.#known.get(dataset)
    if (known) return known
    const result: Result<string> = await codec.hashDataset(datasetRecord(dataset))
    if (!result.ok) throw new Refusal(result.problems[0])
    return this.learn(dataset, result.value)
  }
}

/** What is to be saved of a project in hand. */
export function saveOf(
  { base, goodSlot, rewriteDataset, writer }: Hand,
  project: Project,
  { hash, record }: HashedDataset,
  { now, codec }: { now: number; codec: Codec },
): Save {
  const document = codec.writeDocument(project, hash)
  return {
    projectId: project.id,
    title: project.title,
    base,
    goodSlot,
    writer,
    now,
    document,
    datasetHash: hash,
    dataset: record,
    rewriteDataset,
  }
}
