import type { Page } from '@playwright/test'
import { createRandom } from '#core'
import { countOf, noteResult } from '../soak/counts.ts'
import { expect, openStudio, test } from './page.ts'

const title = (page: Page) => page.getByRole('textbox', { name: 'Title', exact: true })
const status = (page: Page) => page.getByRole('status', { name: 'Saved state' })
const takeOver = (page: Page) => page.getByRole('button', { name: 'Take over' })

/** What the windows did, in order: what was typed over what they showed, and which of it they said was kept. */
class Doings {
  readonly said: string[] = []
  readonly lines: string[] = []
  readonly #typed: { text: string; over: string }[] = []

  type(window: number, text: string, over: string): void {
    this.#typed.push({ text, over })
    this.lines.push(`window ${window} types “${text}” over “${over}”`)
  }

  say(window: number, text: string): void {
    this.said.push(text)
    this.lines.push(`window ${window} says “${text}” is kept`)
  }

  /** What was said to be kept and was written over by a window that did not show it. */
  lostOf(kept: readonly string[]): readonly string[] {
    return this.said.filter((text) => !this.#isThere(text, kept))
  }

  /** It is kept, or somebody who saw it typed over it, and that is there in the same sense. */
  #isThere(text: string, kept: readonly string[]): boolean {
    if (kept.some((found) => found.includes(text))) return true
    return this.#typed.some((next) => next.over === text && this.#isThere(next.text, kept))
  }
}

/** Two or three windows on one project: what was said to be kept and was overwritten unseen. */
async function interleave(first: Page, seed: number): Promise<number> {
  const random = createRandom(`windows/${seed}`)
  const doings = new Doings()
  const pages = [first]
  await openStudio(first, '/?example=soermland')
  await type(first, `(${seed}: first)`)
  await expect(status(first)).toContainText('Saved in this browser')
  doings.say(0, `(${seed}: first)`)
  const address = first.url()
  for (let more = 1 + Math.floor(random() * 2); more > 0; more--) {
    const page = await first.context().newPage()
    await openStudio(page, address)
    pages.push(page)
  }
  for (let step = 0; step < 6; step++) {
    const page = pages[Math.floor(random() * pages.length)]
    if (await takeOver(page).isVisible()) await becomeWriter(page, random() < 0.6)
    if (random() < 0.3) await page.waitForTimeout(random() * 300)
    const text = `(${seed}: ${step})`
    // Another window may have taken over since.
    if (await takeOver(page).isVisible()) continue
    await type(page, text)
    if (random() < 0.5) continue
    await page.waitForTimeout(600)
    const isSaid = (await status(page).getAttribute('data-phase')) === 'saved' && !(await takeOver(page).isVisible())
    if (isSaid && (await title(page).inputValue()) === text) doings.say(pages.indexOf(page), text)
  }
  for (const page of pages.slice(1)) await page.close()
  await first.goto('about:blank')
  const kept = await keptDocuments(first)
  const lost = doings.lostOf(kept)
  if (lost.length > 0) console.log([`Lost of ${seed}: ${lost.join(', ')}`, ...doings.lines].join('\n  '))
  return lost.length

  async function type(page: Page, text: string): Promise<void> {
    doings.type(pages.indexOf(page), text, await title(page).inputValue())
    await title(page).fill(text)
  }

  async function becomeWriter(page: Page, isOver: boolean): Promise<void> {
    await (isOver ? takeOver(page) : page.getByRole('button', { name: 'Open a copy' })).click()
    // Until then it still stands there, and must not be taken for a second one.
    await expect(takeOver(page)).toBeHidden()
    doings.lines.push(`window ${pages.indexOf(page)} ${isOver ? 'takes over' : 'opens a copy'}`)
  }
}

/** The documents that would be opened: the slot that each head names, not the one before it, and what journals hold. */
async function keptDocuments(page: Page): Promise<readonly string[]> {
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
          const transaction = request.result.transaction(['heads', 'slots'])
          const found: string[] = []
          const heads = transaction.objectStore('heads').getAll()
          heads.onsuccess = () => {
            for (const { projectId, slot } of heads.result) {
              const one = transaction.objectStore('slots').get([projectId, slot])
              one.onsuccess = () => found.push(new TextDecoder().decode(one.result.document))
            }
          }
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

test('windows without locks that do not compare before they swap would be counted', async ({ page }) => {
  test.setTimeout(300_000)
  await page.context().addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'locks', { get: () => undefined })
    // Each believes that the store still is as it left it itself.
    const { get, put } = IDBObjectStore.prototype
    const own = new Map<string, unknown>()
    IDBObjectStore.prototype.put = function (...values: Parameters<typeof put>) {
      if (this.name === 'heads') own.set(String(values[1]), values[0])
      return put.apply(this, values)
    }
    IDBObjectStore.prototype.get = function (key: IDBValidKey) {
      const request = get.call(this, key)
      if (this.name !== 'heads') return request
      request.addEventListener('success', () => {
        if (!own.has(String(key))) own.set(String(key), request.result)
        Object.defineProperty(request, 'result', { value: own.get(String(key)) })
      })
      return request
    }
  })
  let lost = 0
  for (let seed = 0; seed < 4 && lost === 0; seed++) lost += await interleave(page, seed)
  expect(lost).toBeGreaterThan(0)
})
