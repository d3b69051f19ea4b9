import { existsSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { makeWorkbook, rowsXml } from '../core/files/workbook/makeWorkbook.ts'
import { drop, exportPicture, paste, pick } from './filesOf.ts'
import { expect, openStudio, test } from './page.ts'

const list = (name: string, ...rows: (string | number)[][]) => ({ name, xml: rowsXml(rows) })
const book = Buffer.from(
  makeWorkbook([
    list('Läs mig', ['Om tabellerna'], ['Från oss']),
    list('Branscher', ['bransch', 'sektor'], ['Bageri', 'Mat'], ['Bryggeri', 'Mat'], ['Robotar', 'Teknik']),
    list('Användning', ['bransch', 'kompetens', 'vikt'], ['Bageri', 'Jäsning', 3], ['Robotar', 'Styrteknik', 2]),
    { ...list('Gammalt', ['bransch', 'kompetens'], ['Bageri', 'Ysteri']), state: 'hidden' },
  ]),
)
const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Import data' })

test('a workbook is read by its sheets, others can be chosen, and it opens as a tree', async ({ page }) => {
  await openStudio(page)
  await pick(page, [{ name: 'Region.xlsx', mimeType, buffer: book }])
  const dialog = dialogOf(page)
  await expect(dialog).toContainText('3 industries in 2 sectors, 2 competences and 2 uses')
  const sheets = dialog.getByRole('group', { name: 'Sheets of Region.xlsx' })
  await expect(sheets.getByRole('checkbox', { name: 'Branscher' })).toBeChecked()
  await expect(sheets.getByRole('checkbox', { name: 'Läs mig' })).not.toBeChecked()
  const settings = dialog.getByRole('group', { name: 'Region.xlsx#Användning' })
  await expect(settings.getByLabel('Header row')).toHaveValue('1')
  await expect(settings.getByLabel('Delimiter')).toHaveCount(0)
  await sheets.getByRole('checkbox', { name: 'Användning' }).uncheck()
  await expect(dialog).toContainText('3 industries in 2 sectors, 0 competences and 0 uses')
  await sheets.getByRole('checkbox', { name: 'Gammalt (hidden)' }).check()
  await expect(dialog).toContainText('1 use')
  await dialog.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(page.locator('.sheet .picture')).toContainText('Ysteri')
})

test('a workbook that is damaged is refused with what to do instead', async ({ page }) => {
  await openStudio(page)
  await drop(page, 'Region.xlsx', book.subarray(0, book.length - 30))
  await expect(dialogOf(page)).toContainText('damaged or cut short')
  await expect(dialogOf(page)).toContainText('CSV')
  await expect(dialogOf(page).getByRole('button', { name: 'Open', exact: true })).toBeDisabled()
})

const technology = '../shared/real/onet_29_3_technology_skills.xlsx'

test('the occupation spreadsheet, 32,681 rows in long form, gives 12,861 uses when dropped', async ({ page }) => {
  test.skip(!existsSync(technology), 'the real tables do not lie beside the project')
  await openStudio(page)
  await drop(page, 'technology.xlsx', readFileSync(technology))
  await expect(dialogOf(page)).toContainText('923 industries, 135 competences and 12,861 uses')
  await expect(dialogOf(page)).toContainText('32,681 rows of uses')
})

test('cells pasted from Excel are a table, with decimal commas and quoted line breaks', async ({ page }) => {
  await openStudio(page)
  const cells = 'bransch\tkompetens\tvikt\r\n"Bageri\nAB"\tJäsning\t1,5\r\nBryggeri\tJäsning\t2,25\r\n'
  await paste(page, { 'text/plain': cells, 'text/html': '<table><tr><td>not this</td></tr></table>' })
  await expect(dialogOf(page)).toContainText('pasted.tsv')
  await expect(dialogOf(page)).toContainText('2 industries, 1 competence and 2 uses')
  await expect(dialogOf(page)).toContainText('decimal comma')
})

test('a table of a page is pasted where there are no cells, and nothing in it is run', async ({ page }) => {
  await openStudio(page)
  const html =
    '<table><tr><td>bransch<td>kompetens<tr><td>Bageri<img src=x onerror="window.ran=1"><td>Jäsning<script>window.ran=1</script></table>'
  await paste(page, { 'text/plain': 'bransch kompetens', 'text/html': html })
  await expect(dialogOf(page)).toContainText('pasted.html')
  await expect(dialogOf(page)).toContainText('1 industry, 1 competence and 1 use')
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
})

test('a project pasted as text opens', async ({ page }) => {
  await openStudio(page, '/?example=demo-region')
  const project = readFileSync('examples/soermland/soermland.pomona.json', 'utf8')
  await paste(page, { 'text/plain': project })
  await expect(page.locator('.sheet .picture')).toContainText('HälsoSam Sverige')
})

test('a picture exported here opens again where it is dropped; one that carries no project says so', async ({
  page,
}) => {
  await openStudio(page)
  const [png, svg] = [await exportPicture(page, 'PNG'), await exportPicture(page, 'SVG')]
  const bare = await exportPicture(page, 'PNG', false)
  for (const [name, bytes] of [
    ['a.png', png],
    ['a.svg', svg],
  ] as const) {
    await openStudio(page, '/?example=demo-region')
    await expect(page.locator('.sheet .picture')).not.toContainText('HälsoSam Sverige')
    await drop(page, name, bytes)
    await expect(page.locator('.sheet .picture')).toContainText('HälsoSam Sverige')
    await expect(page.getByRole('status', { name: 'Saved state' })).toContainText('Not saved')
  }
  await drop(page, 'bare.png', bare)
  await expect(dialogOf(page)).toContainText('This picture carries no project.')
})
