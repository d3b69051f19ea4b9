import type { Limits } from '../../model/limits.ts'
import { done, type Result, refused } from '../../model/problem.ts'
import type { SourceFile } from '../readOptions.ts'
import { Refusal } from '../refusal.ts'
import { isZip } from '../spreadsheet.ts'
import { type SheetName, Workbook } from './workbook.ts'

/** Opens the bytes of a spreadsheet. Throws a Refusal: the old form (`spreadsheet`), one with a password, a broken one. */
export function openWorkbook({ bytes }: SourceFile, limits: Limits): Workbook {
  if (isZip(bytes)) return new Workbook(bytes, limits)
  throw new Refusal({ code: isLocked(bytes) ? 'spreadsheet-locked' : 'spreadsheet' })
}

/** The sheets of a workbook, in its order, for choosing one; refused as `read` would refuse the workbook. */
export function sheetsOf(file: SourceFile, limits: Limits): Result<readonly SheetName[]> {
  try {
    return done(openWorkbook(file, limits).sheets)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return refused({ severity: 'error', file: file.name, ...error.problem })
  }
}

/** A workbook with a password lies, enciphered, in a compound document with a stream of this name (MS-OFFCRYPTO, 2.3). */
function isLocked(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])
  const last = Math.min(bytes.length, 1 << 24) - name.length
  for (let at = bytes.indexOf(name[0]); at >= 0 && at <= last; at = bytes.indexOf(name[0], at + 1))
    if (name.every((byte, i) => bytes[at + i] === byte)) return true
  return false
}
