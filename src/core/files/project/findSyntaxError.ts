type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing'

const [quote, backslash, openList, closeList, openRecord, closeRecord] = [34, 92, 91, 93, 123, 125]
const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const escaped = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y

/**
 * The place of the first character that cannot stand in JSON; the text's length where it ends too early, undefined where
 * nothing is wrong. Our own, because what JSON.parse says of the place differs between runtimes.
 */
export function findSyntaxError(text: string): number | undefined {
  const open: number[] = []
  const afterValue = (): Expected => (open.length > 0 ? 'comma or end' : 'nothing')
  let expected: Expected = 'value'
  for (let at = endOfSpace(text, 0); at < text.length; at = endOfSpace(text, at)) {
    const code = text.charCodeAt(at)
    if (closes(code, expected, open.at(-1))) {
      open.pop()
      expected = afterValue()
      at++
    } else if (expected === 'value' || expected === 'value or end') {
      if (code === openList || code === openRecord) {
        open.push(code)
        expected = code === openList ? 'value or end' : 'key or end'
        at++
      } else {
        const end = code === quote ? endOfString(text, at) : endOf(literal, text, at)
        if (end <= at) return Math.max(-end, at)
        at = end
        expected = afterValue()
      }
    } else if (expected === 'key' || expected === 'key or end') {
      const end = code === quote ? endOfString(text, at) : -at
      if (end <= at) return Math.max(-end, at)
      at = end
      expected = 'colon'
    } else if (text[at] === (expected === 'colon' ? ':' : ',') && expected !== 'nothing') {
      expected = expected === 'comma or end' && open.at(-1) === openRecord ? 'key' : 'value'
      at++
    } else return at
  }
  return expected === 'nothing' ? undefined : text.length
}

function closes(code: number, expected: Expected, open: number | undefined): boolean {
  if (code === closeList && open === openList) return expected === 'value or end' || expected === 'comma or end'
  if (code === closeRecord && open === openRecord) return expected === 'key or end' || expected === 'comma or end'
  return false
}

function endOfSpace(text: string, start: number): number {
  let at = start
  for (let code = text.charCodeAt(at); code === 32 || code === 10 || code === 13 || code === 9; )
    code = text.charCodeAt(++at)
  return at
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** The place after the closing quotation mark; minus the place of what is wrong. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === quote) return at + 1
    if (code < 32) return -at
    if (code !== backslash) continue
    const end = endOf(escaped, text, at + 1)
    if (end === at + 1) return text.length <= at + 1 ? -text.length : -(at + 1)
    at = end - 1
  }
  return -text.length
}
