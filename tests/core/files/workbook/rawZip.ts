import { crc32, deflateRawSync } from 'node:zlib'

/** An entry of an archive, and what the archive is to say of it where that is not the truth. */
export interface RawEntry {
  readonly name: string
  readonly content: Uint8Array | string
  readonly stored?: boolean
  /** Packed bytes that are put in as they are. */
  readonly packed?: Uint8Array
  readonly claimedSize?: number
  readonly claimedSum?: number
  readonly flags?: number
  readonly method?: number
  /** Where the directory says that the entry lies, instead of where it does. */
  readonly offset?: (places: readonly number[]) => number
}

interface Placed extends RawEntry {
  readonly place: number
  readonly size: number
  readonly sum: number
  readonly packedSize: number
}

/** Writes a ZIP archive byte by byte, so that it can lie; `count` is the number of entries that its end states. */
export function rawZip(entries: readonly RawEntry[], end: { count?: number; comment?: string } = {}): Uint8Array {
  const parts: Buffer[] = []
  let at = 0
  const add = (part: Uint8Array) => {
    parts.push(Buffer.from(part))
    at += part.length
  }
  const placed = entries.map((entry): Placed => {
    const content = typeof entry.content === 'string' ? Buffer.from(entry.content) : entry.content
    const packed = entry.packed ?? (entry.stored ? content : deflateRawSync(content, { level: 1 }))
    const facts = {
      place: at,
      size: entry.claimedSize ?? content.length,
      sum: entry.claimedSum ?? crc32(content),
      packedSize: packed.length,
    }
    const name = Buffer.from(entry.name)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    writeFacts(head, 6, entry, facts)
    head.writeUInt16LE(name.length, 26)
    for (const part of [head, name, packed]) add(part)
    return { ...entry, ...facts }
  })
  const start = at
  const places = placed.map(({ place }) => place)
  for (const entry of placed) {
    const name = Buffer.from(entry.name)
    const line = Buffer.alloc(46)
    line.writeUInt32LE(0x02014b50, 0)
    writeFacts(line, 8, entry, entry)
    line.writeUInt16LE(name.length, 28)
    line.writeUInt32LE(entry.offset?.(places) ?? entry.place, 42)
    for (const part of [line, name]) add(part)
  }
  const last = Buffer.alloc(22)
  last.writeUInt32LE(0x06054b50, 0)
  last.writeUInt16LE(end.count ?? entries.length, 8)
  last.writeUInt16LE(end.count ?? entries.length, 10)
  last.writeUInt32LE(at - start, 12)
  last.writeUInt32LE(start, 16)
  const comment = Buffer.from(end.comment ?? '')
  last.writeUInt16LE(comment.length, 20)
  for (const part of [last, comment]) add(part)
  return new Uint8Array(Buffer.concat(parts))
}

function writeFacts(
  head: Buffer,
  at: number,
  { flags = 0, method, stored }: RawEntry,
  { size, sum, packedSize }: Pick<Placed, 'size' | 'sum' | 'packedSize'>,
): void {
  head.writeUInt16LE(flags, at)
  head.writeUInt16LE(method ?? (stored ? 0 : 8), at + 2)
  head.writeUInt32LE(sum, at + 8)
  head.writeUInt32LE(packedSize, at + 12)
  head.writeUInt32LE(size, at + 16)
}
