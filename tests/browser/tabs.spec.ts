import type { Page } from '@playwright/test'
import { createRandom } from '#core'
import { countOf, noteResult } from '../soak/counts.ts'
import { expect, openStudio, test } from './page.ts'

const title = (page: Page) => page.getByRole('textbox', { name: 'Title', exact: true })
const status = (page: Page) => page.getByRole('status', { name: 'Saved state' })

/** Two or three windows on one project: what was said to be kept and is under no project any more. */
async function interleave(first: Page, seed: number): Promise<number> {
  const random = createRandom(`windows/${seed}`)
  const context = first.context()
  await openStudio(first, '/?example=soermland')
  await title(first).fill(`${seed}: first`)
  await expect(status(first)).toContainText('Saved in this browser')
  const address = first.url()
  const pages = [first]
  for (let more = 1 + Math.floor(random() * 2); more > 0; more--) {
    const page = await context.newPage()
    await openStudio(page, address)
    pages.push(page)
  }
  const said = new Map<Page, string>()
  for (let step = 0; step < 6; step++) {
    const page = pages[Math.floor(random() * pages.length)]
    const takeOver = page.getByRole('button', { name: 'Take over' })
    const copy = page.getByRole('button', { name: 'Open a copy' })
    if (await takeOver.isVisible()) {
      await (random() < 0.6 ? takeOver : copy).click()
      // Until then it still stands there, and must not be taken for a second one.
      await expect(takeOver).toBeHidden()
    }
    if (random() < 0.3) await page.waitForTimeout(random() * 300)
    const text = `${seed}: ${step}`
    // Another window may have taken over since.
    if (await takeOver.isVisible()) continue
    await title(page).fill(text)
    if (random() < 0.5) continue
    await page.waitForTimeout(600)
    const isSaid = (await status(page).getAttribute('data-phase')) === 'saved' && !(await takeOver.isVisible())
    if (isSaid && (await title(page).inputValue()) === text) said.set(page, text)
  }
  const last = [...said].filter(([page]) => !page.isClosed())
  for (const page of pages.slice(1)) await page.close()
  await first.goto('about:blank')
  const kept = await keptTitles(first)
  // Only the last word of a window counts: what it went on to change, it changed itself.
  const lost = last.filter(([, text]) => !kept.some((found) => found.includes(text)))
  return lost.length
}

/** All that stands in documents of the store and of the journal. */
async function keptTitles(page: Page): Promise<readonly string[]> {
  // A page of the same origin that does nothing.
  const html = '<!doctype html><link rel="icon" href="data:,">'
  await page.route('**/nothing', (route) => route.fulfill({ contentType: 'text/html', body: html }))
  await page.goto('/nothing')
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const request = indexedDB.open('pomona')
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          const transaction = request.result.transaction(['slots', 'snapshots'])
          const found: string[] = []
          const all = transaction.objectStore('slots').getAll()
          all.onsuccess = () => found.push(...all.result.map(({ document }) => new TextDecoder().decode(document)))
          transaction.oncomplete = () => {
            request.result.close()
            resolve([...found, ...Object.values(localStorage).map(String)])
          }
        }
      }),
  )
}

test('windows on one project never overwrite each other in silence', async ({ page }) => {
  const count = countOf(1, 30)
  test.setTimeout(120_000 + count * 60_000)
  let lost = 0
  for (let seed = 0; seed < count; seed++) lost += await interleave(page, seed)
  noteResult('Two and three tabs: windows of a real browser', { done: count, failed: lost })
  expect(lost).toBe(0)
})
