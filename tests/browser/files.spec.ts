import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { PNG } from 'pngjs'
import { drop, paste, pick, saved, text } from './filesOf.ts'
import { expect, openStudio, test } from './page.ts'

const fixtures = join(import.meta.dirname, 'fixtures')
const tables = ['industries.csv', 'uses.csv'].map((name) => join(fixtures, name))

const saveProject = (page: Page) => saved(page, () => page.getByRole('button', { name: 'Save', exact: true }).click())

test('two tables give a summary and a preview, and open as a tree', async ({ page }) => {
  await openStudio(page)
  await pick(page, tables)
  const dialog = page.getByRole('dialog', { name: 'Import data' })
  await expect(dialog).toContainText('6 industries in 3 sectors')
  await expect(dialog).toContainText('semicolon')
  await expect(dialog.locator('.preview .picture')).toBeVisible()
  await dialog.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('region', { name: 'Data' })).toContainText('6 industries')
  await expect(page.locator('.sheet .picture')).toContainText('Restauranger')
})

test('a cell that cannot be read is told with file, row, column, value and remedy, in both languages', async ({
  page,
}) => {
  const bad = readFileSync(tables[1], 'utf8').replace('Styrteknik;5', 'Styrteknik;fem')
  await openStudio(page)
  await pick(page, [text('industries.csv', readFileSync(tables[0], 'utf8')), text('uses.csv', bad)])
  const problems = page.locator('.problems')
  for (const part of ['uses.csv', 'row 10', 'weight', 'fem']) await expect(problems).toContainText(part)
  await expect(problems.locator('.remedy').first()).not.toBeEmpty()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Svenska' }).click()
  await pick(page, [text('industries.csv', readFileSync(tables[0], 'utf8')), text('uses.csv', bad)], 'Öppna')
  for (const part of ['uses.csv', 'rad 10', 'weight', 'fem']) await expect(problems).toContainText(part)
})

test('a guess that is overridden is read again', async ({ page }) => {
  await openStudio(page)
  await pick(page, tables)
  const settings = page.getByRole('group', { name: 'uses.csv' })
  await settings.getByLabel('Delimiter').selectOption(',')
  await expect(page.locator('.problems')).toContainText('uses.csv')
  await expect(page.getByRole('dialog', { name: 'Import data' })).toBeVisible()
})

test('a spreadsheet is refused with what to do instead', async ({ page }) => {
  await openStudio(page)
  const buffer = Buffer.from('504b0304140000000800', 'hex')
  await pick(page, [{ name: 'Region.xlsx', mimeType: 'application/zip', buffer }])
  const dialog = page.getByRole('dialog', { name: 'Import data' })
  await expect(dialog).toContainText('Region.xlsx')
  await expect(dialog).toContainText('CSV')
  await expect(dialog.getByRole('button', { name: 'Open', exact: true })).toBeDisabled()
})

test('tables that are dropped or pasted are read as those that are chosen', async ({ page }) => {
  await openStudio(page)
  const content = readFileSync(tables[1], 'utf8')
  await drop(page, 'uses.csv', Buffer.from(content))
  const dialog = page.getByRole('dialog', { name: 'Import data' })
  await expect(dialog).toContainText('uses.csv')
  await expect(dialog).toContainText('6 industries')
  await page.keyboard.press('Escape')
  await paste(page, { 'text/plain': content.replaceAll(';', '\t') })
  await expect(dialog).toContainText('pasted.tsv')
  await expect(dialog).toContainText('6 industries')
})

test('a project that is saved, opened elsewhere and saved again is the same bytes', async ({
  page,
  browser,
  baseURL,
}) => {
  await openStudio(page)
  await pick(page, tables)
  await page.getByRole('dialog').getByRole('button', { name: 'Open', exact: true }).click()
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Mat & vård <i Sörmland>')
  const first = await saveProject(page)
  await expect(page.getByRole('status', { name: 'Saved state' })).toContainText(first.download.suggestedFilename())
  const elsewhere = await (await browser.newContext({ baseURL, locale: 'sv-SE' })).newPage()
  await openStudio(elsewhere)
  await pick(elsewhere, [{ name: 'a.pomona.json', mimeType: 'application/json', buffer: first.bytes }], 'Öppna')
  await expect(elsewhere.locator('.sheet .picture')).toContainText('Mat & vård <i Sörmland>')
  const coming = elsewhere.waitForEvent('download')
  await elsewhere.getByRole('button', { name: 'Spara', exact: true }).click()
  const second = readFileSync(await (await coming).path())
  expect(second.equals(first.bytes)).toBe(true)
  await elsewhere.close()
})

test('page and command line give the same SVG bytes', async ({ page }) => {
  await openStudio(page)
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Export image' })
  await dialog.getByRole('radio', { name: 'SVG' }).check()
  const project = join(import.meta.dirname, '../../examples/soermland/soermland.pomona.json')
  const choices = [
    ['pixels', []],
    ['a4', ['--paper', 'a4', '--landscape']],
    ['16:9', ['--paper', '16:9']],
  ] as const
  for (const [size, args] of choices) {
    await dialog.getByRole('combobox', { name: 'Size' }).selectOption(size)
    const render = ['dist/cli/pomona.js', 'render', project, '--diagram', 'apple-tree', '--lang', 'en', '--out', '-']
    for (const carries of [true, false]) {
      await dialog.getByRole('checkbox', { name: 'The picture carries its project' }).setChecked(carries)
      const { bytes } = await saved(page, () => dialog.getByRole('button', { name: /^Save SVG/ }).click())
      const all = [...render, ...args, ...(carries ? [] : ['--no-project'])]
      const rendered = execFileSync(process.execPath, all, { maxBuffer: 2 ** 26 })
      expect(bytes.equals(rendered), `${size}, carries its project: ${carries}`).toBe(true)
      expect(bytes.includes('embedded-project')).toBe(carries)
    }
  }
})

test('a PNG has the size on its button, its density, and a picture in it', async ({ page }) => {
  await openStudio(page)
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Export image' })
  await dialog.getByRole('combobox', { name: 'Size' }).selectOption('millimetres')
  await dialog.getByLabel('Pixels per inch').fill('200')
  const button = dialog.getByRole('button', { name: 'Save PNG, 1,260 × 787 px' })
  const { download, bytes } = await saved(page, () => button.click())
  expect(download.suggestedFilename()).toMatch(/1260x787\.png$/)
  const png = PNG.sync.read(bytes)
  expect([png.width, png.height]).toEqual([1260, 787])
  const density = bytes.indexOf('pHYs')
  expect(bytes.readUInt32BE(density + 4)).toBe(Math.round(200 / 0.0254))
  const colours = new Set<number>()
  for (let at = 0; at < png.data.length; at += 4 * 97) colours.add(png.data.readUInt32BE(at))
  expect(colours.size).toBeGreaterThan(50)
  expect(png.data[3]).toBe(255)
  await dialog.getByRole('radio', { name: 'Transparent' }).check()
  const bare = await saved(page, () => button.click())
  expect(PNG.sync.read(bare.bytes).data[3]).toBe(0)
})

test('over the limit of a canvas, the refusal says the way out', async ({ page }) => {
  await openStudio(page)
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Export image' })
  await dialog.getByRole('combobox', { name: 'Size' }).selectOption('a0')
  await dialog.getByLabel('Pixels per inch').fill('600')
  await expect(dialog.locator('.problems')).toContainText('SVG')
  await expect(dialog.getByRole('button', { name: /^Save PNG/ })).toBeDisabled()
  await dialog.getByRole('radio', { name: 'SVG' }).check()
  await expect(dialog.getByRole('button', { name: /^Save SVG/ })).toBeEnabled()
})

test('a worker that is killed while it reads takes nothing along', async ({ page, context }) => {
  await openStudio(page)
  const rows = Array.from({ length: 400_000 }, (_, i) => `i${i % 4000};c${i % 900};${(i % 7) + 1}`)
  await pick(page, [text('uses.csv', `industry;competence;weight\n${rows.join('\n')}\n`)])
  const dialog = page.getByRole('dialog', { name: 'Import data' })
  await expect(dialog).toBeVisible()
  await dialog.getByRole('button', { name: 'Cancel' }).first().click()
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('.sheet .picture')).toBeVisible()
  await pick(page, tables)
  await expect(page.getByRole('dialog', { name: 'Import data' })).toContainText('6 industries in 3 sectors')
  expect(context.pages()).toHaveLength(1)
})
