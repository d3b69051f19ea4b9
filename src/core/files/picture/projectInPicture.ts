import { fromBase64 } from '../../export/base64.ts'
import { crc32 } from '../../export/crc32.ts'
import { packedHead, projectChunk, projectElement } from '../../export/embedProject.ts'
import { chunkAgrees, headBytes, pngChunks, tailBytes, viewOf } from '../../export/pngChunks.ts'
import type { Limits } from '../../model/limits.ts'
import { done, type Result, refused } from '../../model/problem.ts'
import { inflateCapped } from '../archive/inflateCapped.ts'
import type { SourceFile } from '../readOptions.ts'
import { Refusal } from '../refusal.ts'

/**
 * The bytes of the project file that an exported picture carries. Refused: a picture without one, a damaged one, and one
 * that is larger than a file may be, at the first byte over the limit.
 */
export function projectInPicture({ name, bytes }: SourceFile, form: 'png' | 'svg', limits: Limits): Result<Uint8Array> {
  if (bytes.length > limits.fileBytes) return tooLarge(name, bytes.length, limits)
  const packed = form === 'png' ? packedInPng(bytes) : packedInSvg(bytes)
  if (packed === 'none') return refused({ code: 'picture-without-project', severity: 'error', file: name })
  const damaged = refused({ code: 'picture-project-damaged', severity: 'error', file: name })
  if (packed === 'damaged' || packed.length <= packedHead) return damaged
  const size = viewOf(packed).getUint32(4)
  if (size > limits.fileBytes) return tooLarge(name, size, limits)
  const file = unpacked(packed.subarray(packedHead), size)
  return file && crc32(file) === viewOf(packed).getUint32(0) ? done(file) : damaged
}

function tooLarge(file: string, bytes: number, { fileBytes }: Limits) {
  return refused({ code: 'file-too-large', severity: 'error', file, values: { bytes, limit: fileBytes } })
}

type Packed = Uint8Array | 'none' | 'damaged'

function packedInPng(png: Uint8Array): Packed {
  const chunks = pngChunks(png)
  const found = chunks.find(({ type }) => type === projectChunk)
  // Of a picture that is cut short nobody knows what stood in the rest.
  if (!found) return chunks.at(-1)?.type === 'IEND' ? 'none' : 'damaged'
  return chunkAgrees(png, found) ? png.subarray(found.start + headBytes, found.end - tailBytes) : 'damaged'
}

/**
 * Looks for the element by its name alone, whatever prefix a drawing program gave it: a picture may hold a DTD and much
 * else that is none of ours and need not be read.
 */
function packedInSvg(svg: Uint8Array): Packed {
  const text = new TextDecoder('latin1').decode(svg)
  const [opening] = new RegExp(`<(?:[\\w.-]{1,64}:)?${projectElement}[\\s>/]`).exec(text) ?? []
  if (opening === undefined) return 'none'
  const start = text.indexOf('>', text.indexOf(opening)) + 1
  const end = start > 0 ? text.indexOf('<', start) : -1
  if (end < 0) return 'damaged'
  return fromBase64(svg.subarray(start, end)) ?? 'damaged'
}

/** Exactly `size` bytes, as the picture says; undefined where there are more or fewer. */
function unpacked(packed: Uint8Array, size: number): Uint8Array | undefined {
  const pieces: Uint8Array[] = []
  let count = 0
  try {
    inflateCapped(packed, (piece) => {
      pieces.push(piece)
      count += piece.length
      return count > size
    })
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
  if (count !== size) return undefined
  const file = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    file.set(piece, at)
    at += piece.length
  }
  return file
}
