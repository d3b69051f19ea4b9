// Beyond this no page reaches, and the readers' 32-bit floats lose the second decimal.
const largest = 1e6

/** A length as strict SVG readers take it: at most two decimals, no exponent, no `-0`; what is no number is 0. */
export function strictNumber(n: number): string {
  if (Number.isNaN(n)) return '0'
  const rounded = Math.round(Math.min(largest, Math.max(-largest, n)) * 100) / 100
  return String(rounded === 0 ? 0 : rounded)
}

const strictPathData = /^[MLHVCSQTAZ\d.,\s-]*$/i
const longFraction = /\.\d{3}/
const pathTokens = /[MLHVCSQTAZ]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi

/** Path data with its numbers as `strictNumber` writes them; data that is so already is returned as it is. */
export function strictPath(d: string): string {
  if (strictPathData.test(d) && !longFraction.test(d)) return d
  return (d.match(pathTokens) ?? [])
    .map((token) => (/[a-z]$/i.test(token) ? token : strictNumber(Number(token))))
    .join(' ')
}
