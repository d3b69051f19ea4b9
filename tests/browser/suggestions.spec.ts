import type { Locator, Page } from '@playwright/test'
import { expect, openStudio, test } from './page.ts'

const region = (page: Page) => page.getByRole('region', { name: 'Suggestions' })
const pairs = (page: Page) => region(page).getByRole('list', { name: 'Suggested pairs' }).getByRole('article')
/** Numbers of accepted links: a blossom, the only path in such a group, is behind them. */
const blossoms = (page: Page) => page.locator('.picture g[data-role=pollination] > path')
const apple = (page: Page, id: string) => page.locator(`.picture [data-role=apple][data-entity-id="cluster:${id}"]`)
const bar = (page: Page, name: string) => page.getByRole('toolbar', { name: 'Main' }).getByRole('button', { name })

/** Opens an example and its suggestions, and waits until they are there. */
async function explore(page: Page, example = 'demo-region'): Promise<void> {
  await openStudio(page, `/?example=${example}`)
  await page.getByRole('tab', { name: 'Suggestions' }).click()
  await expect(pairs(page).first()).toBeVisible({ timeout: 90_000 })
}

/** Notes what keeps the page from answering for over 50 ms, and when. */
async function watchLongTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const tasks: { start: number; duration: number }[] = []
    Object.assign(globalThis, { longTasks: tasks })
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, duration })
    }).observe({ type: 'longtask' })
  })
}

/** Waits until the panel's progress is over some share, or gone; tells when that was, on the page's clock. */
const progressOver = (page: Page, share: number) =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = () => {
          const bar = document.querySelector<HTMLProgressElement>('.suggestions progress')
          if (!bar || bar.value > wanted) resolve(performance.now())
          else requestAnimationFrame(look)
        }
        look()
      }),
    share,
  )

async function press(button: Locator, times: number): Promise<void> {
  for (let i = 0; i < times; i++) await button.click()
}

test('a pair is accepted with a note, a candidate hung and opened; all of it is undone and done again', async ({
  page,
}) => {
  await explore(page)
  const before = await blossoms(page).count()
  const diagrams = page.getByRole('navigation', { name: 'Diagrams' }).getByRole('listitem')
  const diagramsBefore = await diagrams.count()

  const open = pairs(page).first().getByRole('button').first()
  const pair = await open.textContent()
  await open.click()
  const card = page.getByRole('dialog', { name: pair ?? '' })
  await expect(card.getByRole('img', { name: /reshuffles. Observed: \d+/ })).toBeVisible({ timeout: 90_000 })
  await expect(card).toContainText('This says nothing about market or will.')
  await card.getByLabel('Note').fill('Ask both sides in March')
  await card.getByRole('button', { name: 'Accept' }).click()
  await expect(card.getByRole('button', { name: 'Accept' })).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
  await expect(open).toBeFocused()
  await expect(page.locator('.highlight > *').first()).toBeAttached()
  await expect(pairs(page).first()).toContainText('Ask both sides in March')
  await expect.poll(() => blossoms(page).count()).toBeGreaterThan(before)
  const accepted = await blossoms(page).count()

  await page.getByRole('tab', { name: 'Clusters' }).click()
  const candidate = region(page).getByRole('list', { name: 'Candidate clusters' }).getByRole('article').first()
  await candidate.getByLabel('Name of the cluster').fill('Rörliga bilder', { timeout: 90_000 })
  await candidate.getByRole('button', { name: 'Hang as an apple' }).click()
  await expect(apple(page, 'rorliga-bilder').first()).toBeAttached()
  await expect(candidate).toContainText('Hangs on the tree as “Rörliga bilder”')
  await candidate.getByRole('button', { name: 'Open as flower' }).click()
  await expect(page.locator('.picture [data-role=petal]').first()).toBeAttached()
  await expect(diagrams).toHaveCount(diagramsBefore + 1)

  await press(bar(page, 'Undo'), 3)
  await expect(diagrams).toHaveCount(diagramsBefore)
  await expect(apple(page, 'rorliga-bilder')).toHaveCount(0)
  await expect.poll(() => blossoms(page).count()).toBe(before)
  await expect(bar(page, 'Undo')).toBeDisabled()

  await press(bar(page, 'Redo'), 3)
  await expect(bar(page, 'Redo')).toBeDisabled()
  await expect(diagrams).toHaveCount(diagramsBefore + 1)
  await diagrams.first().getByRole('button').first().click()
  await expect(apple(page, 'rorliga-bilder').first()).toBeAttached()
  await expect.poll(() => blossoms(page).count()).toBe(accepted)

  await expect(page.getByRole('status', { name: 'Saved state' })).toContainText('Saved in this browser')
  await page.goto('/')
  await expect(apple(page, 'rorliga-bilder').first()).toBeAttached()
  await expect(diagrams).toHaveCount(diagramsBefore + 1)
  await page.getByRole('tab', { name: 'Suggestions' }).click()
  await expect.poll(() => blossoms(page).count()).toBe(accepted)
})

test('the page answers while suggestions are computed', async ({ page }, { annotations }) => {
  await watchLongTasks(page)
  await openStudio(page, '/?example=demo-region')
  await page.getByRole('tab', { name: 'Suggestions' }).click()
  await expect(region(page).getByRole('progressbar')).toBeVisible()
  const begun = await progressOver(page, 0.02)
  const ended = await progressOver(page, 1)
  await expect(pairs(page).first()).toBeVisible()
  await page.waitForTimeout(500)
  const tasks = await page.evaluate(
    () => (globalThis as unknown as { longTasks: { start: number; duration: number }[] }).longTasks,
  )
  const told = (name: string, from: number, to: number) =>
    `${name}: ${tasks.flatMap(({ start, duration }) => (start >= from && start < to ? [Math.round(duration)] : [])).join(', ') || 'none'}`
  const description = [
    told('opening', 0, begun),
    told('computing', begun, ended - 20),
    told('drawing list and tree', ended - 20, Number.POSITIVE_INFINITY),
  ].join('; ')
  annotations.push({ type: 'tasks over 50 ms', description })
  process.stdout.write(`  tasks over 50 ms, ms, in ${Math.round(ended - begun)} ms of computing: ${description}\n`)
})

test('computing is cancelled and taken up again', async ({ page }) => {
  await openStudio(page, '/?example=demo-region')
  await page.getByRole('tab', { name: 'Suggestions' }).click()
  await region(page).getByRole('button', { name: 'Cancel' }).click()
  await expect(region(page)).toContainText('Stopped.')
  await expect(pairs(page)).toHaveCount(0)
  await region(page).getByRole('button', { name: 'Try again' }).click()
  await expect(pairs(page).first()).toBeVisible({ timeout: 90_000 })
})

test('a worker that is killed is told of, takes nothing along, and the next one answers', async ({ page }) => {
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
  await openStudio(page, '/?example=demo-region')
  await page.getByRole('tab', { name: 'Suggestions' }).click()
  await expect(region(page)).toContainText(/Computing … [1-9]/)
  await page.evaluate(() => {
    const { heldWorkers } = globalThis as unknown as { heldWorkers: Worker[] }
    for (const worker of heldWorkers) worker.terminate()
  })
  await expect(region(page).getByRole('alert')).toContainText('1 error')
  await region(page).getByRole('button', { name: 'Try again' }).click()
  await expect(pairs(page).first()).toBeVisible({ timeout: 90_000 })
})

test('small data: the list ranks by strength and says what chance can do', async ({ page }) => {
  await openStudio(page, '/?example=soermland')
  await page.getByRole('tab', { name: 'Suggestions' }).click()
  await expect(region(page)).toContainText('No pair of different sectors shares a competence.', { timeout: 90_000 })
  await region(page).getByRole('combobox', { name: 'Pairs' }).selectOption({ label: 'all pairs' })
  await expect(pairs(page).first()).toContainText('They share', { timeout: 90_000 })
  await expect(region(page)).not.toContainText('clear pattern:')
  await expect(region(page)).toContainText('The ranking by strength still helps')
  await expect(pairs(page).first()).toContainText(/may be chance|cannot be tested|hint/)
  await pairs(page).first().getByRole('button', { name: 'Show on the tree' }).click()
  await expect(
    pairs(page)
      .first()
      .getByRole('img', { name: /on the tree/ }),
  ).toBeVisible()
})

test('a pre-study asks who, what and when; the log lists it, and is a file that spreadsheets do not run', async ({
  page,
}) => {
  await explore(page)
  await pairs(page).nth(1).getByRole('button', { name: 'Pre-study' }).click()
  const card = page.getByRole('dialog')
  await expect(card.getByLabel('Owner')).toBeFocused()
  await card.getByLabel('Owner').fill('Åsa')
  await card.getByLabel('Next step').fill('=HYPERLINK("x")')
  await card.getByLabel('By').fill('2027-03-01')
  await card.getByLabel('Threats').fill('Cheap imports')
  await page.keyboard.press('Escape')
  await region(page).getByRole('button', { name: 'Decision log' }).click()
  const log = page.getByRole('dialog', { name: 'Decision log' })
  await expect(log.getByRole('row').filter({ hasText: 'Åsa' })).toContainText('2027-03-01')
  const download = page.waitForEvent('download')
  await log.getByRole('button', { name: 'Save as CSV' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/Decision log\.csv$/)
  const chunks: Buffer[] = []
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  expect(text).toContain(`"'=HYPERLINK(""x"")"`)
  expect(text).toContain('Cheap imports')
})

test('a card is copied as text and as a picture', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await explore(page)
  await pairs(page).first().getByRole('button').first().click()
  const card = page.getByRole('dialog')
  await card.getByRole('button', { name: 'Copy as text' }).click({ timeout: 90_000 })
  await expect(card.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toContain('This says nothing about market or will.')
  expect(text).toContain('What speaks against it:')
  await card.getByRole('button', { name: 'Copy as picture' }).click()
  const copied = () =>
    page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => [...types]).join())
  await expect.poll(copied).toContain('image/png')
})

test('supply meets need has an arrow, and its card says who needs what', async ({ page }) => {
  await explore(page)
  await region(page).getByRole('combobox', { name: 'Look for' }).selectOption({ label: 'supply meets need' })
  await expect(pairs(page).first()).toContainText('that the second needs', { timeout: 90_000 })
  await expect(pairs(page).first().getByRole('heading')).toContainText('→')
  await pairs(page).first().getByRole('button').first().click()
  await expect(page.getByRole('dialog')).toContainText('What meets the need')
})

test('a card is saved as a picture with its letters, under the policy of the page', async ({ page }) => {
  await explore(page)
  await pairs(page).first().getByRole('button').first().click()
  const card = page.getByRole('dialog')
  const save = card.getByRole('button', { name: 'Save as picture' })
  await expect(save).toBeEnabled({ timeout: 90_000 })
  await card.getByLabel('Strengths').fill('Both know the material')
  const download = page.waitForEvent('download')
  await save.click()
  const path = await (await download).path()
  const { width, height, colours } = await page.evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }))
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
      const context = canvas.getContext('2d')
      context?.drawImage(bitmap, 0, 0)
      const pixels = new Uint32Array(context?.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer ?? [])
      return { width: bitmap.width, height: bitmap.height, colours: new Set(pixels).size }
    },
    [...(await (await import('node:fs/promises')).readFile(path))],
  )
  expect(width).toBe(1520)
  expect(height).toBeGreaterThan(1200)
  // A blank sheet has one colour, letters and bars many.
  expect(colours).toBeGreaterThan(50)
})

test('the list is narrowed, ordered and walked through by keyboard alone', async ({ page }) => {
  await explore(page)
  const count = region(page).getByRole('status').first()
  await expect(count).toContainText(/pairs; [\d,]+ were tested/)
  await region(page).getByRole('searchbox').fill('robotics')
  await expect(count).toContainText(/^\d+ of /)
  await region(page).getByRole('searchbox').fill('')
  const order = () => pairs(page).getByRole('heading').allTextContents()
  const first = await order()
  await region(page).getByRole('slider').focus()
  await page.keyboard.press('Home')
  await expect.poll(order).not.toEqual(first)
  await pairs(page).first().getByRole('button').first().focus()
  await expect(page.locator('.highlight > *').first()).toBeAttached()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  const tabs = region(page).getByRole('tab')
  await tabs.first().focus()
  await page.keyboard.press('End')
  await expect(tabs.last()).toBeFocused()
  await expect(tabs.last()).toHaveAttribute('aria-selected', 'true')
})

test('the answer of the self-test stands beside the list, and bridges light what they name', async ({ page }) => {
  await explore(page)
  await region(page).getByRole('button', { name: 'Test on shuffled data' }).click()
  await expect(region(page)).toContainText('In your shuffled data', { timeout: 90_000 })
  await page.getByRole('tab', { name: 'Bridges' }).click()
  await region(page).getByLabel('Links').selectOption({ label: 'these and hints' })
  const bridge = region(page).getByRole('list', { name: 'Bridges' }).getByRole('button').first()
  await bridge.click({ timeout: 90_000 })
  await expect(page.locator('.highlight > *').first()).toBeAttached()
  await expect(region(page)).toContainText('Brokers')
})

test('a cut along competences opens as a flower', async ({ page }) => {
  await explore(page)
  await page.getByRole('tab', { name: 'Cut' }).click()
  await region(page).getByRole('searchbox').fill('robot')
  await region(page).getByRole('checkbox').first().check()
  await expect(region(page)).toContainText(/Carried by \d+ industr/)
  await region(page).getByRole('button', { name: 'Open as flower' }).click()
  await expect(page.locator('.picture [data-role=petal]').first()).toBeAttached()
})
