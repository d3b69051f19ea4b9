import { readFileSync } from 'node:fs'
import { test as base, expect, type Page } from '@playwright/test'
import { composeDiagram, loadKinds, sceneToSvg, screenPage, svgToText, themes } from '#core'
import { read } from '#core/files'
import { openStudio } from './page.ts'
import { hasCorpus, projectWith, scriptPayloads } from './payloads.ts'

await loadKinds()
const payloads = scriptPayloads()
const batchSize = 24
const batches = Array.from({ length: Math.ceil(payloads.length / batchSize) }, (_, i) =>
  payloads.slice(i * batchSize, (i + 1) * batchSize),
)

interface Watched {
  /** Scripts of payloads that ran: dialogs and calls of what payloads call. */
  executed: number
  /** Reports of the Content-Security-Policy and of Trusted Types. */
  reports: string[]
}

/** Counts in every document of the page, before its own scripts run. */
async function watchScripts(page: Page): Promise<() => Promise<Watched>> {
  let executed = 0
  const reports: string[] = []
  await page.exposeBinding('pomonaExecuted', () => {
    executed++
  })
  await page.exposeBinding('pomonaReported', (_, what: string) => {
    reports.push(what)
  })
  await page.addInitScript(() => {
    const told = window as unknown as { pomonaExecuted(): void; pomonaReported(what: string): void }
    for (const name of ['alert', 'confirm', 'prompt', 'makePopups'])
      Object.defineProperty(window, name, { value: () => told.pomonaExecuted(), writable: false })
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      told.pomonaReported(`${violatedDirective} ${blockedURI} ${sample}`),
    )
  })
  page.on('dialog', (dialog) => {
    executed++
    dialog.dismiss()
  })
  return async () => {
    // What runs late (an image that fails to load, a script that is fetched) has run by then.
    await page.waitForTimeout(300)
    return { executed, reports }
  }
}

const test = base
const nothing: Watched = { executed: 0, reports: [] }

function projectFile(batch: readonly string[]) {
  const buffer = Buffer.from(JSON.stringify(projectWith(batch)))
  return { name: 'payloads.pomona.json', mimeType: 'application/json', buffer }
}

const titleOf = (batch: readonly string[]) => batch[0].slice(0, 500).replace(/\s+/g, ' ').trim()

async function openProject(page: Page, batch: readonly string[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('toolbar').getByRole('button', { name: 'Open', exact: true }).click()
  await (await chooser).setFiles([projectFile(batch)])
  // A project without remarks opens at once.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(batch))
}

/** Shows every diagram, and of each kind of diagram every line of its outline, selected. */
async function walk(page: Page): Promise<void> {
  const diagrams = page.getByRole('navigation', { name: 'Diagrams' }).locator('button.diagram')
  for (const button of await diagrams.all()) await button.click()
  for (const at of [0, 1]) {
    await diagrams.nth(at).click()
    await page.getByRole('treeitem').first().focus()
    await page.keyboard.press('*')
    for (const line of (await page.getByRole('treeitem').all()).slice(0, 120)) await line.click()
  }
}

const dialog = (page: Page) => page.getByRole('dialog')
const close = async (page: Page) => {
  await dialog(page).last().getByRole('button', { name: 'Close' }).first().click()
  await expect(dialog(page)).toHaveCount(0)
}

/** Opens every panel, sheet, menu and dialog that shows texts of the project, each with all that it can unfold. */
async function walkPanels(page: Page): Promise<void> {
  await page.keyboard.press('Control+f')
  await expect(dialog(page).getByRole('option').first()).toBeVisible()
  await close(page)
  const line = page.getByRole('treeitem', { level: 2 }).first()
  await line.click()
  await line.click({ button: 'right' })
  await expect(page.getByRole('menu')).toBeVisible()
  await page.keyboard.press('Escape')
  await page
    .getByRole('treeitem', { level: 2 })
    .nth(2)
    .click({ modifiers: ['Shift'] })
  await expect(page.locator('[role=treeitem][aria-selected=true]').nth(1)).toBeAttached()
  // The sheet of a cluster: members, competences, actors, phases with their notes.
  await page.locator('.panel.clusters li button').first().click()
  const sheet = page.locator('.cluster-sheet')
  await expect(sheet).toBeVisible()
  for (const part of await sheet.locator('summary').all()) await part.click()
  await sheet.getByRole('button', { name: 'Close' }).click()
  await walkSuggestions(page)
  await page.keyboard.press('Control+Shift+E')
  await expect(dialog(page)).toBeVisible()
  await close(page)
  await page.getByRole('button', { name: 'Earlier versions' }).click()
  await expect(dialog(page)).toBeVisible()
  await close(page)
  await page.getByRole('button', { name: 'Projects', exact: true }).click()
  await expect(page.getByRole('main')).toBeVisible()
  await page.goBack().catch(() => undefined)
}

/** The list of suggestions, the cards of two of them, the decision log, candidate clusters, bridges and cuts. */
async function walkSuggestions(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Suggestions' }).click()
  const region = page.getByRole('region', { name: 'Suggestions' })
  const articles = region.getByRole('article')
  await expect(articles.first()).toBeVisible()
  for (const at of [0, 1]) {
    await articles.nth(at).getByRole('button').first().click()
    const card = dialog(page)
    await expect(card).toBeVisible()
    for (const part of await card.locator('summary').all()) await part.click()
    await card.getByRole('button', { name: 'Pre-study' }).click()
    await close(page)
  }
  await region.getByRole('button', { name: 'Decision log' }).click()
  await expect(dialog(page).getByRole('row').nth(1)).toBeVisible()
  await close(page)
  for (const tab of (await region.getByRole('tab').all()).slice(1)) {
    await tab.click()
    await page.waitForTimeout(200)
  }
}

test(`the list of payloads is whole${hasCorpus ? '' : ' (only our own: no ../shared here)'}`, () => {
  expect(payloads.length).toBeGreaterThanOrEqual(hasCorpus ? 233 : 14)
})

for (const [i, batch] of batches.entries())
  test(`script in every text field is text: payloads ${i * batchSize + 1} to ${i * batchSize + batch.length}`, async ({
    page,
  }) => {
    const seen = await watchScripts(page)
    await openStudio(page)
    await openProject(page, batch)
    await walk(page)
    await walkPanels(page)
    expect(await seen()).toEqual(nothing)
  })

for (const format of ['SVG', 'PNG'])
  test(`a picture exported as ${format} and opened again in the studio brings every payload back as text`, async ({
    page,
  }) => {
    const seen = await watchScripts(page)
    await openStudio(page)
    await openProject(page, batches[0])
    await page.keyboard.press('Control+Shift+E')
    await dialog(page).getByRole('radio', { name: format }).check({ timeout: 20_000 })
    const coming = page.waitForEvent('download')
    await dialog(page)
      .getByRole('button', { name: /^(?:Export|Save)/ })
      .click()
    const buffer = readFileSync(await (await coming).path())
    await openStudio(page, '/?example=health-sector')
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('toolbar').getByRole('button', { name: 'Open', exact: true }).click()
    const kind = format === 'SVG' ? 'image/svg+xml' : 'image/png'
    await (await chooser).setFiles([{ name: `again.${format.toLowerCase()}`, mimeType: kind, buffer }])
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(batches[0]))
    await walk(page)
    expect(await seen()).toEqual(nothing)
  })

test('an exported picture of every payload, opened as a document, runs none of them', async ({ page, baseURL }) => {
  const seen = await watchScripts(page)
  for (const batch of batches) {
    const result = read([
      { name: 'p.pomona.json', bytes: new TextEncoder().encode(JSON.stringify(projectWith(batch))) },
    ])
    if (!result.ok) throw new Error(JSON.stringify(result.problems[0]))
    const { project } = result.value
    const texts = project.diagrams.map((diagram) =>
      svgToText(
        sceneToSvg(composeDiagram(project, diagram, { locale: 'sv', theme: themes.paper, page: screenPage(900, 600) })),
      ),
    )
    // As a document of its own, which may run scripts: there is no policy here that would hide a hole.
    const body = `<svg xmlns="http://www.w3.org/2000/svg">${texts.map((text) => text.replace(/^<\?xml[^>]*>/, '')).join('')}</svg>`
    await page.route(`${baseURL}/exported.svg`, (route) => route.fulfill({ body, contentType: 'image/svg+xml' }))
    await page.goto(`${baseURL}/exported.svg`)
    expect(await page.evaluate(() => document.documentElement.querySelectorAll('svg').length)).toBe(texts.length)
    await page.unroute(`${baseURL}/exported.svg`)
  }
  expect(await seen()).toEqual(nothing)
})

test('control: through a raw sink, without a policy, the same payloads do run', async ({ page, baseURL }) => {
  const seen = await watchScripts(page)
  await page.route(`${baseURL}/raw.html`, (route) =>
    route.fulfill({ body: '<!doctype html><title>raw</title><body></body>', contentType: 'text/html' }),
  )
  await page.goto(`${baseURL}/raw.html`)
  // Each in a frame of its own: some of them write over the document they are in.
  for (const payload of payloads.filter((text) => !text.includes('location') && !text.includes('while(')))
    await page.evaluate((text) => {
      const frame = document.createElement('iframe')
      frame.srcdoc = `<!doctype html><body>${text}`
      document.body.append(frame)
    }, payload)
  expect((await seen()).executed).toBeGreaterThanOrEqual(hasCorpus ? 40 : 10)
})
