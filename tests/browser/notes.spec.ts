import type { Locator, Page } from '@playwright/test'
import { expect, openStudio, test } from './page.ts'

const label = (page: Page, name: string): Locator =>
  page.locator('.sheet > .picture text[data-entity-id]', { hasText: name }).first()
const notes = (page: Page): Locator => page.locator('.sheet > .picture [data-role=note]')
const field = (page: Page): Locator => page.locator('.rename-here input')
const centre = async (of: Locator) => {
  const box = await of.boundingBox()
  if (!box) throw new Error('not there')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
const write = async (page: Page, about: string, text: string) => {
  await label(page, about).click()
  await page.locator('.window').focus()
  await page.keyboard.press('n')
  await expect(field(page)).toBeFocused()
  await field(page).fill(text)
  await page.keyboard.press('Enter')
}

test('a note about a thing is written, moves along, is dragged as one step, and is there after a reload', async ({
  page,
}) => {
  await openStudio(page)
  await write(page, 'Life science', 'Who drives it?')
  await expect(notes(page)).toContainText('Who drives it?')
  await expect(page.getByRole('treeitem', { name: /Who drives it\?/ })).toHaveAttribute('aria-selected', 'true')
  const before = await centre(notes(page).locator('text'))
  await page.mouse.move(before.x, before.y)
  await page.mouse.down()
  await page.mouse.move(before.x + 60, before.y + 45, { steps: 8 })
  await expect(page.locator('.ghost')).toBeVisible()
  await page.mouse.up()
  await expect(page.locator('.ghost')).toHaveCount(0)
  const after = await centre(notes(page).locator('text'))
  expect(after.x - before.x).toBeCloseTo(60, -0.5)
  expect(after.y - before.y).toBeCloseTo(45, -0.5)
  await page.keyboard.press('Control+z')
  await expect.poll(async () => Math.round((await centre(notes(page).locator('text'))).x)).toBe(Math.round(before.x))
  await page.keyboard.press('Control+Shift+z')
  await expect(page.getByRole('status', { name: 'Saved state' })).toContainText(/Kept|browser/i)
  await page.waitForTimeout(1200)
  await page.reload()
  await expect(notes(page)).toContainText('Who drives it?')
  expect((await centre(notes(page).locator('text'))).x).toBeCloseTo(after.x, 0)
})

test('a drag is given up by Escape, and nothing was moved', async ({ page }) => {
  await openStudio(page)
  await write(page, 'Life science', 'Stay')
  const at = await centre(notes(page).locator('text'))
  await page.mouse.move(at.x, at.y)
  await page.mouse.down()
  await page.mouse.move(at.x + 80, at.y + 10, { steps: 4 })
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(page.locator('.ghost')).toHaveCount(0)
  expect(await centre(notes(page).locator('text'))).toEqual(at)
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toHaveAttribute('title', 'Undo: new note')
})

test('by keyboard alone: find a thing, note it, move the note, take its arrow away, delete it, undo', async ({
  page,
}) => {
  await openStudio(page)
  await page.keyboard.press('Control+f')
  await page.getByRole('dialog').getByRole('combobox').fill('life sc')
  await page.keyboard.press('Enter')
  await page.keyboard.press('n')
  await page.keyboard.type('Ask the university')
  await page.keyboard.press('Enter')
  await expect(notes(page)).toHaveCount(1)
  const before = await centre(notes(page).locator('text'))
  for (let i = 0; i < 5; i++) await page.keyboard.press('Shift+ArrowDown')
  await expect.poll(async () => (await centre(notes(page).locator('text'))).y).toBeGreaterThan(before.y + 20)
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await centre(notes(page).locator('text'))).y).toBeCloseTo(before.y, 0)
  await expect(page.getByRole('region', { name: 'Properties' })).toContainText('About Life science; it moves along.')
  await page.getByRole('checkbox', { name: 'Arrow to what it is about' }).press('Space')
  await expect(page.getByRole('checkbox', { name: 'Arrow to what it is about' })).not.toBeChecked()
  await page.locator('.window').focus()
  await page.keyboard.press('Delete')
  await expect(notes(page)).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(notes(page)).toHaveCount(1)
})

test('notes are aligned and spread evenly, each by one step', async ({ page }) => {
  await openStudio(page)
  for (const [about, text] of [
    ['Life science', 'One'],
    ['Food', 'Two'],
    ['Care', 'Three'],
  ])
    await write(page, about, text)
  for (const [i, text] of ['One', 'Two', 'Three'].entries())
    await page
      .getByRole('treeitem', { name: new RegExp(`^${text}`) })
      .click({ modifiers: i > 0 ? ['ControlOrMeta'] : [] })
  await page.locator('.window').focus()
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('left edge')
  await page.keyboard.press('Enter')
  const lefts = () =>
    notes(page).evaluateAll((all) =>
      all.map((one) => Math.round(one.querySelector('path:last-of-type')?.getBoundingClientRect().left ?? 0)),
    )
  await expect.poll(async () => new Set(await lefts()).size).toBe(1)
  await page.keyboard.press('Control+z')
  await expect.poll(async () => new Set(await lefts()).size).toBe(3)
})
