import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'

export interface GivenFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** Chooses files by the button of the toolbar. */
export async function pick(page: Page, files: string[] | GivenFile[], button = 'Open'): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('toolbar').getByRole('button', { name: button, exact: true }).click()
  await (await chooser).setFiles(files)
}

/** A table as a file to choose. */
export function text(name: string, content: string): GivenFile {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(content) }
}

/** What is saved by an act: the download and its bytes. */
export async function saved(page: Page, act: () => Promise<void>): Promise<{ download: Download; bytes: Buffer }> {
  const coming = page.waitForEvent('download')
  await act()
  const download = await coming
  return { download, bytes: readFileSync(await download.path()) }
}

/** Drops a file on the window. */
export async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page.evaluate(
    ([name, base64]) => {
      const data = new DataTransfer()
      data.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name))
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
    },
    [name, bytes.toString('base64')] as const,
  )
}

/** Pastes texts, by their kind, onto the page. */
export async function paste(page: Page, texts: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((given) => {
    const data = new DataTransfer()
    for (const [kind, content] of Object.entries(given)) data.setData(kind, content)
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, texts)
}

/** Exports the picture that is seen, in a form. */
export async function exportPicture(page: Page, form: 'PNG' | 'SVG', carries = true): Promise<Buffer> {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Export image' })
  await dialog.getByRole('radio', { name: form }).check()
  await dialog.getByRole('checkbox', { name: 'The picture carries its project' }).setChecked(carries)
  const { bytes } = await saved(page, () => dialog.getByRole('button', { name: new RegExp(`^Save ${form}`) }).click())
  await page.keyboard.press('Escape')
  return bytes
}
