import type { Limits } from '../../model/limits.ts'
import { done, type Result, refused } from '../../model/problem.ts'
import { findSyntaxError } from './findSyntaxError.ts'

/** Parses JSON. What is wrong stands with its row and column, whatever the runtime says. */
export function parseJson(text: string, file: string, limits: Limits): Result<unknown> {
  const deep = findTooDeep(text, limits.jsonDepth)
  if (deep !== undefined)
    return refused({
      code: 'json-too-deep',
      severity: 'error',
      file,
      ...placeIn(text, deep),
      values: { limit: limits.jsonDepth },
    })
  try {
    return done(JSON.parse(text))
  } catch {
    const at = findSyntaxError(text) ?? 0
    const place = { severity: 'error', file, ...placeIn(text, at) } as const
    if (at >= text.length) return refused({ code: 'json-cut-short', ...place })
    return refused({
      code: 'json-syntax',
      ...place,
      value: /^.[^\s,:[\]{}"]{0,40}/su.exec(text.slice(at, at + 60))?.[0],
    })
  }
}

/** The first bracket that opens one level too many. Checked before parsing: not every parser bears depth. */
function findTooDeep(text: string, limit: number): number | undefined {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 34) at = closingQuote(text, at)
    else if (code === 91 || code === 123) {
      if (++depth > limit) return at
    } else if (code === 93 || code === 125) depth--
  }
  return undefined
}

function closingQuote(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 34) return at
    if (code === 92) at++
  }
  return text.length
}

function placeIn(text: string, at: number): { row: number; column: string } {
  let [row, lineStart] = [1, 0]
  for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', next + 1)) {
    row++
    lineStart = next + 1
  }
  return { row, column: String(at - lineStart + 1) }
}
