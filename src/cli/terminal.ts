import { writeSync } from 'node:fs'
import { cliWords, type Locale, say, type Words } from '#core'
import { Stop } from './stop.ts'

/** Writes a result to standard output and waits until it is taken. Returns the exit code 0. */
export function print(text: string | Uint8Array): Promise<number> {
  return new Promise((resolve) => {
    process.stdout.write(text, (error) => {
      // A broken pipe is told by watchOutput, once.
      if (!error) resolve(0)
    })
  })
}

/** Writes a line of progress or a message to standard error. */
export function printMessage(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** Shows how far a long reading has come, where somebody watches. */
export function printProgress(locale: Locale): ((fraction: number) => void) | undefined {
  return printShare(cliWords.readingFraction, locale)
}

/** Shows how far long work has come, in its own words, where somebody watches. */
export function printShare(
  sentence: Words<{ percent: number }>,
  locale: Locale,
): ((fraction: number) => void) | undefined {
  if (!process.stderr.isTTY) return undefined
  let shown = -1
  return (fraction) => {
    const percent = Math.floor(fraction * 100)
    if (percent <= shown) return
    shown = percent
    // Work does not give way, so the stream would show nothing before it ends.
    writeSync(2, `\r${say(sentence, locale, { percent })}${percent >= 100 ? '\r\u001b[K' : ''}`)
  }
}

/** Ends the command with a sentence, not a stack trace, when the reader of standard output goes away. */
export function watchOutput(locale: Locale): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    const broken = error.code === 'EPIPE'
    printMessage(
      broken ? say(cliWords.brokenPipe, locale) : say(cliWords.systemSays, locale, { code: `${error.code}` }),
    )
    process.exit(1)
  })
  process.stderr.on('error', () => process.exit(1))
}

/** Throws Stop(2) with a sentence. */
export function wrongUsage(message: string): never {
  throw new Stop(2, message)
}
