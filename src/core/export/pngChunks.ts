import { crc32 } from './crc32.ts'

/** A chunk of a PNG file as a stretch of its bytes, length and check sum included. */
export interface PngChunk {
  readonly type: string
  /** Where the chunk begins and ends in the file. */
  readonly start: number
  readonly end: number
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** Bytes around a chunk's content: length and type before it, check sum after it. */
export const headBytes = 8
export const tailBytes = 4

/** The chunks of a PNG file in order, up to the first that is cut short; none where the bytes are no PNG. */
export function pngChunks(png: Uint8Array): PngChunk[] {
  if (signature.some((byte, i) => png[i] !== byte)) return []
  const view = viewOf(png)
  const chunks: PngChunk[] = []
  let start = signature.length
  while (start + headBytes + tailBytes <= png.length) {
    const end = start + headBytes + view.getUint32(start) + tailBytes
    if (end > png.length) break
    chunks.push({ type: String.fromCharCode(...png.subarray(start + 4, start + headBytes)), start, end })
    start = end
  }
  return chunks
}

/** Width and height of a PNG in pixels, as its header says; undefined where the bytes are no PNG. */
export function pngSize(png: Uint8Array): { width: number; height: number } | undefined {
  const [first] = pngChunks(png)
  if (first?.type !== 'IHDR' || first.end - first.start !== headBytes + 13 + tailBytes) return undefined
  const view = viewOf(png)
  return { width: view.getUint32(first.start + headBytes), height: view.getUint32(first.start + headBytes + 4) }
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** The bytes of a chunk: length, type of four letters, content, check sum. */
export function pngChunk(type: string, content: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(headBytes + content.length + tailBytes)
  const view = viewOf(chunk)
  view.setUint32(0, content.length)
  for (const [i, letter] of [...type].entries()) view.setUint8(4 + i, letter.charCodeAt(0))
  chunk.set(content, headBytes)
  view.setUint32(headBytes + content.length, crc32(chunk.subarray(4, headBytes + content.length)))
  return chunk
}

/** Whether a chunk's check sum agrees with what it holds. */
export function chunkAgrees(png: Uint8Array, { start, end }: PngChunk): boolean {
  return crc32(png.subarray(start + 4, end - tailBytes)) === viewOf(png).getUint32(end - tailBytes)
}

export function joinedBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
