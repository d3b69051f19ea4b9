// `npm run soak`: the suites that count, with their full counts, one after the other; the table goes to tests/soak-results.md.
// With names (`npm run soak -- kills leaving`) only those; the lines of the others stay as they are.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { findOrInstallBrowser } from './findBrowser.mjs'
import { writeTable } from './soak/table.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const vitest = (...files) => ['node_modules/vitest/vitest.mjs', 'run', '--testTimeout=7200000', ...files]
const playwright = (...files) => ['node_modules/@playwright/test/cli.js', 'test', ...files]
const suites = {
  stored: vitest('tests/core/files/stored'),
  keepers: vitest('tests/editor/keeping'),
  full: playwright('tests/browser/fullStorage.spec.ts'),
  tabs: playwright('tests/browser/tabs.spec.ts'),
  leaving: playwright('tests/browser/leaving.spec.ts'),
  kills: playwright('tests/browser/kills.spec.ts'),
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !Object.hasOwn(suites, name))
if (unknown.length > 0) {
  console.error(`There is no suite ${unknown.join(', ')}: ${Object.keys(suites).join(', ')}`)
  process.exit(2)
}
const names = wanted.length > 0 ? wanted : Object.keys(suites)
const browser = findOrInstallBrowser()
if (!browser) {
  console.error('The soak needs Chromium, Chrome or Edge: install one of them, and run again.')
  process.exit(1)
}

const env = { ...process.env, POMONA_SOAK: '1', POMONA_BROWSER: browser }
for (const args of [
  ['node_modules/vite/bin/vite.js', 'build'],
  ['node_modules/vite/bin/vite.js', 'build', '--mode', 'cli'],
])
  if (spawnSync(process.execPath, [...args, '--logLevel', 'warn'], { stdio: 'inherit' }).status !== 0) process.exit(1)

let failed = false
for (const name of names) {
  console.log(`\n── ${name}`)
  if (spawnSync(process.execPath, suites[name], { stdio: 'inherit', env }).status !== 0) failed = true
  writeTable()
}
process.exitCode = failed ? 1 : 0
