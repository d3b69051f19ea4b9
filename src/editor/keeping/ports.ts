import type { Problem, Project, Result } from '#core'
import type { DatasetRecord } from '#core/stored'
import { Refusal } from './refusal.ts'

/** Where records stand. Keys begin with the project's id; those of datasets with the dataset's hash. */
export const storeNames = ['heads', 'slots', 'snapshots', 'datasets', 'quarantine', 'thumbnails'] as const
export type StoreName = (typeof storeNames)[number]

export type RecordKey = readonly (string | number)[]

/** Operations of one transaction: all of them hold, or none. */
export interface RecordTransaction {
  /** Whatever stands there; undefined where nothing does. */
  get(store: StoreName, key: RecordKey): Promise<unknown>
  /** All keys that begin so, in ascending order. */
  keys(store: StoreName, prefix: RecordKey): Promise<readonly RecordKey[]>
  put(store: StoreName, key: RecordKey, value: unknown): Promise<void>
  remove(store: StoreName, key: RecordKey): Promise<void>
}

/** A store of records. A transaction is done when the store says that it is complete, not before; else it rejects. */
export interface RecordStore {
  transact<T>(mode: 'read' | 'write', work: (transaction: RecordTransaction) => Promise<T>): Promise<T>
}

/** A small store of texts that answers at once: the last words of pages that are being left. */
export interface Journal {
  keys(): readonly string[]
  read(key: string): string | undefined
  /** False where the text did not fit or the place is closed. */
  write(key: string, text: string): boolean
  remove(key: string): void
}

export interface LockHold {
  release(): void
  /** Settles when another page takes the lock away; never when it was released. */
  readonly lost: Promise<void>
}

/** The lock of a project: who holds it writes. */
export function lockName(projectId: string): string {
  return `pomona-project-${projectId}`
}

/** Locks between the pages of one browser. */
export interface Locks {
  /** Undefined where another page holds the lock and it is not to be taken away. */
  acquire(name: string, takeAway: boolean): Promise<LockHold | undefined>
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Acts after some milliseconds, unless what it gives is called before. */
  after(milliseconds: number, act: () => void): () => void
}

/** Projects to bytes and back. Reading and hashing run off the main thread. */
export interface Codec {
  checksum(bytes: Uint8Array): string
  writeDocument(project: Project, datasetHash: string): Uint8Array
  writeProject(project: Project): Uint8Array
  hashDataset(dataset: DatasetRecord): Promise<Result<string>>
  readStored(stored: { name: string; document: Uint8Array; dataset: unknown }): Promise<Result<Project>>
  readFile(file: { name: string; bytes: Uint8Array }): Promise<Result<Project>>
}

/** All that keeping needs of its surroundings. */
export interface Ports {
  readonly store: RecordStore
  readonly journal: Journal
  readonly locks: Locks
  readonly clock: Clock
  readonly codec: Codec
  /** A text that no other page has. */
  readonly fresh: () => string
}

/** What the store said when it failed, as a problem. */
export function storageProblem(error: unknown): Problem {
  if (error instanceof Refusal) return error.problem
  const name = error instanceof Error || (typeof error === 'object' && error !== null) ? Reflect.get(error, 'name') : ''
  if (name === 'QuotaExceededError') return { code: 'storage-full', severity: 'error' }
  const message = error instanceof Error ? error.message : String(error)
  return { code: 'storage-failed', severity: 'error', value: `${name}: ${message}`.slice(0, 200) }
}
