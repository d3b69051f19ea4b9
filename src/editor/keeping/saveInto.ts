import type { Name } from '#core'
import type { DatasetRecord } from '#core/stored'
import { dropDatasets } from './dropDatasets.ts'
import type { Codec, RecordTransaction } from './ports.ts'
import {
  datasetsOf,
  findHead,
  type HeadRecord,
  readSlot,
  type Slot,
  type SlotRecord,
  type SnapshotEntry,
  sealHead,
  sealSlot,
  snapshotEntry,
} from './records.ts'

/** Snapshots are taken of themselves at most so often, in milliseconds, and so many are kept. */
export const snapshotPause = 5 * 60_000
export const mostSnapshots = 20

export interface Save {
  readonly projectId: string
  /** The counter that the store must still have; 0: nothing is kept of the project yet. */
  readonly base: number
  /** The slot that holds the state before, and is therefore not written over. */
  readonly goodSlot: Slot | undefined
  readonly writer: string
  readonly now: number
  readonly title: Name
  readonly document: Uint8Array
  readonly datasetHash: string
  readonly dataset: DatasetRecord
  /** Writes the dataset although it is there: a copy of it was found damaged. */
  readonly rewriteDataset: boolean
}

export type SaveOutcome =
  | { readonly kind: 'saved'; readonly counter: number; readonly slot: Slot }
  /** Another page has saved since: nothing was written. */
  | { readonly kind: 'overtaken' }

/** The copies that are kept of a dataset: both slots rest on it, so one damaged record must not take all along. */
export const datasetCopies: readonly Slot[] = ['a', 'b']

/** Saves a document, its dataset where it is not kept yet, and a snapshot where one is due: all in one transaction. */
export async function saveInto(transaction: RecordTransaction, save: Save, codec: Codec): Promise<SaveOutcome> {
  const { projectId, writer, now, title, document, datasetHash } = save
  const head = await findHead(transaction, projectId, codec)
  // What this session itself saved may be newer than it knows: the word that it was done can be lost.
  if (head && head.counter !== save.base && head.writer !== writer) return { kind: 'overtaken' }
  if (!head && save.base === 0 && (await hasRemains(transaction, projectId))) return { kind: 'overtaken' }
  const counter = Math.max(head?.counter ?? 0, save.base) + 1
  const isOwn = head && head.counter !== save.base
  const before = isOwn ? head.slot : save.goodSlot
  const slot: Slot = before === 'a' ? 'b' : 'a'
  const record = sealSlot({ projectId, counter, savedAt: now, writer, title, datasetHash, document }, codec)
  await putDataset(transaction, save)
  const snapshots = await takeSnapshot(transaction, head, before, record, now, codec)
  await transaction.put('slots', [projectId, slot], record)
  const datasets = { ...head?.datasets, [slot]: datasetHash }
  const next = sealHead({ projectId, counter, savedAt: now, writer, title, slot, datasets, snapshots }, codec)
  await transaction.put('heads', [projectId], next)
  const needed = datasetsOf(next)
  const left = [...(head ? datasetsOf(head) : [])].filter((hash) => !needed.has(hash))
  await dropDatasets(transaction, left, codec)
  return { kind: 'saved', counter, slot }
}

/** Damaged records of a project of which nothing is intact: they are not written over either. */
async function hasRemains(transaction: RecordTransaction, projectId: string): Promise<boolean> {
  return (await transaction.keys('slots', [projectId])).length > 0
}

async function putDataset(transaction: RecordTransaction, { datasetHash, dataset, rewriteDataset }: Save) {
  const kept = await transaction.keys('datasets', [datasetHash])
  for (const copy of datasetCopies)
    if (rewriteDataset || !kept.some((key) => key[1] === copy))
      await transaction.put('datasets', [datasetHash, copy], dataset)
}

/** Keeps the state that is about to be left behind, or the first one there is; the oldest snapshots go. */
async function takeSnapshot(
  transaction: RecordTransaction,
  head: HeadRecord | undefined,
  before: Slot | undefined,
  next: SlotRecord,
  now: number,
  codec: Codec,
): Promise<readonly SnapshotEntry[]> {
  const snapshots = head?.snapshots ?? []
  const last = snapshots.at(-1)
  // A clock that was set back must not stop the snapshots.
  if (last && Math.abs(now - last.takenAt) < snapshotPause) return snapshots
  const { projectId } = next
  const current = before && (await readSlot(transaction, 'slots', [projectId, before], codec))
  const taken = current ?? next
  if (snapshots.some(({ counter }) => counter === taken.counter)) return snapshots
  await transaction.put('snapshots', [projectId, taken.counter], taken)
  const all = [...snapshots, snapshotEntry(taken, now)]
  for (const { counter } of all.slice(0, -mostSnapshots)) await transaction.remove('snapshots', [projectId, counter])
  return all.slice(-mostSnapshots)
}
