import type { FontFace } from './scene.ts'
import { textWidth } from './textWidth.ts'

/** Words set in lines. `cut` tells that they did not all fit and end in an ellipsis. */
export interface WrappedText {
  readonly lines: readonly string[]
  readonly cut: boolean
}

/** A stretch of text that stays on one line: its words, and whether a space parts it from the one before. */
interface Piece {
  readonly text: string
  readonly spaced: boolean
}

const ellipsis = '\u2026'

/**
 * Sets a text in lines of at most `maxWidth` px, as few as need be and of about even length. Breaks at spaces, after
 * hyphens, dashes and slashes, and inside a word only when the word alone is too wide. With `maxLines`, what does not
 * fit is cut with an ellipsis, and `cut` says so. An empty text has no lines.
 */
export function wrapText(
  text: string,
  face: FontFace,
  size: number,
  maxWidth: number,
  maxLines = Number.POSITIVE_INFINITY,
): WrappedText {
  const measure = (line: string) => textWidth(line, face, size)
  const pieces = piecesOf(text).flatMap((piece) => shortened(piece, maxWidth, measure))
  const lines = fill(pieces, maxWidth, measure)
  if (lines.length > maxLines) return { lines: cutTo(lines, Math.max(1, maxLines), maxWidth, measure), cut: true }
  return { lines: lines.length < 2 ? lines : balanced(pieces, lines, maxWidth, measure), cut: false }
}

type Measure = (line: string) => number

// No-break spaces keep words together, so only breaking white space parts them.
const breakingSpace = /[\t\n\v\f\r \u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]+/

function piecesOf(text: string): Piece[] {
  return text
    .split(breakingSpace)
    .filter(Boolean)
    .flatMap((word) => breakableParts(word).map((part, i) => ({ text: part, spaced: i === 0 })))
}

/** `IT-konsulter/program` may break after `IT-` and `konsulter/`; a hyphen or slash beside a digit or at an end stays. */
function breakableParts(word: string): string[] {
  return word.split(/(?<=\p{L}{2}[-\u2010\u2013\u2014/])(?=\p{L}{2})/u)
}

function fill(pieces: readonly Piece[], maxWidth: number, measure: Measure): string[] {
  const lines: string[] = []
  for (const { text, spaced } of pieces) {
    const last = lines.at(-1)
    const longer = last === undefined ? text : last + (spaced ? ' ' : '') + text
    if (last !== undefined && measure(longer) <= maxWidth) lines[lines.length - 1] = longer
    else lines.push(text)
  }
  return lines
}

/** The narrowest setting that needs no more lines: found by bisection, since fewer px never need fewer lines. */
function balanced(pieces: readonly Piece[], lines: readonly string[], maxWidth: number, measure: Measure): string[] {
  const total = lines.reduce((sum, line) => sum + measure(line), 0)
  let low = total / lines.length / 1.1
  let high = maxWidth
  let best: string[] = [...lines]
  for (let step = 0; step < 8 && high - low > 1; step++) {
    const width = (low + high) / 2
    const tried = fill(pieces, width, measure)
    if (tried.length > lines.length || tried.some((line) => measure(line) > width)) low = width
    else {
      high = width
      best = tried
    }
  }
  return best
}

/** A piece that is wider than a line, broken between graphemes; the hyphen shows that the word goes on. */
function shortened(piece: Piece, maxWidth: number, measure: Measure): Piece[] {
  if (measure(piece.text) <= maxWidth) return [piece]
  const parts: string[] = []
  let part = ''
  const letters = graphemesOf(piece.text)
  for (const [i, letter] of letters.entries()) {
    const isLast = i === letters.length - 1
    if (part && measure(part + letter + (isLast ? '' : '-')) > maxWidth) {
      parts.push(hyphenated(part, letter))
      part = ''
    }
    part += letter
  }
  parts.push(part)
  return parts.map((text, i) => ({ text, spaced: i === 0 && piece.spaced }))
}

function hyphenated(part: string, next: string): string {
  return /\p{L}$/u.test(part) && /^\p{L}/u.test(next) ? `${part}-` : part
}

function cutTo(lines: readonly string[], count: number, maxWidth: number, measure: Measure): string[] {
  const kept = lines.slice(0, count)
  const last = graphemesOf(kept[count - 1] ?? '')
  while (last.length > 1 && measure(endOf(last)) > maxWidth) last.pop()
  return [...kept.slice(0, -1), endOf(last)]
}

function endOf(letters: readonly string[]): string {
  return letters.join('').replace(/[\s\p{P}]+$/u, '') + ellipsis
}

/**
 * User-perceived characters: a base with its marks, joined emoji, flags. A small form of Unicode Standard Annex 29;
 * Intl.Segmenter differs between runtimes, and the same text must break alike everywhere.
 */
export function graphemesOf(text: string): string[] {
  return text.match(grapheme) ?? []
}

const grapheme = /\r\n|\p{RI}\p{RI}|.(?:[\p{M}\p{Emoji_Modifier}\u200d]|(?<=\u200d)\p{Extended_Pictographic})*/gsu
