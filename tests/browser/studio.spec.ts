import { expect, openStudio, test, viewOf, watch } from './page.ts'

const landmarks = {
  'en-GB': {
    toolbar: 'Main',
    navigation: 'Diagrams',
    tree: 'Outline',
    regions: ['Canvas', 'Properties', 'Data'],
    status: 'Saved state',
    spoken: /Apple tree, \d+ stated ties in all\. Boughs: /,
    buttons: ['Open', 'Save', 'Undo', 'Redo', 'Export'],
  },
  'sv-SE': {
    toolbar: 'Huvudmeny',
    navigation: 'Diagram',
    tree: 'Översikt',
    regions: ['Ritytan', 'Egenskaper', 'Data'],
    status: 'Sparläge',
    spoken: /Äppelträd, totalt \d+ angivna kopplingar\. Grenar: /,
    buttons: ['Öppna', 'Spara', 'Ångra', 'Gör om', 'Exportera'],
  },
} as const

for (const [locale, names] of Object.entries(landmarks)) {
  test.describe(locale, () => {
    test.use({ locale })
    test('opens with a tree, and its landmarks have their names', async ({ page }) => {
      await openStudio(page)
      await expect(page.getByRole('toolbar', { name: names.toolbar, exact: true })).toBeVisible()
      await expect(page.getByRole('navigation', { name: names.navigation, exact: true })).toBeVisible()
      await expect(page.getByRole('tree', { name: names.tree, exact: true })).toBeVisible()
      for (const name of names.regions) await expect(page.getByRole('region', { name, exact: true })).toBeVisible()
      for (const name of names.buttons) await expect(page.getByRole('button', { name, exact: true })).toBeVisible()
      await expect(page.getByRole('status', { name: names.status, exact: true })).not.toBeEmpty()
      await expect(page.locator('html')).toHaveAttribute('lang', locale.slice(0, 2))
      const picture = page.getByRole('region', { name: names.regions[0] }).getByRole('img').first()
      await expect(picture).toHaveAccessibleName(names.spoken)
    })
  })
}

test('the language changes live, picture and panels, and is remembered', async ({ page }) => {
  await openStudio(page)
  await expect(page.locator('.picture')).toContainText('Source:')
  await page.getByRole('button', { name: 'Svenska' }).click()
  await expect(page.locator('.picture')).toContainText('Källa:')
  await expect(page.getByRole('region', { name: 'Egenskaper' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('region', { name: 'Egenskaper' })).toBeVisible()
})

test('outline and picture go in step, by keyboard alone', async ({ page }) => {
  await openStudio(page)
  const tree = page.getByRole('tree', { name: 'Outline' })
  await tree.getByRole('treeitem').first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  const line = tree.getByRole('treeitem').nth(2)
  await expect(line).toBeFocused()
  await expect(line).toHaveAttribute('aria-level', '3')
  await page.keyboard.press('Enter')
  await expect(line).toHaveAttribute('aria-selected', 'true')
  await expect(page.locator('.highlight > *').first()).toBeAttached()
  const chosen = await line.locator('.name').textContent()
  await expect(page.getByRole('region', { name: 'Properties' }).locator('h3')).toHaveText(chosen ?? '')
  await page.keyboard.press('End')
  await expect(tree.getByRole('treeitem').last()).toBeFocused()
  await page.keyboard.press('Home')
  await expect(tree.getByRole('treeitem').first()).toBeFocused()
})

test('what is chosen in the picture is chosen in the outline', async ({ page }) => {
  await openStudio(page)
  const apple = page.locator('.picture [data-role=apple]').first()
  const entity = await apple.getAttribute('data-entity-id')
  await apple.click()
  const line = page.locator('[role=treeitem][aria-selected=true]')
  await expect(line).toHaveAttribute('data-key', entity ?? 'none')
  await expect(line).toBeInViewport()
})

test('zooms and moves by keyboard, wheel, drag and buttons, and fits again', async ({ page }) => {
  await openStudio(page)
  const fitted = await viewOf(page)
  const changes = async (act: () => Promise<void>) => {
    const before = await viewOf(page)
    await act()
    await expect.poll(() => viewOf(page)).not.toBe(before)
  }
  const pane = page.locator('.window')
  await pane.focus()
  await changes(() => page.keyboard.press('+'))
  await changes(() => page.keyboard.press('ArrowLeft'))
  await changes(() => page.keyboard.press('-'))
  await page.keyboard.press('0')
  await expect.poll(() => viewOf(page)).toBe(fitted)
  await pane.hover()
  await changes(() => page.mouse.wheel(0, 120))
  await page.keyboard.down('Control')
  await changes(() => page.mouse.wheel(0, -120))
  await page.keyboard.up('Control')
  await page.mouse.down()
  await changes(() => page.mouse.move(640, 420, { steps: 4 }))
  await page.mouse.up()
  await changes(() => page.getByRole('button', { name: 'Zoom in' }).click())
  await page.getByRole('button', { name: 'Fit' }).click()
  await expect.poll(() => viewOf(page)).toBe(fitted)
})

test('an option changes the picture, and undo brings it back', async ({ page }) => {
  await openStudio(page)
  const leaves = page.locator('.picture [data-role=leaves]')
  await expect(leaves.first()).toBeAttached()
  await page.getByRole('checkbox', { name: 'Leaves' }).uncheck()
  await expect(leaves).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(leaves.first()).toBeAttached()
  await page.getByRole('button', { name: 'Redo' }).click()
  await expect(leaves).toHaveCount(0)
})

test('a title that is typed stands on the picture, and is one step back', async ({ page }) => {
  await openStudio(page)
  const before = await page.locator('.picture [data-role=title]').textContent()
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('A finding of our own')
  await expect(page.locator('.picture [data-role=title]')).toHaveText('A finding of our own')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.locator('.picture [data-role=title]')).toHaveText(before ?? '')
})

test('another example opens with two clicks, and the shortcuts by a key', async ({ page }) => {
  await openStudio(page)
  await page.getByRole('button', { name: 'Open example' }).click()
  const dialog = page.getByRole('dialog', { name: 'Open example' })
  await dialog.getByRole('button', { name: /Demo region/ }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('region', { name: 'Data' })).toContainText('made up')
  await page.locator('.window').focus()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [820, 1180],
  [390, 844],
]) {
  test(`nothing sticks out of a window of ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openStudio(page)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(width)
    const small = await page.locator('button:visible, select:visible').evaluateAll((controls) =>
      controls
        .map((control) => ({ name: control.textContent, box: control.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ name }) => name),
    )
    expect(small).toEqual([])
  })
}

test('a request to another origin and a broken policy are seen when planted', async ({ browser, baseURL }) => {
  const page = await browser.newPage()
  const faults = watch(page, baseURL ?? '')
  await page.goto(baseURL ?? '')
  await page.evaluate(() => fetch('http://127.0.0.1:9/').catch(() => undefined))
  await page
    .evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'document.title = "ran"'
      document.body.append(script)
    })
    .catch(() => undefined)
  await expect.poll(() => faults.messages.length).toBeGreaterThan(1)
  expect(await page.title()).not.toBe('ran')
  await page.close()
  // The policy stops a foreign request before it is sent: only a page without one sends it.
  const open = await browser.newPage({ bypassCSP: true })
  const sent = watch(open, baseURL ?? '')
  await open.goto(baseURL ?? '')
  await open.evaluate(() => fetch('http://127.0.0.1:9/').catch(() => undefined))
  await expect.poll(() => sent.foreign.length).toBe(1)
  await open.close()
})
