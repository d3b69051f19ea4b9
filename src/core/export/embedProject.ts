import { deflateSync } from 'fflate'
import { limits as standardLimits } from '../model/limits.ts'
import { done, type Result, refused } from '../model/problem.ts'
import { toBase64 } from './base64.ts'
import { crc32 } from './crc32.ts'
import { joinedBytes, pngChunk, pngChunks, viewOf } from './pngChunks.ts'

/**
 * The PNG chunk that holds a project: ancillary, private, safe to copy (PNG, third edition, 5.4). Part of the form of
 * files: never renamed.
 */
export const projectChunk = 'pmNa'
/** The element of an SVG picture's metadata that holds a project, and its namespace. Never renamed. */
export const projectElement = 'embedded-project'
export const projectNamespace = 'urn:pomona:project'

/** Check sum and length of the project file, before its packed bytes. */
export const packedHead = 8

/**
 * A project file's bytes as a picture carries them: check sum, length, both in four bytes, then DEFLATE. The same bytes
 * give the same. Refused with `project-not-embedded` over the limit, in packed bytes.
 */
export function packProject(file: Uint8Array, limit: number = standardLimits.embeddedBytes): Result<Uint8Array> {
  const head = new Uint8Array(packedHead)
  viewOf(head).setUint32(0, crc32(file))
  viewOf(head).setUint32(4, file.length)
  const packed = joinedBytes([head, deflateSync(file, { level: 9 })])
  if (packed.length <= limit) return done(packed)
  return refused({ code: 'project-not-embedded', severity: 'warning', values: { bytes: packed.length, limit } })
}

interface Element {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

/** An SVG picture that carries a project, as base64 in its metadata, which no viewer draws. */
export function embedInSvg<T extends Element>(svg: T, packed: Uint8Array): T {
  const project: Element = {
    tag: `pomona:${projectElement}`,
    attributes: { 'xmlns:pomona': projectNamespace },
    children: [toBase64(packed)],
  }
  return { ...svg, children: [...svg.children, { tag: 'metadata', attributes: {}, children: [project] }] }
}

/** A PNG that carries a project, in a chunk before its end; one that it had is replaced. What is no PNG stays as it is. */
export function embedInPng(png: Uint8Array, packed: Uint8Array): Uint8Array {
  const kept = pngChunks(png).filter(({ type }) => type !== projectChunk)
  const last = kept.at(-1)
  if (last?.type !== 'IEND') return png
  const before = kept.slice(0, -1).map(({ start, end }) => png.subarray(start, end))
  const signature = png.subarray(0, kept[0].start)
  return joinedBytes([signature, ...before, pngChunk(projectChunk, packed), png.subarray(last.start)])
}
