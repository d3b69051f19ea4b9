import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { noteResult } from '../soak/counts.ts'
import { expect, openStudio, test } from './page.ts'

const title = (page: Page) => page.getByRole('textbox', { name: 'Title', exact: true })
const state = (page: Page) => page.getByRole('status', { name: 'Saved state' })
const banner = (page: Page) => page.getByRole('alert', { name: 'Your work is not kept' })

/** Asks for another try. The page tries by itself too: where it was quicker, banner and button are gone. */
async function tryAgain(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: 'Try again' })
    .click({ timeout: 3_000 })
    .catch(() => undefined)
}

/** The banner comes, stays over further edits, and the work can still be saved to a file. */
async function staysInMemory(page: Page): Promise<void> {
  await expect(banner(page)).toBeVisible({ timeout: 10_000 })
  await title(page).fill('Still in memory')
  await page.waitForTimeout(1_500)
  await expect(banner(page)).toBeVisible()
  await expect(state(page)).toContainText('Not saved in this browser')
  const download = page.waitForEvent('download')
  await page.getByRole('toolbar').getByRole('button', { name: 'Save', exact: true }).click()
  expect((await download).suggestedFilename()).toMatch(/\.pomona\.json$/)
  await page.getByRole('toolbar').getByRole('button', { name: 'Export' }).click()
  const picture = page.waitForEvent('download')
  await page.getByRole('dialog', { name: 'Export image' }).getByRole('button', { name: /^Save/ }).click()
  await picture
  await page.keyboard.press('Escape')
}

test('a quota that is too small is told of, and when there is room again the work is kept', async ({
  page,
  baseURL,
}) => {
  const devtools = await page.context().newCDPSession(page)
  await openStudio(page)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: baseURL ?? '', quotaSize: 1_000 })
  const edited = Date.now()
  await title(page).fill('Too much')
  await expect(banner(page)).toContainText('no room left')
  test.info().annotations.push({ type: 'banner after ms', description: String(Date.now() - edited) })
  await staysInMemory(page)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: baseURL ?? '' })
  await tryAgain(page)
  await expect(banner(page)).toHaveCount(0)
  await expect(state(page)).toContainText('Saved in this browser')
  await page.reload()
  await expect(title(page)).toHaveValue('Still in memory')
  noteResult('Storage full: quota', { done: 1, failed: 0 })
})

test('a transaction that is aborted is told of, and the record before stays', async ({ page }) => {
  await openStudio(page)
  await title(page).fill('Kept')
  await expect(state(page)).toContainText('Saved in this browser')
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put
    Object.assign(window, { healPut: () => Object.assign(IDBObjectStore.prototype, { put }) })
    IDBObjectStore.prototype.put = function (...values: Parameters<typeof put>) {
      const request = put.apply(this, values)
      request.addEventListener('success', () => this.transaction.abort())
      return request
    }
  })
  await title(page).fill('Not kept')
  await staysInMemory(page)
  const other = await page.context().newPage()
  await openStudio(other, page.url())
  await expect(title(other)).toHaveValue('Kept')
  await other.close()
  await page.evaluate(() => Reflect.get(window, 'healPut')())
  await tryAgain(page)
  await expect(banner(page)).toHaveCount(0)
  await page.reload()
  await expect(title(page)).toHaveValue('Still in memory')
  noteResult('Storage full: injected abort', { done: 1, failed: 0 })
})

const canMount = process.platform === 'linux' && process.getuid?.() === 0 && mounts()

function mounts(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'pomona-mount-'))
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]).status === 0
  if (isMounted) spawnSync('umount', [folder])
  rmSync(folder, { recursive: true, force: true })
  return isMounted
}

// The reason stands in the name: the list of tests says nothing else of one that is left out.
const leftOut = canMount ? '' : ' (left out: only root on Linux can make a small disk)'

test(`a disk that is full is told of, and the record before stays${leftOut}`, async ({ baseURL, launchOptions }) => {
  test.skip(!canMount, leftOut)
  const folder = mkdtempSync(join(tmpdir(), 'pomona-full-'))
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=120m', 'tmpfs', folder])
  const launch = () =>
    chromium.launchPersistentContext(join(folder, 'profile'), { ...launchOptions, locale: 'en-GB', baseURL })
  try {
    const context = await launch()
    const page = await context.newPage()
    await openStudio(page)
    await title(page).fill('Kept')
    await expect(state(page)).toContainText('Saved in this browser')
    fill(folder)
    // Larger than what a file of the store has left in its last block.
    const large = 'x'.repeat(400)
    for (let i = 0; i < 200 && !(await banner(page).isVisible()); i++) {
      await title(page).fill(`${i} ${large}`)
      await page.waitForTimeout(300)
    }
    await expect(banner(page)).toBeVisible()
    rmSync(join(folder, 'filler'))
    await tryAgain(page)
    await title(page).fill('After')
    await expect(banner(page)).toHaveCount(0)
    await expect(state(page)).toContainText('Saved in this browser')
    await page.reload()
    await expect(title(page)).toHaveValue('After')
    await context.close()
    noteResult('Storage full: a full disk (tmpfs)', { done: 1, failed: 0 })
  } finally {
    spawnSync('umount', ['-l', folder])
    rmSync(folder, { recursive: true, force: true })
  }
})

/** Takes all room that is left; the browser writes meanwhile, so the last of it may be gone already. */
function fill(folder: string): void {
  const { bavail, bsize } = statfsSync(folder)
  try {
    writeFileSync(join(folder, 'filler'), new Uint8Array(bavail * bsize))
  } catch (error) {
    if ((error as { code?: string }).code !== 'ENOSPC') throw error
  }
}
