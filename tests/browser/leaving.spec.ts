import type { Page } from '@playwright/test'
import { createRandom } from '#core'
import { countOf, noteResult } from '../soak/counts.ts'
import { expect, openStudio, test } from './page.ts'
import { numberIn } from './typing.ts'

const ways = ['reload', 'close', 'navigate'] as const

/** Leaves a page right after an edit, in one of three ways; how many edits were lost. */
async function leaveOften(first: Page, count: number, address: string): Promise<number> {
  const random = createRandom('leaving')
  const context = first.context()
  let page = first
  let lost = 0
  await openStudio(page, address)
  for (let n = 1; n <= count; n++) {
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill(`edit ${n}`)
    // Now and then while a save is under way.
    if (random() < 0.5) await page.waitForTimeout(random() * 400)
    const way = ways[n % ways.length]
    if (way === 'reload') await page.reload()
    else if (way === 'navigate') {
      await page.goto('about:blank')
      await page.goto(address)
    } else {
      await page.close({ runBeforeUnload: random() < 0.5 })
      page = await context.newPage()
      await page.goto(address)
    }
    await expect(page.locator('.sheet .picture')).toBeVisible()
    if ((await numberIn(page)) !== n) lost++
  }
  return lost
}

test('leaving right after an edit keeps it: closed, loaded again, gone elsewhere', async ({ page, baseURL }) => {
  const count = countOf(6, 300)
  test.setTimeout(120_000 + count * 20_000)
  const lost = await leaveOften(page, count, baseURL ?? '')
  noteResult('Close, reload or navigate right after an edit', { done: count, failed: lost })
  expect(lost).toBe(0)
})

test('a page without last words would be counted', async ({ page, baseURL }) => {
  await page.context().addInitScript(() => {
    // Words for the journal go nowhere.
    Storage.prototype.setItem = () => undefined
  })
  // A save that is under way may still come to its end: of several departures it is late for some.
  expect(await leaveOften(page, 10, baseURL ?? '')).toBeGreaterThan(0)
})
