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
