import { createHash } from 'node:crypto'
import { test as base, expect, type Page } from '@playwright/test'

/** What Playwright says where a test does without the service worker (playwright.config.ts). */
const blockedByTest = 'Service Worker registration blocked by Playwright'

/** What a page did that it must never do. */
export interface Faults {
  readonly messages: string[]
  readonly foreign: string[]
}

/** Watches a page: errors, messages of its console (reports of the Content-Security-Policy are among them), other origins. */
export function watch(page: Page, origin: string): Faults {
  const faults: Faults = { messages: [], foreign: [] }
  page.on('console', (message) => {
    const isFault = message.type() === 'error' || message.type() === 'warning'
    if (isFault && message.text() !== blockedByTest) faults.messages.push(message.text())
  })
  page.on('pageerror', (error) => faults.messages.push(error.message))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${origin}/`) && !/^(?:data|blob):/.test(url)) faults.foreign.push(url)
  })
  return faults
}

/** A test whose page must make no fault: it is looked at after every test. */
export const test = base.extend<{ faults: Faults }>({
  faults: [
    async ({ page, baseURL }, use) => {
      const faults = watch(page, baseURL ?? '')
      await use(faults)
      expect(faults).toEqual({ messages: [], foreign: [] })
    },
    { auto: true },
  ],
})

/** Opens the studio and waits for its picture. */
export async function openStudio(page: Page, address = '/'): Promise<void> {
  await page.goto(address)
  await expect(page.locator('.sheet .picture')).toBeVisible()
}

/** The transform of the sheet: place and scale of the picture in its window. */
export function viewOf(page: Page): Promise<string> {
  return page.locator('.sheet').evaluate((sheet) => (sheet as HTMLElement).style.transform)
}

/** What the picture shows, as a short mark to compare: every mark with its attributes, in whatever order those stand. */
export async function picture(page: Page): Promise<string> {
  const marks = await page.locator('.sheet .picture').evaluate((svg) =>
    [...svg.querySelectorAll('*')].map((mark) => {
      const attributes = [...mark.attributes].map(({ name, value }) => `${name}=${value}`).sort()
      return [mark.tagName, ...attributes, mark.childElementCount === 0 ? mark.textContent : ''].join(' ')
    }),
  )
  return createHash('sha256').update(marks.join('\n')).digest('hex')
}

export { expect } from '@playwright/test'
