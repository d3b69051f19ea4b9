import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { findBrowser } from '../findBrowser.mjs'

const folder = mkdtempSync(join(tmpdir(), 'pomona-browser-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(() => vi.unstubAllEnvs())

/** A program that only says whether it starts. */
function plant(name: string, exitCode: number): string {
  const path = join(folder, name)
  writeFileSync(path, `#!/bin/sh\nexit ${exitCode}\n`)
  chmodSync(path, 0o755)
  return path
}

describe.skipIf(process.platform === 'win32')('The browser of the tests', () => {
  test('is the one that POMONA_BROWSER names', () => {
    const named = plant('named', 0)
    plant('chromium', 0)
    vi.stubEnv('POMONA_BROWSER', named)
    vi.stubEnv('PATH', folder)
    expect(findBrowser()).toBe(named)
  })

  test('is one in the path where none is named, and one that does not start is passed over', () => {
    plant('chromium', 127)
    const chrome = plant('google-chrome', 0)
    vi.stubEnv('POMONA_BROWSER', join(folder, 'nothing'))
    vi.stubEnv('PATH', folder)
    expect(findBrowser()).toBe(chrome)
  })
})
