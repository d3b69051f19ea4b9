import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { countBrowserTests, countUnitTests, lastLine } from '../countTests.mjs'

const green = { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'skipped' }, { status: 'todo' }] }
const red = { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] }
const broken = { status: 'failed', assertionResults: [] }

describe('The count of unit tests', () => {
  test('adds up all files', () => {
    const count = countUnitTests({ testResults: [green, red] }, false)
    expect(count).toEqual({ passed: 2, failed: 1, skipped: 2 })
  })

  test('takes a file that fails before its tests as one failure', () => {
    expect(countUnitTests({ testResults: [green, broken] }, false).failed).toBe(1)
  })

  test('is red where the run ends badly although no test failed', () => {
    expect(countUnitTests({ testResults: [green] }, false).failed).toBe(1)
  })

  test('is red where nothing ran, or no report was written', () => {
    expect(countUnitTests({ testResults: [] }, true).failed).toBe(1)
    expect(countUnitTests(undefined, true).failed).toBe(1)
  })
})

describe('The count of browser tests', () => {
  test('takes a test that passes at its second try as failed', () => {
    const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 2 }
    expect(countBrowserTests({ stats }, false)).toEqual({ passed: 3, failed: 2, skipped: 2 })
  })

  test('is red where the server did not start or no report was written', () => {
    expect(countBrowserTests({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 } }, true).failed).toBe(1)
    expect(countBrowserTests(undefined, false).failed).toBe(1)
  })
})

test('The last line is the two numbers and nothing else', () => {
  expect(lastLine({ passed: 1204, failed: 0, skipped: 7 })).toBe('1204 passed, 0 failed')
})

test('A planted failing test turns the count red, by a real run of Vitest', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pomona-planted-'))
  try {
    const vitest = join(process.cwd(), 'node_modules', 'vitest')
    writeFileSync(
      join(folder, 'planted.test.ts'),
      `import { expect, test } from ${JSON.stringify(join(vitest, 'dist', 'index.js'))}
test('holds', () => expect(1).toBe(1))
test('is planted', () => expect(1).toBe(2))\n`,
    )
    const output = join(folder, 'unit.json')
    const args = [join(vitest, 'vitest.mjs'), 'run', '--root', folder, '--reporter=json', `--outputFile=${output}`]
    const { status } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 60_000 })
    const count = countUnitTests(JSON.parse(readFileSync(output, 'utf8')), status === 0)
    expect(count).toEqual({ passed: 1, failed: 1, skipped: 0 })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}, 60_000)
