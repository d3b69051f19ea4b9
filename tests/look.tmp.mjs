import { chromium } from '@playwright/test'

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
const sizes = [
  [1440, 900],
  [1024, 768],
  [820, 1180],
]
for (const [locale, W] of [
  [
    'en-GB',
    {
      edit: 'Edit cluster',
      open: 'Open as flower',
      members: /^Members/,
      actors: /^Actors/,
      comps: /^Competences \(/,
      prop: 'Propose from members',
    },
  ],
  [
    'sv-SE',
    {
      edit: 'Redigera kluster',
      open: 'Öppna som blomma',
      members: /^Medlemmar/,
      actors: /^Aktörer/,
      comps: /^Kompetenser \(/,
      prop: 'Föreslå utifrån medlemmarna',
    },
  ],
]) {
  for (const [width, height] of sizes) {
    if (process.argv[2] && process.argv[2] !== `${width}`) continue
    const page = await (await browser.newContext({ viewport: { width, height }, locale })).newPage()
    page.on('console', (m) => ['error', 'warning'].includes(m.type()) && console.log(locale, width, m.text()))
    page.on('pageerror', (e) => console.log('ERR', e.message))
    await page.goto('http://localhost:4637/')
    await page.locator('.sheet .picture').waitFor()
    const shot = (name) => page.screenshot({ path: `/tmp/cu/${width}-${locale.slice(0, 2)}-${name}.png` })
    const apple = page.locator('.picture [data-role=apple][data-entity-id="cluster:halsosam"]').first()
    await apple.click()
    await shot('1-selected')
    await page.getByRole('button', { name: W.open }).click()
    await page.waitForTimeout(300)
    await shot('2-flower')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: W.edit }).click()
    await page.locator('.cluster-sheet input').first().waitFor()
    await page.waitForTimeout(200)
    await shot('3-editor')
    await page.locator('summary', { hasText: W.members }).click()
    await page.locator('.cluster-sheet').evaluate((s) => s.scrollTo(0, 420))
    await shot('4-members')
    await page.locator('summary', { hasText: W.members }).click()
    await page.locator('summary', { hasText: W.comps }).click()
    await page.getByRole('button', { name: W.prop }).click()
    await page.locator('summary', { hasText: W.actors }).click()
    await page.locator('summary', { hasText: W.comps }).scrollIntoViewIfNeeded()
    await page.locator('.cluster-sheet').evaluate((s) => s.scrollTo(0, s.scrollHeight))
    await shot('5-actors')
    await page.close()
  }
}
await browser.close()
