/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/** @type {Readonly<Count>} */
export const noCount = { passed: 0, failed: 0, skipped: 0 }

/**
 * Counts Vitest's JSON report. A file that fails before its tests, and a run that ends badly without a failed test (an
 * error outside of tests), are a failure each: nothing broken counts as nothing.
 * @param {{ testResults: { status: string, assertionResults: { status: string }[] }[] } | undefined} report
 * @param {boolean} endedWell
 * @returns {Count}
 */
export function countUnitTests(report, endedWell) {
  const count = { ...noCount }
  for (const { status, assertionResults } of report?.testResults ?? []) {
    const failedBefore = count.failed
    for (const result of assertionResults) count[kindOf(result.status)]++
    if (status === 'failed' && count.failed === failedBefore) count.failed++
  }
  return withEnd(count, endedWell)
}

/**
 * Counts Playwright's JSON report, by the same rules.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } } | undefined} report
 * @param {boolean} endedWell
 * @returns {Count}
 */
export function countBrowserTests(report, endedWell) {
  const stats = report?.stats ?? { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }
  return withEnd({ passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }, endedWell)
}

/** What `npm test` ends with. @param {Count} count */
export function lastLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`
}

/** @param {Count} count @param {boolean} endedWell */
function withEnd(count, endedWell) {
  const nothingRan = count.passed + count.failed === 0
  return (endedWell && !nothingRan) || count.failed > 0 ? count : { ...count, failed: count.failed + 1 }
}

/** @param {string} status @returns {keyof Count} */
function kindOf(status) {
  if (status === 'passed') return 'passed'
  return status === 'failed' ? 'failed' : 'skipped'
}
