import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, openStudio, test } from './page.ts'

/** What axe finds against WCAG 2.2 AA, as short lines. The picture is one image with its description. */
async function found(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  )
}

const label = (page: Page) => page.locator('.sheet > .picture text[data-entity-id]').first()

/** Every screen, menu and dialog, by the way that leads to it. */
const screens: readonly (readonly [
  name: string,
  open: (page: Page, words: Record<string, string>) => Promise<void>,
])[] = [
  ['the studio as it opens', async () => {}],
  ['a thing selected', async (page) => label(page).click()],
  [
    'a note being written',
    async (page) => {
      await label(page).click()
      await page.locator('.window').focus()
      await page.keyboard.press('n')
      await expect(page.locator('.rename-here')).toBeVisible()
    },
  ],
  ['the menu of a thing', async (page) => label(page).click({ button: 'right' })],
  ['all commands', async (page) => page.keyboard.press('Control+k')],
  ['finding', async (page) => page.keyboard.press('Control+f')],
  ['the shortcuts', async (page) => page.keyboard.press('?')],
  ['the export', async (page) => page.keyboard.press('Control+Shift+E')],
  ['the examples', async (page, w) => page.getByRole('button', { name: w.examples }).click()],
  ['all projects', async (page, w) => page.getByRole('button', { name: w.projects, exact: true }).click()],
  ['the suggestions', async (page, w) => page.getByRole('tab', { name: w.suggestions }).click()],
  ['a cluster being edited', async (page) => page.locator('.clusters li button').first().click()],
]

const texts = {
  'en-GB': { examples: 'Open example', projects: 'Projects', suggestions: 'Suggestions' },
  'sv-SE': { examples: 'Öppna exempel', projects: 'Projekt', suggestions: 'Förslag' },
} as const

for (const [locale, words] of Object.entries(texts)) {
  test.describe(locale, () => {
    test.use({ locale })
    for (const [name, open] of screens) {
      test(`axe finds nothing: ${name}`, async ({ page }) => {
        await openStudio(page)
        await expect(page.locator('.properties .field').first()).toBeVisible()
        await open(page, words)
        await page.waitForTimeout(400)
        expect(await found(page)).toEqual([])
      })
    }
  })
}

test('planted: a button without a name, and words too pale to read, are both found', async ({ page }) => {
  await openStudio(page)
  await page.evaluate(() => {
    const button = document.createElement('button')
    const words = document.createElement('p')
    words.textContent = 'Pale words'
    words.className = 'pale'
    document.querySelector('.foot')?.append(button, words)
    words.style.color = '#eee'
  })
  const ids = (await found(page)).map((line) => line.split(':')[0])
  expect(ids).toContain('button-name')
  expect(ids).toContain('color-contrast')
})
