import type { Codec, RecordTransaction, StoreName } from './ports.ts'

/** A record that could not be read, as it was found. */
export interface DamagedRecord {
  readonly projectId: string
  readonly from: StoreName | 'journal'
  readonly raw: unknown
}

/** Keeps damaged records apart before anything is written where they stood; the same record once. */
export async function putApart(
  transaction: RecordTransaction,
  damaged: readonly DamagedRecord[],
  codec: Codec,
): Promise<void> {
  for (const record of damaged) {
    const mark = codec.checksum(new TextEncoder().encode(textOf(record)))
    await transaction.put('quarantine', [record.projectId, record.from, mark], record.raw)
  }
}

/** All that was kept apart of a project. */
export async function readApart(transaction: RecordTransaction, projectId: string): Promise<readonly DamagedRecord[]> {
  const found: DamagedRecord[] = []
  for (const key of await transaction.keys('quarantine', [projectId])) {
    const raw = await transaction.get('quarantine', key)
    found.push({ projectId, from: String(key[1]) as DamagedRecord['from'], raw })
  }
  return found
}

/** Damaged records as text to be saved and looked into: what is text stays text, other bytes are written in hexadecimal. */
export function damagedText(records: readonly DamagedRecord[]): string {
  return `[\n${records.map(textOf).join(',\n')}\n]\n`
}

function textOf({ projectId, from, raw }: DamagedRecord): string {
  return JSON.stringify({ projectId, from, raw: raw === undefined ? null : raw }, (_, value) => plain(value), 1)
}

function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return String(value)
  if (value instanceof Map || value instanceof Set) return [...value]
  if (!ArrayBuffer.isView(value)) return value
  const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
  if (value instanceof Int32Array || value instanceof Float64Array) return { numbers: [...value].map(String) }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { hexadecimal: Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('') }
  }
}
