import { randomBytes } from 'node:crypto'
import { rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { cliWords, formatNumber, type Locale, say } from '#core'
import { lineOf, systemReport } from './report.ts'
import { Stop } from './stop.ts'
import { print, printMessage } from './terminal.ts'

/**
 * Writes a result to a file, or to standard output for `-`. A file is written beside its place and moved there, so that
 * a full disk or a kill leaves the old one whole. Throws Stop(1) with the file and the reason.
 */
export async function writeOutput(target: string, content: string | Uint8Array, locale: Locale): Promise<void> {
  if (target === '-') {
    await print(content)
    return
  }
  try {
    await writeWhole(target, content)
  } catch (error) {
    throw new Stop(1, lineOf(await reportOfWriting(target, error, locale)))
  }
  const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.length
  const size =
    bytes < 100_000 ? `${formatNumber(bytes / 1e3, locale, 1)} kB` : `${formatNumber(bytes / 1e6, locale, 1)} MB`
  printMessage(say(cliWords.written, locale, { file: target, size }))
}

async function writeWhole(target: string, content: string | Uint8Array): Promise<void> {
  const there = await stat(target).catch(() => undefined)
  // A device (`/dev/null`) or a pipe is written in place; a folder gives EISDIR.
  if (there && !there.isFile()) return writeFile(target, content)
  const part = `${target}.${randomBytes(4).toString('hex')}.part`
  try {
    await writeFile(part, content, { flag: 'wx' })
    await rename(part, target)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

async function reportOfWriting(target: string, error: unknown, locale: Locale) {
  const report = systemReport(target, error, locale)
  const folderThere = await stat(dirname(target)).catch(() => undefined)
  if (folderThere?.isDirectory()) return report
  return { ...report, message: say(cliWords.noFolder, locale), remedy: say(cliWords.makeFolder, locale) }
}
