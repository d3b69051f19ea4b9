import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { createRandom } from '#core'
import { countOf, isSoak, noteResult } from '../soak/counts.ts'
import { expect, openStudio, test } from './page.ts'
import { StudioBrowser } from './studioBrowser.ts'
import { numberIn, typeNumbers } from './typing.ts'

/** An edit that is older than this when the browser is killed must be there again, in milliseconds. */
const oldest = 1_000

interface Faults {
  /** Edits older than a second, gone. */
  late: number
  /** Edits that the page had said were kept, gone. */
  acknowledged: number
  /** The page found damage, or nothing. */
  torn: number
  /** How often the page had said that something was kept, which is what there was to lose. */
  said: number
}

/** Kills a browser, or the process of its page, while it saves, again and again on one profile. */
async function killOften(count: number, browser: StudioBrowser, address: string, init?: (page: Page) => Promise<void>) {
  const random = createRandom('kills')
  const faults: Faults = { late: 0, acknowledged: 0, torn: 0, said: 0 }
  let largest = 0
  let page = await opened(await browser.start())
  for (let i = 0; i < count; i++) {
    const typed = await typeNumbers(page, largest + 1, 20 + Math.floor(random() * 120))
    await wait(600 + random() * 1_400)
    const isWhole = i % 2 === 0
    const killed = Date.now()
    if (isWhole) await browser.kill()
    else await browser.killRenderer()
    // The page that is looked at is the one that goes on.
    page = await opened(isWhole ? await browser.start() : await browser.newPage(page))
    const found = await numberIn(page)
    const mustBe = Math.max(largest, ...typed.edits.filter(({ at }) => at < killed - oldest).map(({ n }) => n))
    if (found < mustBe) faults.late++
    if (typed.acknowledged > 0) faults.said++
    if (found < typed.acknowledged) faults.acknowledged++
    if ((await page.getByRole('alert', { name: 'About your project' }).count()) > 0) faults.torn++
    largest = found
    if (isSoak && i % 20 === 19) console.log(`${i + 1} kills: ${JSON.stringify(faults)}`)
  }
  return faults

  async function opened(page: Page): Promise<Page> {
    await init?.(page)
    await openStudio(page, address)
    return page
  }
}

// The reason stands in the name: the list of tests says nothing else of one that is left out.
const isWindows = process.platform === 'win32'
const leftOut = isWindows ? ' (left out: Windows knows no groups of processes to kill at once)' : ''

test.describe(`kill -9${leftOut}`, () => {
  test.skip(isWindows, leftOut)

  test('of the browser or of its page while it saves loses no edit older than a second', async ({
    launchOptions,
    baseURL,
  }) => {
    const count = countOf(4, 200)
    test.setTimeout(120_000 + count * 60_000)
    const browser = new StudioBrowser(launchOptions.executablePath ?? '', launchOptions.args ?? [])
    try {
      const { said, ...faults } = await killOften(count, browser, baseURL ?? '')
      const failed = Object.values(faults).reduce((sum, one) => sum + one, 0)
      noteResult('kill -9 of browser or page during autosave', {
        done: count,
        failed,
        note: `half the whole browser, half the page's process; ${said} times something had been said to be kept`,
      })
      expect(faults).toEqual({ late: 0, acknowledged: 0, torn: 0 })
      expect(said).toBeGreaterThan(0)
    } finally {
      await browser.end()
    }
  })

  test('of a page that says “kept” although nothing reaches the store would be counted', async ({
    launchOptions,
    baseURL,
  }) => {
    test.setTimeout(240_000)
    const browser = new StudioBrowser(launchOptions.executablePath ?? '', launchOptions.args ?? [])
    try {
      const faults = await killOften(6, browser, baseURL ?? '', async (page) => {
        await page.addInitScript(() => {
          // A store that takes a slot, says so, and forgets it.
          const put = IDBObjectStore.prototype.put
          IDBObjectStore.prototype.put = function (...values: Parameters<typeof put>) {
            if (this.name === 'slots' && values[0]?.counter > 1) return this.get('nothing') as ReturnType<typeof put>
            return put.apply(this, values)
          }
        })
      })
      expect(faults.acknowledged).toBeGreaterThan(0)
    } finally {
      await browser.end()
    }
  })
})
