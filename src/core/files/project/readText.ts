import type { Limits } from '../../model/limits.ts'
import { done, type Result, refused } from '../../model/problem.ts'
import type { SourceFile } from '../readOptions.ts'

const chunk = 1 << 16

/** Reads the bytes of a project file as text: size first, then UTF-8, strictly; a byte order mark may stand first. */
export function readText({ name, bytes }: SourceFile, limits: Limits): Result<string> {
  const { fileBytes } = limits
  if (bytes.length > fileBytes) {
    const values = { bytes: bytes.length, limit: fileBytes }
    return refused({ code: 'file-too-large', severity: 'error', file: name, values })
  }
  try {
    return done(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    const { row, column } = placeOfByte(bytes, firstWrongByte(bytes))
    return refused({ code: 'project-not-utf8', severity: 'error', file: name, row, column: String(column) })
  }
}

/** Where the first sequence of bytes begins that is no character of UTF-8. */
function firstWrongByte(bytes: Uint8Array): number {
  let start = 0
  let next = nextStart(bytes, chunk)
  while (next < bytes.length && isPrefix(bytes.subarray(start, next))) {
    start = next
    next = nextStart(bytes, start + chunk)
  }
  let [right, wrong] = [start, next]
  while (right < wrong) {
    const middle = (right + wrong) >> 1
    if (isPrefix(bytes.subarray(start, middle + 1))) right = middle + 1
    else wrong = middle
  }
  // The wrong byte may come after the beginning of a character that it breaks off.
  while (right > start && !isPrefix(bytes.subarray(start, right), false)) right--
  return right
}

/** Whether the bytes are UTF-8 as far as they go: the last character may be cut, where `cut` allows it. */
function isPrefix(bytes: Uint8Array, cut = true): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: cut })
    return true
  } catch {
    return false
  }
}

/** The beginning of the character that a place stands in. */
function nextStart(bytes: Uint8Array, at: number): number {
  if (at >= bytes.length) return bytes.length
  let start = at
  while (start > at - 4 && (bytes[start] & 0xc0) === 0x80) start--
  return start
}

function placeOfByte(bytes: Uint8Array, at: number): { row: number; column: number } {
  let [row, lineStart] = [1, 0]
  for (let i = 0; i < at; i++) {
    if (bytes[i] !== 10) continue
    row++
    lineStart = i + 1
  }
  return { row, column: new TextDecoder().decode(bytes.subarray(lineStart, at)).length + 1 }
}
