import { mkdirSync, writeFileSync } from 'node:fs'

/** Whether the suites run with their full counts: `npm run soak`. */
export const isSoak = process.env.POMONA_SOAK === '1'

/** How often a suite does what it does: a small count in `npm test`, the full one in `npm run soak`. */
export function countOf(small: number, full: number): number {
  return isSoak ? full : small
}

/** Notes what a suite has counted, for the table of `npm run soak`. */
export function noteResult(suite: string, result: { done: number; failed: number; note?: string }): void {
  if (!isSoak) return
  mkdirSync('test-results/soak', { recursive: true })
  const name = suite.replace(/[^\w]+/g, '-')
  writeFileSync(`test-results/soak/${name}.json`, JSON.stringify({ suite, date: new Date().toISOString(), ...result }))
}
