import { stat } from 'node:fs/promises'
import { cliWords, type Locale, say } from '#core'
import { partSheet, pathsIn } from './sources.ts'
import { wrongUsage } from './terminal.ts'

/** Throws Stop(2) where a result would be written over a file that is read, under whatever name: nothing is lost. */
export async function keepInputs(out: string, inputs: readonly string[], locale: Locale): Promise<void> {
  const target = out === '-' ? undefined : await identityOf(out)
  if (target === undefined) return
  // What is not there is told where it is read.
  for (const input of inputs)
    for (const path of await pathsIn(partSheet(input).path).catch(() => []))
      if (path !== '-' && (await identityOf(path)) === target)
        wrongUsage(say(cliWords.overInput, locale, { file: out }))
}

/** What a file is, behind links; undefined where there is none. A device may be written although it is read. */
async function identityOf(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined)
  return found?.isFile() ? `${found.dev}:${found.ino}` : undefined
}
