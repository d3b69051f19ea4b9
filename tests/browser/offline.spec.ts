import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { createPageServer } from '../../src/cli/pageServer.ts'
import { drop, exportPicture, pick, text } from './filesOf.ts'
import { expect, openStudio, test } from './page.ts'

test.use({ serviceWorkers: 'allow' })

const uses = 'industry;competence;weight\nBageri;Jäsning;3\nBryggeri;Jäsning;2\nBryggeri;Hygien;4\n'

/** Waits until all of the page is kept and the page is served from what is kept. */
async function keep(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    while (registration.active?.state !== 'activated' || !navigator.serviceWorker.controller)
      await new Promise((resolve) => setTimeout(resolve, 50))
  })
}

test('with the network off the studio opens, reads tables, exports, and has a picture bring its project back', async ({
  page,
  context,
}) => {
  await openStudio(page)
  await keep(page)
  await context.setOffline(true)
  expect(await page.evaluate(() => navigator.onLine)).toBe(false)
  await openStudio(page)
  await expect(page.locator('.sheet .picture')).toContainText('HälsoSam Sverige')
  await pick(page, [text('uses.csv', uses)])
  const dialog = page.getByRole('dialog', { name: 'Import data' })
  await dialog.getByRole('button', { name: 'Open', exact: true }).click()
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Baking and brewing')
  const png = await exportPicture(page, 'PNG')
  // Another project is looked at: what was exported is kept in this browser, too.
  await openStudio(page, '/?example=soermland')
  await expect(page.locator('.sheet .picture')).not.toContainText('Bryggeri')
  await drop(page, 'baking.png', png)
  await expect(page.locator('.sheet .picture')).toContainText('Bryggeri')
  await expect(page.locator('.sheet .picture')).toContainText('Baking and brewing')
  await expect(page.locator('.sheet .picture')).toContainText('Jäsning')
})

test('another example, a language and every dialog are there with the network off', async ({ page, context }) => {
  await openStudio(page)
  await keep(page)
  await context.setOffline(true)
  await openStudio(page, '/?example=demo-region')
  await page.getByRole('button', { name: 'Open example' }).click()
  await expect(page.getByRole('dialog', { name: 'Open example' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Svenska' }).click()
  await expect(page.getByRole('button', { name: 'Exportera', exact: true })).toBeVisible()
})

test('a page that is not kept does not open with the network off: the control', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, serviceWorkers: 'block' })
  const page = await context.newPage()
  await openStudio(page)
  await context.setOffline(true)
  const failed = await page.reload().then(
    () => false,
    () => true,
  )
  expect(failed).toBe(true)
  await context.close()
})

test('the page can be installed: its manifest names icons of their sizes', async ({ page, baseURL }) => {
  await openStudio(page)
  const address = await page.locator('link[rel=manifest]').getAttribute('href')
  const manifest = await (await page.request.get(`${baseURL}${address}`)).json()
  expect(manifest).toMatchObject({ name: 'Pomona', display: 'standalone' })
  for (const { src, sizes, type } of manifest.icons) {
    const bytes = await (await page.request.get(`${baseURL}/${src}`)).body()
    if (type === 'image/png') expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes)
    else expect(bytes.toString()).toContain('<svg')
  }
})

test('a new version waits until it is asked for, and then stands there', async ({ browser }) => {
  const folder = mkdtempSync(join(tmpdir(), 'pomona-page-'))
  cpSync('dist/page', folder, { recursive: true })
  const server = await createPageServer(folder)
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const address = `http://localhost:${(server.address() as AddressInfo).port}`
  const context = await browser.newContext({ baseURL: address, locale: 'en-GB', serviceWorkers: 'allow' })
  const page = await context.newPage()
  await openStudio(page)
  await keep(page)
  await expect(page.getByText('A new version of Pomona is ready.')).toBeHidden()
  for (const [name, from, to] of [
    ['index.html', '<title>Pomona</title>', '<title>Pomona, anew</title>'],
    ['sw.js', /"index\.html",revision:"\w+"/.exec(readFileSync(join(folder, 'sw.js'), 'utf8'))?.[0] ?? '', ''],
  ] as const) {
    const content = readFileSync(join(folder, name), 'utf8')
    expect(from !== '' && content.includes(from), name).toBe(true)
    writeFileSync(join(folder, name), content.replace(from, to || '"index.html",revision:"another"'))
  }
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
  await expect(page.getByText('A new version of Pomona is ready.')).toBeVisible()
  await page.evaluate(() => Object.assign(window, { before: true }))
  await page.getByRole('button', { name: 'Reload' }).click()
  await expect.poll(() => page.evaluate(() => 'before' in window).catch(() => true)).toBe(false)
  await expect(page.locator('.sheet .picture')).toBeVisible()
  expect(await page.evaluate(async () => (await (await fetch('/index.html')).text()).includes('Pomona, anew'))).toBe(
    true,
  )
  await context.close()
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true })
})
