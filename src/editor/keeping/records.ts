import type { Name } from '#core'
import type { Codec, RecordKey, RecordTransaction, StoreName } from './ports.ts'

export type Slot = 'a' | 'b'

/** A project's document as it was saved at one time. */
export interface SlotRecord {
  readonly projectId: string
  /** Counts the saves of the project. */
  readonly counter: number
  readonly savedAt: number
  readonly writer: string
  readonly title: Name
  readonly datasetHash: string
  readonly document: Uint8Array
  readonly checksum: string
}

export interface SnapshotEntry {
  readonly counter: number
  readonly savedAt: number
  readonly takenAt: number
  readonly title: Name
  readonly datasetHash: string
}

/** What is kept of a project and where: small, so that lists and the compare-and-swap need not read documents. */
export interface HeadRecord {
  readonly projectId: string
  readonly counter: number
  readonly savedAt: number
  /** Which session saved last. */
  readonly writer: string
  readonly title: Name
  readonly slot: Slot
  readonly datasets: { readonly [S in Slot]?: string }
  readonly snapshots: readonly SnapshotEntry[]
  readonly checksum: string
}

const encoder = new TextEncoder()

/** A slot with the checksum of all it says. */
export function sealSlot(slot: Omit<SlotRecord, 'checksum'>, codec: Codec): SlotRecord {
  return { ...slot, checksum: slotChecksum(slot, codec) }
}

/** A head with the checksum of all it says. */
export function sealHead(head: Omit<HeadRecord, 'checksum'>, codec: Codec): HeadRecord {
  return { ...head, checksum: headChecksum(head, codec) }
}

/** The slot, if it is one and every part of it is as it was written. */
export function intactSlot(value: unknown, codec: Codec): SlotRecord | undefined {
  const slot = value as SlotRecord | undefined
  if (typeof slot !== 'object' || slot === null || !(slot.document instanceof Uint8Array)) return undefined
  return slot.checksum === attempt(() => slotChecksum(slot, codec)) ? slot : undefined
}

/** The head, if it is one and every part of it is as it was written. */
export function intactHead(value: unknown, codec: Codec): HeadRecord | undefined {
  const head = value as HeadRecord | undefined
  if (typeof head !== 'object' || head === null || !Array.isArray(head.snapshots)) return undefined
  return head.checksum === attempt(() => headChecksum(head, codec)) ? head : undefined
}

/** A record whose parts are missing, or are no JSON, has no checksum. Never equal to one that stands in a record. */
function attempt(checksum: () => string): string | symbol {
  try {
    return checksum()
  } catch {
    return none
  }
}

const none = Symbol('no checksum')

function slotChecksum({ document, ...rest }: Omit<SlotRecord, 'checksum'>, codec: Codec): string {
  const { projectId, counter, savedAt, writer, title, datasetHash } = rest
  const said = [projectId, counter, savedAt, writer, title, datasetHash, codec.checksum(document)]
  return codec.checksum(encoder.encode(JSON.stringify(said)))
}

function headChecksum(head: Omit<HeadRecord, 'checksum'>, codec: Codec): string {
  const { projectId, counter, savedAt, writer, title, slot, datasets, snapshots } = head
  const said = [projectId, counter, savedAt, writer, title, slot, datasets.a, datasets.b, snapshots]
  return codec.checksum(encoder.encode(JSON.stringify(said)))
}

/**
 * The head of a project; where it is missing or damaged, made anew from the slots and snapshots that are intact.
 * Undefined where nothing intact is kept of the project.
 */
export async function findHead(
  transaction: RecordTransaction,
  projectId: string,
  codec: Codec,
): Promise<HeadRecord | undefined> {
  const head = intactHead(await transaction.get('heads', [projectId]), codec)
  if (head) return head
  const a = await readSlot(transaction, 'slots', [projectId, 'a'], codec)
  const b = await readSlot(transaction, 'slots', [projectId, 'b'], codec)
  const snapshots: SlotRecord[] = []
  for (const key of await transaction.keys('snapshots', [projectId])) {
    const snapshot = await readSlot(transaction, 'snapshots', key, codec)
    if (snapshot) snapshots.push(snapshot)
  }
  const slot: Slot = (a?.counter ?? -1) >= (b?.counter ?? -1) ? 'a' : 'b'
  const last = (slot === 'a' ? a : b) ?? snapshots.at(-1)
  if (!last) return undefined
  const { counter, savedAt, writer, title } = last
  const datasets = { a: a?.datasetHash, b: b?.datasetHash }
  const entries = snapshots.map((snapshot) => snapshotEntry(snapshot, snapshot.savedAt))
  return sealHead({ projectId, counter, savedAt, writer, title, slot, datasets, snapshots: entries }, codec)
}

/** The slot or snapshot under a key; undefined where there is none or it is damaged. */
export async function readSlot(
  transaction: RecordTransaction,
  store: StoreName,
  key: RecordKey,
  codec: Codec,
): Promise<SlotRecord | undefined> {
  return intactSlot(await transaction.get(store, key), codec)
}

/** What a head says of a snapshot; `takenAt`: when it became one, in milliseconds. */
export function snapshotEntry({ counter, savedAt, title, datasetHash }: SlotRecord, takenAt: number): SnapshotEntry {
  return { counter, savedAt, takenAt, title, datasetHash }
}

/** The datasets that a project's slots and snapshots need. */
export function datasetsOf({ datasets, snapshots }: HeadRecord): Set<string> {
  const all = [datasets.a, datasets.b, ...snapshots.map(({ datasetHash }) => datasetHash)]
  return new Set(all.filter((hash) => hash !== undefined))
}
