import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('.', import.meta.url))
const changedFolder = 'test-results/pictures'

/**
 * Compares an SVG picture with the one that was looked at and stored as `tests/pictures/NAME.svg`: the same text, or an
 * error that shows the first line that differs. The changed picture is written to `test-results/pictures`, to be looked
 * at beside the stored one. `UPDATE=1` stores what is drawn now.
 */
export function expectStoredPicture(name: string, svgText: string): void {
  const path = join(folder, `${name}.svg`)
  if (process.env.UPDATE) {
    write(path, svgText)
    return
  }
  if (!existsSync(path)) throw new Error(`No stored picture ${name}.svg: look at it, then UPDATE=1 stores it`)
  const difference = firstDifference(readFileSync(path, 'utf8'), svgText)
  if (difference === undefined) return
  const changed = join(changedFolder, `${name}.svg`)
  write(changed, svgText)
  throw new Error(`The picture ${name}.svg has changed; the new one is ${changed}\n${difference}`)
}

/** Where two texts part, as a few lines to read; undefined where they are the same. */
export function firstDifference(stored: string, drawn: string): string | undefined {
  if (stored === drawn) return undefined
  const [was, is] = [stored.split('\n'), drawn.split('\n')]
  const line = was.findIndex((text, i) => text !== is[i])
  const place = line < 0 ? was.length : line
  const column = firstDifferentColumn(was[place] ?? '', is[place] ?? '')
  return [
    `line ${place + 1} of ${was.length} (now ${is.length}), column ${column + 1}`,
    `- ${around(was[place], column)}`,
    `+ ${around(is[place], column)}`,
  ].join('\n')
}

function firstDifferentColumn(a: string, b: string): number {
  let column = 0
  while (column < a.length && a[column] === b[column]) column++
  return column
}

/** A line, or the stretch of a long one where the difference begins. */
function around(line: string | undefined, column: number): string {
  if (line === undefined) return '(no such line)'
  const from = Math.max(0, column - 60)
  return `${from > 0 ? '…' : ''}${line.slice(from, column + 100)}${line.length > column + 100 ? '…' : ''}`
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
