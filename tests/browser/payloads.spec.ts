import { test as base, expect, type Page } from '@playwright/test'
import { composeDiagram, sceneToSvg, screenPage, svgToText, themes } from '#core'
import { read } from '#core/files'
import { openStudio } from './page.ts'
import { hasCorpus, projectWith, scriptPayloads } from './payloads.ts'

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

async function openProject(page: Page, batch: readonly string[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('toolbar').getByRole('button', { name: 'Open', exact: true }).click()
  await (await chooser).setFiles([projectFile(batch)])
  // A project without remarks opens at once.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(batch[0].slice(0, 500).replace(/\s+/g, ' ').trim())
}

/** Shows every diagram, and of each kind of diagram every line of its outline, selected; then the sheet of a cluster. */
async function walk(page: Page): Promise<void> {
  const diagrams = page.getByRole('navigation', { name: 'Diagrams' }).locator('button.diagram')
  for (const button of await diagrams.all()) await button.click()
  for (const at of [0, 1]) {
    await diagrams.nth(at).click()
    await page.getByRole('treeitem').first().focus()
    await page.keyboard.press('*')
    for (const line of (await page.getByRole('treeitem').all()).slice(0, 90)) await line.click()
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
