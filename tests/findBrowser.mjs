import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((path) =>
      join(process.env[name] ?? '', path),
    ),
  ),
]

/**
 * The Chromium, Chrome or Edge that is installed and starts; undefined where there is none. POMONA_BROWSER, when set, is
 * asked first.
 * @returns {string | undefined}
 */
export function findBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const inPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)))
  const all = [process.env.POMONA_BROWSER, ...inPath, ...places, playwrightPath()]
  return all.find((path) => path && existsSync(path) && starts(path))
}

/**
 * Finds a browser, or installs one: Playwright's own, else the chromium package on Debian as root, which also brings the
 * libraries without which Playwright's own does not start.
 * @returns {string | undefined}
 */
export function findOrInstallBrowser() {
  let found = findBrowser()
  for (const [command, args, seconds] of ways()) {
    if (found) return found
    console.log(`No Chromium, Chrome or Edge here. Trying: ${command} ${args.join(' ')}`)
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync(command, args, { stdio: 'inherit', timeout: seconds * 1000, env })
    found = findBrowser()
  }
  return found
}

/**
 * The ways to install a browser here, each with the seconds it may take.
 * @returns {[command: string, args: string[], seconds: number][]}
 */
function ways() {
  const playwright = fileURLToPath(new URL('../node_modules/@playwright/test/cli.js', import.meta.url))
  const debian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  const packages = 'apt-get update && apt-get install -y --no-install-recommends chromium'
  return [
    [process.execPath, [playwright, 'install', '--no-shell', 'chromium'], 120],
    ...(debian ? [['sh', ['-c', packages], 300]] : []),
  ]
}

/** Windows browsers open a window for `--version`: there, being installed is enough. */
function starts(path) {
  if (process.platform === 'win32') return true
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0
}

function playwrightPath() {
  try {
    return chromium.executablePath()
  } catch {
    return undefined
  }
}
