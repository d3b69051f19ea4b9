import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, openStudio, test } from './page.ts'

const uses = readFileSync(join(import.meta.dirname, 'fixtures', 'uses.csv'), 'utf8')
/** Takes long enough to be killed or cancelled on the way. */
const large = `industry;competence;weight\n${Array.from({ length: 1_500_000 }, (_, i) => `i${i % 4000};c${(i * 7) % 911};${(i % 7) + 1}`).join('\n')}\n`

/** Keeps hold of the page's workers, so that one can be ended without a word to the page, as by a lack of memory. */
async function holdWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const held: Worker[] = []
    const Own = globalThis.Worker
    globalThis.Worker = class extends Own {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options)
        held.push(this)
      }
    }
    Object.assign(globalThis, { heldWorkers: held })
  })
}

/** Ends every worker; tells how many there were. */
function killWorkers(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { heldWorkers } = globalThis as unknown as { heldWorkers: Worker[] }
    for (const worker of heldWorkers) worker.terminate()
    return heldWorkers.length
  })
}

async function pick(page: Page, name: string, content: string, button = 'Open'): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('toolbar').getByRole('button', { name: button, exact: true }).click()
  await (await chooser).setFiles([{ name, mimeType: 'text/csv', buffer: Buffer.from(content) }])
}

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Import data' })

test('a worker that is killed without a word while it reads is told of, and the next reading works', async ({
  page,
}) => {
  test.slow(true, 'a large file, and a loaded machine is no fault')
  await holdWorkers(page)
  await openStudio(page)
  await pick(page, 'uses.csv', large)
  await expect(dialogOf(page).getByRole('progressbar')).toHaveAttribute('value', /^0\.\d*[1-9]/)
  expect(await killWorkers(page)).toBeGreaterThan(0)
  await expect(dialogOf(page)).toContainText('The calculation broke off')
  await expect(dialogOf(page).getByRole('button', { name: 'Open', exact: true })).toBeDisabled()
  await page.keyboard.press('Escape')
  await expect(page.locator('.sheet .picture')).toBeVisible()
  await pick(page, 'uses.csv', uses)
  await expect(dialogOf(page)).toContainText('6 industries')
})

test('a worker that is killed while it has nothing to do is not waited for', async ({ page }) => {
  await holdWorkers(page)
  await openStudio(page)
  expect(await killWorkers(page)).toBeGreaterThan(0)
  await pick(page, 'uses.csv', uses)
  await expect(dialogOf(page)).toContainText('6 industries')
})

test('a reading is cancelled, and says so', async ({ page }) => {
  test.slow(true, 'a large file, and a loaded machine is no fault')
  await openStudio(page)
  await pick(page, 'uses.csv', large)
  const dialog = dialogOf(page)
  await expect(dialog.getByRole('progressbar')).toHaveAttribute('value', /^0\.\d*[1-9]/)
  await dialog.getByRole('button', { name: 'Cancel', exact: true }).click()
  await expect(dialog).toContainText('This was cancelled before it was done.')
})

test('a setting that leads to a refusal can be taken back', async ({ page }) => {
  await openStudio(page)
  await pick(page, 'uses.csv', uses)
  const delimiter = page.getByRole('group', { name: 'uses.csv' }).getByLabel('Delimiter')
  await expect(delimiter).toContainText('semicolon (found)')
  await delimiter.selectOption('comma')
  const open = dialogOf(page).getByRole('button', { name: 'Open', exact: true })
  await expect(dialogOf(page)).toContainText('This could not be read.')
  await expect(open).toBeDisabled()
  await delimiter.selectOption({ index: 0 })
  await expect(dialogOf(page)).toContainText('6 industries')
  await expect(open).toBeEnabled()
})

test('a spreadsheet is refused without settings, which would not help', async ({ page }) => {
  await openStudio(page)
  await pick(page, 'Region.xlsx', 'PK\x03\x04')
  await expect(dialogOf(page)).toContainText('Region.xlsx')
  await expect(dialogOf(page).getByRole('combobox')).toHaveCount(0)
})

test('what each column was taken for is told, in Swedish too', async ({ page }) => {
  await openStudio(page)
  await page.getByRole('button', { name: 'Svenska' }).click()
  await pick(page, 'uses.csv', `${uses.replace('role\n', 'role;remark\n').replaceAll('has\n', 'has;x\n')}`, 'Öppna')
  const dialog = page.getByRole('dialog', { name: 'Importera data' })
  await dialog.getByText('5 kolumner').click()
  await expect(dialog.getByRole('row', { name: 'weight vikt' })).toBeVisible()
  await expect(dialog.getByRole('row', { name: 'remark läses inte' })).toBeVisible()
})

test('files dropped while the dialog is open are read instead of those before', async ({ page }) => {
  await openStudio(page)
  await pick(page, 'uses.csv', uses)
  await expect(dialogOf(page)).toContainText('6 industries')
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.items.add(new File(['industry;competence\nA;B\nC;B\n'], 'other.csv'))
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
  })
  await expect(dialogOf(page)).toContainText('2 industries')
  await expect(dialogOf(page)).toContainText('other.csv')
})

test('a picture whose fonts cannot be had is refused, and the dialog lives', async ({ page, faults }) => {
  await openStudio(page)
  await page.route('**/fonts/*.ttf', (route) => route.abort())
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Export image' })
  const save = dialog.getByRole('button', { name: /^Save PNG/ })
  await save.click()
  await expect(dialog.locator('.problems')).toContainText('could not draw the picture')
  await expect(save).toBeEnabled()
  faults.messages.length = 0
  await page.unroute('**/fonts/*.ttf')
  const download = page.waitForEvent('download')
  await save.click()
  expect((await download).suggestedFilename()).toMatch(/\.png$/)
})
