import type { BrowserContext, Page } from '@playwright/test'
import { expect, openStudio, test, watch } from './page.ts'

const title = (page: Page) => page.getByRole('textbox', { name: 'Title', exact: true })
const state = (page: Page) => page.getByRole('status', { name: 'Saved state' })
const banner = (page: Page, name: string) => page.getByRole('alert', { name })

async function edit(page: Page, text: string): Promise<void> {
  await title(page).fill(text)
  await expect(state(page)).toContainText('Saved in this browser')
}

/** Another page of the same browser, watched like the first. */
async function another(context: BrowserContext, baseURL: string | undefined) {
  const page = await context.newPage()
  const faults = watch(page, baseURL ?? '')
  return { page, faults }
}

test('an edit is there again after a reload, at once and later', async ({ page }) => {
  await openStudio(page)
  await expect(state(page)).toContainText('Nothing changed yet')
  await title(page).fill('Kept at once')
  await page.reload()
  await expect(title(page)).toHaveValue('Kept at once')
  await edit(page, 'Kept in the store')
  await page.reload()
  await expect(title(page)).toHaveValue('Kept in the store')
  await page.goto('/')
  await expect(title(page)).toHaveValue('Kept in the store')
})

test('an example that is only looked at is not kept', async ({ page }) => {
  await openStudio(page, '/?example=demo-region')
  await page.getByRole('button', { name: 'Projects' }).click()
  await expect(page.getByText('Nothing is kept here yet.')).toBeVisible()
  await page.getByRole('button', { name: /^Back to/ }).click()
  await expect(page.locator('.sheet .picture')).toBeVisible()
})

test('projects stand on the start page with picture and date; they open, and go after a question', async ({ page }) => {
  await openStudio(page)
  await edit(page, 'First')
  // The picture is drawn some time after the save.
  await expect.poll(() => thumbnails(page)).toBe(1)
  await openStudio(page, '/?example=demo-region')
  await edit(page, 'Second')
  await expect.poll(() => thumbnails(page)).toBe(2)
  await page.getByRole('button', { name: 'Projects' }).click()
  const cards = page.getByRole('list', { name: 'Your projects in this browser' }).getByRole('listitem')
  await expect(cards).toHaveCount(2)
  await expect(cards.first()).toContainText(/\d\d:\d\d/)
  for (const picture of await cards.locator('img').all())
    await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(100)
  await cards.last().getByRole('button', { name: /^Open/ }).click()
  await expect(title(page)).toHaveValue('First')
  await page.getByRole('button', { name: 'Projects' }).click()
  await cards
    .last()
    .getByRole('button', { name: /^Delete/ })
    .click()
  await cards.last().getByRole('button', { name: 'Keep' }).click()
  await expect(cards).toHaveCount(2)
  await cards
    .last()
    .getByRole('button', { name: /^Delete/ })
    .click()
  await cards.last().getByRole('button', { name: 'Yes, delete' }).click()
  await expect(cards).toHaveCount(1)
})

function thumbnails(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('pomona')
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          const count = request.result.transaction('thumbnails').objectStore('thumbnails').count()
          count.onsuccess = () => {
            request.result.close()
            resolve(count.result)
          }
        }
      }),
  )
}

test('a second window may only read, says so, opens a copy, and takes over', async ({ page, context, baseURL }) => {
  await openStudio(page)
  await edit(page, 'By the first')
  const second = await another(context, baseURL)
  await openStudio(second.page, page.url())
  await expect(banner(second.page, 'About your project')).toContainText('open in another window')
  await expect(state(second.page)).toContainText('Read only')
  await title(second.page).press('End')
  await title(second.page).pressSequentially('!')
  await expect(second.page.getByText('Here it can only be looked at').first()).toBeVisible()
  await expect(title(second.page)).toHaveValue('By the first')
  await second.page.getByRole('button', { name: 'Take over' }).click()
  await expect(banner(page, 'About your project')).toContainText('open in another window')
  await expect(state(second.page)).not.toContainText('Read only')
  await edit(second.page, 'By the second')
  await page.getByRole('button', { name: 'Open a copy' }).click()
  await edit(page, 'The copy')
  await second.page.reload()
  await expect(title(second.page)).toHaveValue('By the second')
  await page.reload()
  await expect(title(page)).toHaveValue('The copy')
  expect(second.faults).toEqual({ messages: [], foreign: [] })
})

test('an earlier version is restored, and that is undone again', async ({ page }) => {
  await page.clock.install()
  await openStudio(page)
  await title(page).fill('First')
  await expect(state(page)).toContainText('Saving')
  await page.clock.runFor(2_000)
  await expect(state(page)).toContainText('Saved in this browser')
  await page.clock.runFor(6 * 60_000)
  await title(page).fill('Second')
  await page.clock.runFor(2_000)
  await expect(state(page)).toContainText('Saved in this browser')
  await page.getByRole('button', { name: 'Earlier versions' }).click()
  const dialog = page.getByRole('dialog', { name: 'Earlier versions' })
  await dialog
    .getByRole('button', { name: /^Restore/ })
    .last()
    .click()
  await expect(dialog).toBeHidden()
  await expect(title(page)).toHaveValue('First')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(title(page)).toHaveValue('Second')
})

test('a damaged record is told of, the state before opens, and the bytes can be downloaded', async ({ page }) => {
  await openStudio(page)
  await edit(page, 'First')
  await edit(page, 'Second')
  await damageSlots(page, 'newest')
  await page.reload()
  await expect(banner(page, 'About your project')).toContainText('damaged')
  await expect(title(page)).not.toHaveValue('Second')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download damaged records' }).click()
  expect((await download).suggestedFilename()).toBe('pomona-damaged.json')
  await page.getByRole('button', { name: 'Understood' }).click()
  await expect(banner(page, 'About your project')).toHaveCount(0)
})

test('a project of which nothing is whole is told of on the start page, and its records are handed out', async ({
  page,
}) => {
  await openStudio(page)
  await edit(page, 'First')
  await damageSlots(page, 'all')
  await page.reload()
  await expect(page.getByRole('main')).toContainText('Everything that is kept of this project is damaged')
  const card = page.getByRole('list', { name: 'Your projects in this browser' }).getByRole('listitem')
  await expect(card).toHaveCount(1)
  const download = page.waitForEvent('download')
  await card.getByRole('button', { name: 'Download damaged records' }).click()
  expect((await download).suggestedFilename()).toBe('pomona-damaged.json')
  await page.getByRole('button', { name: 'Open example' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Soermland/ })
    .click()
  await edit(page, 'Beside it')
  await page.getByRole('button', { name: 'Projects' }).click()
  await expect(card).toHaveCount(2)
})

/** Turns a bit of stored documents. */
function damageSlots(page: Page, which: 'newest' | 'all'): Promise<void> {
  return page.evaluate(
    (wanted) =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('pomona')
        request.onsuccess = () => {
          const transaction = request.result.transaction(['slots', 'snapshots', 'heads'], 'readwrite')
          let newest = 0
          const each = (store: string, change: (cursor: IDBCursorWithValue) => void) => {
            transaction.objectStore(store).openCursor().onsuccess = ({ target }) => {
              const cursor: IDBCursorWithValue | null = Reflect.get(Object(target), 'result')
              if (cursor) change(cursor)
              cursor?.continue()
            }
          }
          each('slots', ({ value }) => {
            newest = Math.max(newest, value.counter)
          })
          for (const store of wanted === 'all' ? ['slots', 'snapshots', 'heads'] : ['slots'])
            each(store, (cursor) => {
              const { value } = cursor
              if (wanted === 'newest' && value.counter !== newest) return
              if (value.document) value.document[40] ^= 1
              cursor.update({ ...value, savedAt: 1 })
            })
          transaction.oncomplete = () => {
            request.result.close()
            resolve()
          }
        }
      }),
    which,
  )
}
