import type { Limits } from '../../model/limits.ts'
import { Refusal } from '../refusal.ts'

/** A file in a ZIP archive, as the archive's directory states it. `packed` are its bytes as they lie in the archive. */
export interface ArchiveEntry {
  readonly name: string
  readonly method: 'stored' | 'deflated'
  readonly packed: Uint8Array
  readonly size: number
  readonly checkSum: number
}

const [endMark, directoryMark, entryMark] = [0x06054b50, 0x02014b50, 0x04034b50]
const [endBytes, directoryBytes, entryBytes] = [22, 46, 30]

interface Listed extends Omit<ArchiveEntry, 'packed'> {
  readonly packedSize: number
  readonly offset: number
}

/**
 * The entries of a ZIP archive by name (APPNOTE 6.3.10, section 4.3). Nothing is unpacked. Refused with a Refusal: more
 * entries or more bytes than the limits (as stated; `unzip` holds each entry to what it states), ZIP64, encryption, entries
 * that overlap, are named twice or lie outside of the archive, and an archive that is cut short.
 */
export function archiveEntries(bytes: Uint8Array, limits: Limits): Map<string, ArchiveEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { count, start, end } = findDirectory(view, limits)
  const listed = listEntries(view, bytes, count, start, end)
  const total = listed.reduce((sum, { size }) => sum + size, 0)
  if (total > limits.unzippedBytes)
    throw new Refusal({ code: 'archive-too-large', values: { bytes: total, limit: limits.unzippedBytes } })
  return placeEntries(view, bytes, listed, start)
}

function damaged(value?: string): never {
  throw new Refusal({ code: 'archive-damaged', ...(value !== undefined && { value }) })
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function findDirectory(view: DataView, limits: Limits): { count: number; start: number; end: number } {
  const lowest = Math.max(0, view.byteLength - endBytes - 0xffff)
  let at = view.byteLength - endBytes
  while (at >= lowest && !(view.getUint32(at, true) === endMark && fitsComment(view, at))) at--
  if (at < lowest || at < 0) damaged()
  const count = view.getUint16(at + 10, true)
  const size = view.getUint32(at + 12, true)
  const start = view.getUint32(at + 16, true)
  if (count === 0xffff || size === 0xffffffff || start === 0xffffffff) throw new Refusal({ code: 'archive-zip64' })
  if (count > limits.archiveEntries)
    throw new Refusal({ code: 'archive-too-many-entries', values: { count, limit: limits.archiveEntries } })
  if (view.getUint16(at + 8, true) !== count || start + size !== at) damaged()
  return { count, start, end: at }
}

function fitsComment(view: DataView, at: number): boolean {
  return at + endBytes + view.getUint16(at + 20, true) === view.byteLength
}

function listEntries(view: DataView, bytes: Uint8Array, count: number, start: number, end: number): Listed[] {
  const listed: Listed[] = []
  let at = start
  for (let i = 0; i < count; i++) {
    if (at + directoryBytes > end || view.getUint32(at, true) !== directoryMark) damaged()
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true))
    const next = at + directoryBytes + nameLength + extra + comment
    if (next > end) damaged()
    const name = new TextDecoder().decode(bytes.subarray(at + directoryBytes, at + directoryBytes + nameLength))
    listed.push(listedEntry(view, at, name))
    at = next
  }
  if (at !== end) damaged()
  return listed
}

function listedEntry(view: DataView, at: number, name: string): Listed {
  const method = view.getUint16(at + 10, true)
  const [checkSum, packedSize, size] = [16, 20, 24].map((place) => view.getUint32(at + place, true))
  const offset = view.getUint32(at + 42, true)
  if (view.getUint16(at + 8, true) & 1) throw new Refusal({ code: 'archive-encrypted', value: name })
  if ([packedSize, size, offset].includes(0xffffffff)) throw new Refusal({ code: 'archive-zip64' })
  if (method !== 0 && method !== 8) throw new Refusal({ code: 'archive-method', value: name, values: { method } })
  if (method === 0 && packedSize !== size) damaged(name)
  return { name, method: method === 0 ? 'stored' : 'deflated', checkSum, packedSize, size, offset }
}

/** Finds the bytes of each entry; one that begins before the end of the one before it would be unpacked twice. */
function placeEntries(
  view: DataView,
  bytes: Uint8Array,
  listed: readonly Listed[],
  directory: number,
): Map<string, ArchiveEntry> {
  const entries = new Map<string, ArchiveEntry>()
  let free = 0
  for (const { offset, packedSize, ...entry } of [...listed].sort((a, b) => a.offset - b.offset)) {
    const { name } = entry
    if (offset < free) throw new Refusal({ code: 'archive-overlap', value: name })
    if (offset + entryBytes > directory || view.getUint32(offset, true) !== entryMark) damaged(name)
    const begin = offset + entryBytes + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
    free = begin + packedSize
    if (free > directory || entries.has(name)) damaged(name)
    entries.set(name, { ...entry, packed: bytes.subarray(begin, free) })
  }
  return entries
}
