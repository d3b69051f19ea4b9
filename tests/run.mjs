// `npm test`: everything, in order, with one count at the end. Each stage runs even when one before it failed.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { countBrowserTests, countUnitTests, lastLine, noCount } from './countTests.mjs'
import { findOrInstallBrowser } from './findBrowser.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)
rmSync('test-results', { recursive: true, force: true })

/** Runs a command with its output shown; true where it ended well. */
function runs(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } })
    child.on('error', () => resolve(false))
    child.on('close', (code) => resolve(code === 0))
  })
}

/** A tool of node_modules, started without npx, which is slower and talks. */
const tool = (path, ...args) => runs(process.execPath, [`node_modules/${path}`, ...args])

/** A check that is one test: it holds or it does not. */
async function check(holds) {
  return (await holds) ? { ...noCount, passed: 1 } : { ...noCount, failed: 1 }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, 'localhost', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

async function unitTests() {
  const output = 'test-results/unit.json'
  const well = await tool('vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile=${output}`)
  return countUnitTests(readJson(output), well)
}

async function browserTests() {
  const browser = findOrInstallBrowser()
  if (!browser) {
    console.error('The browser tests need Chromium, Chrome or Edge: install one of them, and run again.')
    return { ...noCount, failed: 1 }
  }
  process.env.POMONA_BROWSER = browser
  process.env.POMONA_PORT = String(await freePort())
  console.log(`Browser: ${browser}`)
  const well = await tool('@playwright/test/cli.js', 'test')
  return countBrowserTests(readJson('test-results/browser.json'), well)
}

function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}

const biome = '@biomejs/biome/bin/biome'
const stages = [
  ['Format', () => check(tool(biome, 'format', '.'))],
  ['Lint', () => check(tool(biome, 'lint', '.'))],
  ['Order of imports', () => check(tool(biome, 'check', '--formatter-enabled=false', '--linter-enabled=false', '.'))],
  ['Walls', () => check(runs(process.execPath, ['tests/walls/run.mjs']))],
  ['Types', () => check(tool('typescript/bin/tsc', '-p', 'tsconfig.json'))],
  ['Types of core and editor without DOM', () => check(tool('typescript/bin/tsc', '-p', 'tsconfig.core.json'))],
  ['Build of the page', () => check(tool('vite/bin/vite.js', 'build', '--logLevel', 'warn'))],
  ['Build of the command line', () => check(tool('vite/bin/vite.js', 'build', '--mode', 'cli', '--logLevel', 'warn'))],
  ['Unit, property and picture tests', unitTests],
  ['Browser tests', browserTests],
]

const total = { ...noCount }
for (const [name, run] of stages) {
  const start = Date.now()
  console.log(`\n── ${name}`)
  const count = await run()
  for (const key of Object.keys(total)) total[key] += count[key]
  const seconds = ((Date.now() - start) / 1000).toFixed(1)
  console.log(`── ${name}: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped, ${seconds} s`)
}

console.log('')
if (total.skipped > 0) console.log(`${total.skipped} skipped${existsSync('../shared') ? '' : ': no ../shared here'}`)
console.log(lastLine(total))
process.exitCode = total.failed > 0 ? 1 : 0
