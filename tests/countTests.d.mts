export interface Count {
  passed: number
  failed: number
  skipped: number
}
export const noCount: Readonly<Count>
export function countUnitTests(
  report: { testResults: { status: string; assertionResults: { status: string }[] }[] } | undefined,
  endedWell: boolean,
): Count
export function countBrowserTests(
  report: { stats: { expected: number; unexpected: number; flaky: number; skipped: number } } | undefined,
  endedWell: boolean,
): Count
export function lastLine(count: Count): string
