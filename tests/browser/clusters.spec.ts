import type { Page } from '@playwright/test'
import { expect, openStudio, picture, test, viewOf } from './page.ts'

const languages = {
  'en-GB': {
    tree: 'Apple tree',
    back: 'Back to Apple tree',
    open: 'Open as flower',
    outline: 'Outline',
    newCluster: 'New cluster',
    name: 'Name',
    create: 'Create',
    cluster: 'Cluster: Robots in care',
    clusterName: 'Robots in care',
    filter: 'Filter industries',
    members: ['Robotics', 'Wellness educators', 'Chefs'],
    year: 'Year',
    addYear: 'Add year',
    phase: 'Phase 2026',
    maturity: 'Maturity',
    signs: ['The cluster takes firmer form', 'There is renewal work, so that it does not stagnate'],
    tally: /2 of 3 signs/,
    mark: 'Renewing',
    actors: /^Actors/,
    actorName: 'Name of the actor',
    addActor: 'Add actor',
    detail: 'maturity, 3 members',
    undo: 'Undo',
    redo: 'Redo',
    delete: 'Delete cluster',
    gone: 'The cluster of this flower is no longer there',
    clusters: 'Clusters',
    canvas: 'Canvas',
    edit: 'Edit cluster',
  },
  'sv-SE': {
    tree: 'Äppelträd',
    back: 'Tillbaka till Äppelträd',
    open: 'Öppna som blomma',
    outline: 'Översikt',
    newCluster: 'Nytt kluster',
    name: 'Namn',
    create: 'Skapa',
    cluster: 'Kluster: Robotar i vården',
    clusterName: 'Robotar i vården',
    filter: 'Filtrera branscher',
    members: ['Robotik', 'Friskvårdspedagoger', 'Kockar'],
    year: 'År',
    addYear: 'Lägg till år',
    phase: 'Fas 2026',
    maturity: 'Mognad',
    signs: ['Klustret tar fastare form', 'Det finns ett förnyelsearbete, så att det inte stagnerar'],
    tally: /2 av 3 tecken/,
    mark: 'Förnyas',
    actors: /^Aktörer/,
    actorName: 'Aktörens namn',
    addActor: 'Lägg till aktör',
    detail: 'mognad, 3 medlemmar',
    undo: 'Ångra',
    redo: 'Gör om',
    delete: 'Ta bort kluster',
    gone: 'Klustret som blomman visar finns inte längre',
    clusters: 'Kluster',
    canvas: 'Ritytan',
    edit: 'Redigera kluster',
  },
} as const

const diagram = (page: Page) => page.locator('.diagrams [aria-current=page]')
const apple = (page: Page, id: string) => page.locator(`.picture [data-role=apple][data-entity-id="cluster:${id}"]`)

const selected = (page: Page) => page.locator('[role=treeitem][aria-selected=true]')

for (const [locale, w] of Object.entries(languages)) {
  test.describe(locale, () => {
    test.use({ locale })

    test('an apple opens as its flower by a double click, and the way back leads to the same place', async ({
      page,
    }) => {
      await openStudio(page)
      const fitted = await viewOf(page)
      await page.locator('.window').focus()
      await page.keyboard.press('+')
      await page.keyboard.press('ArrowDown')
      await apple(page, 'halsosam').first().click()
      await expect(selected(page)).toHaveAttribute('data-key', 'cluster:halsosam')
      const zoomed = await viewOf(page)
      expect(zoomed).not.toBe(fitted)

      const ways = [
        () => page.keyboard.press('Escape'),
        () => page.keyboard.press('Alt+ArrowLeft'),
        () => page.getByRole('button', { name: w.back }).click(),
      ]
      for (const way of ways) {
        await apple(page, 'halsosam').first().dblclick()
        await expect(diagram(page)).toHaveText('HälsoSam Sverige')
        await expect(page.getByRole('button', { name: w.back })).toBeVisible()
        expect(await viewOf(page)).toBe(fitted)
        await way()
        await expect(diagram(page)).toHaveText(w.tree)
        await expect.poll(() => viewOf(page)).toBe(zoomed)
        await expect(selected(page)).toHaveAttribute('data-key', 'cluster:halsosam')
      }
      // Three times opened, one flower made.
      await expect(page.locator('.diagrams li')).toHaveCount(3)
      await page.getByRole('button', { name: w.open }).click()
      const floret = page.locator('.picture [data-role=floret-name][data-entity-id="industry:gyms"]')
      await floret.click()
      await expect(selected(page)).toHaveAttribute('data-key', /industry:gyms$/)

      // Without its flower, the studio is back at the tree that it was opened from.
      await page.getByRole('button', { name: w.undo }).click()
      await expect(diagram(page)).toHaveText(w.tree)
      await expect(page.getByRole('button', { name: w.back })).toHaveCount(0)
      await expect(page.locator('.diagrams li')).toHaveCount(2)
    })

    test('a cluster is made, ripens on the tree and stands on a stem; all of it undone and done again', async ({
      page,
    }) => {
      await openStudio(page)
      const first = await picture(page)
      await page.getByRole('button', { name: w.newCluster }).click()
      await page.getByRole('textbox', { name: w.name, exact: true }).fill(w.clusterName)
      await page.getByRole('button', { name: w.create }).click()
      const sheet = page.getByRole('region', { name: w.cluster })
      await expect(sheet).toBeVisible()
      for (const member of w.members) {
        await sheet.getByRole('searchbox', { name: w.filter }).fill(member)
        await sheet.getByRole('checkbox', { name: member, exact: true }).check()
      }
      const id = (await selected(page).getAttribute('data-key'))?.replace('cluster:', '') ?? 'none'
      const bud = await apple(page, id).first().innerHTML()

      await sheet.getByRole('spinbutton', { name: w.year }).fill('2026')
      await sheet.getByRole('button', { name: w.addYear }).click()
      await sheet.getByRole('combobox', { name: w.phase }).selectOption(w.maturity)
      for (const sign of w.signs) await sheet.getByRole('checkbox', { name: sign }).check()
      await sheet.getByRole('checkbox', { name: w.mark }).check()
      await expect(sheet.getByText(w.tally)).toBeVisible()
      expect(await apple(page, id).first().innerHTML()).not.toBe(bud)
      await expect(page.locator(`[role=treeitem][data-key="cluster:${id}"]`)).toContainText(w.detail)

      await sheet.getByText(w.actors).click()
      await sheet
        .getByRole('textbox', { name: w.actorName })
        .or(sheet.getByRole('combobox', { name: w.actorName }))
        .fill('Ada Motor AB')
      await sheet.getByRole('button', { name: w.addActor }).click()
      const tree = await picture(page)
      await page.getByRole('button', { name: w.open }).click()
      await expect(diagram(page)).toHaveText(w.clusterName)
      await expect(page.locator('.picture')).toContainText('Ada Motor AB')
      const flower = await picture(page)
      await page.keyboard.press('Escape')
      await expect.poll(() => picture(page)).toBe(tree)

      const undo = page.getByRole('button', { name: w.undo, exact: true })
      const redo = page.getByRole('button', { name: w.redo, exact: true })
      let steps = 0
      for (; await undo.isEnabled(); steps++) await undo.click()
      // The name, three members, year, phase, two signs, a mark, the driver, the flower.
      expect(steps).toBe(11)
      await expect.poll(() => picture(page)).toBe(first)
      for (let step = 0; step < steps; step++) await redo.click()
      await expect(redo).toBeDisabled()
      // What the last step made is looked at.
      await expect.poll(() => picture(page)).toBe(flower)
      await page.locator('.diagrams').getByRole('button', { name: w.tree, exact: true }).click()
      await expect.poll(() => picture(page)).toBe(tree)
    })

    test('a flower whose cluster was deleted says so, until undo brings it back', async ({ page }) => {
      await openStudio(page)
      await apple(page, 'halsosam').first().dblclick()
      await expect(diagram(page)).toHaveText('HälsoSam Sverige')
      await page.getByRole('button', { name: w.edit }).click()
      await page.getByRole('button', { name: w.delete }).click()
      await expect(page.locator('.picture')).toContainText(w.gone.split(' ').slice(0, 3).join(' '))
      await expect(page.getByRole('img', { name: w.gone })).toBeVisible()
      await expect(page.getByRole('region', { name: w.clusters }).getByText('HälsoSam')).toHaveCount(0)
      await page.getByRole('button', { name: w.undo, exact: true }).click()
      await expect(page.locator('.picture')).not.toContainText(w.gone.split(' ').slice(0, 3).join(' '))
      await expect(page.getByRole('region', { name: w.clusters }).getByText('HälsoSam')).toHaveCount(1)
    })
  })
}

test('by keyboard alone: an apple to its flower and back, and a cluster with a name and a phase', async ({ page }) => {
  await openStudio(page)
  await page.getByRole('treeitem').first().focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  const line = page.getByRole('treeitem').last()
  await expect(line).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Back to Apple tree' })).toBeVisible()
  await expect(page.locator('.window')).toBeFocused()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(selected(page)).toBeFocused()

  await page.getByRole('button', { name: 'New cluster' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused()
  // An empty name is refused, and told where one looks.
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'New cluster' }).getByRole('alert')).toContainText('cannot be empty')
  await page.keyboard.type('Wood & wool')
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('region', { name: 'Cluster: Wood & wool' })
  await expect(sheet.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused()
  await expect(selected(page)).toHaveAttribute('data-key', 'cluster:wood-wool')
  const year = sheet.getByRole('spinbutton', { name: 'Year' })
  for (let tabs = 0; tabs < 12 && !(await year.evaluate((field) => field === document.activeElement)); tabs++)
    await page.keyboard.press('Tab')
  await page.keyboard.type('2020')
  await page.keyboard.press('Enter')
  await expect(sheet.getByRole('rowheader', { name: '2020' })).toBeVisible()
  await page.keyboard.type('2020')
  await page.keyboard.press('Enter')
  await expect(sheet.getByRole('alert')).toContainText('“2020” is stated already')
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'New cluster' })).toBeFocused()
})

test('what the dataset no longer has is listed and taken out, and what most members have is added by a click', async ({
  page,
}) => {
  await page.route('**/soermland.pomona*.json', async (route) => {
    const response = await route.fetch()
    const text = (await response.text()).replace(
      '"memberIds":["robotics"]',
      '"memberIds":["robotics","lost-1","lost-2"]',
    )
    await route.fulfill({ response, body: text })
  })
  await openStudio(page)
  const panel = page.getByRole('region', { name: 'Clusters', exact: true })
  await panel.getByRole('button', { name: /^Robotdalen/ }).click()
  const sheet = page.getByRole('region', { name: 'Cluster: Robotdalen' })
  await sheet.getByText('Members (3)').click()
  const orphans = sheet.getByRole('group', { name: 'No longer in the dataset' })
  await orphans.getByRole('button', { name: 'Take out lost-2' }).click()
  await expect(sheet.getByText('Members (2)')).toBeVisible()
  await orphans.getByRole('button', { name: 'Take out lost-1' }).click()
  await expect(orphans).toHaveCount(0)
  await expect(sheet.getByRole('checkbox', { name: 'Robotics', exact: true })).toBeChecked()
  await sheet.getByText('Members (1)').click()

  await sheet.getByText('Competences (2)').click()
  const robotics = sheet.getByRole('checkbox', { name: 'Robotics', exact: true })
  await robotics.uncheck()
  await sheet.getByRole('button', { name: 'Propose from members' }).click()
  await expect(sheet.locator('.proposals li')).toHaveText([/^Robotics 1 of 1 member/])
  await expect(robotics).not.toBeChecked()
  await sheet.getByRole('button', { name: 'Add Robotics' }).click()
  await expect(robotics).toBeChecked()
  await expect(sheet.getByText('No further competence')).toBeVisible()
})

test('a cluster is made of industries that are selected in the outline', async ({ page }) => {
  await openStudio(page)
  await page
    .getByRole('treeitem', { name: /^Food / })
    .first()
    .click()
  await page.getByRole('treeitem', { name: /^Chefs/ }).click()
  await page.getByRole('treeitem', { name: /^Butchers/ }).click({ modifiers: ['Control'] })
  await page.getByRole('treeitem', { name: /^Food artisans/ }).click({ modifiers: ['Control'] })
  await page
    .getByRole('region', { name: 'Properties' })
    .getByRole('button', { name: /cluster/i })
    .click()
  const form = page.getByRole('region', { name: 'New cluster' })
  await form.getByRole('checkbox', { name: 'Butchers' }).uncheck()
  await form.getByRole('textbox', { name: 'Name' }).fill('Kitchens')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Cluster: Kitchens' }).getByText('Members (2)')).toBeVisible()
  await expect(selected(page)).toHaveAttribute('data-key', 'cluster:kitchens')
})
