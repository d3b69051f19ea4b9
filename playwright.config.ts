import { defineConfig } from '@playwright/test'
import { findBrowser } from './tests/findBrowser.mjs'

// The test command chooses both once; the workers, which read this file again, find them in the environment.
process.env.POMONA_PORT ??= '4174'
process.env.POMONA_BROWSER ??= findBrowser() ?? ''
const address = `http://localhost:${process.env.POMONA_PORT}`

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  // Generous: a slow, loaded machine is no fault.
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  // Files kept by a service worker would hide what was just built; the test of being offline allows it.
  use: {
    serviceWorkers: 'block',
    baseURL: address,
    trace: 'off',
    locale: 'en-GB',
    launchOptions: {
      executablePath: process.env.POMONA_BROWSER || undefined,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `node dist/cli/serve.js --port ${process.env.POMONA_PORT}`,
    url: address,
    reuseExistingServer: false,
    timeout: 120_000,
  },
})
