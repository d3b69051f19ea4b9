import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { region, resultFolder, runPomona } from './runPomona.ts'

const folder = resultFolder()
const soermland = join('examples', 'soermland', 'soermland.pomona.json')

async function draw(project: string, name: string, ...args: string[]): Promise<string> {
  const out = join(folder, name)
  const { status, stderr } = await runPomona([
    'render',
    project,
    '--diagram',
    'competence-flower',
    '--out',
    out,
    ...args,
  ])
  expect(status, stderr).toBe(0)
  return readFileSync(out, 'utf8')
}

describe('pomona render --diagram competence-flower', () => {
  test('draws a fresh flower of everything where the project has none', async () => {
    const svg = await draw(region, 'all.svg')
    expect(svg).toContain('All industries')
    expect(svg).toContain('data-entity-id="industry:01.10"')
  })

  test("draws the project's own flower first", async () => {
    expect(await draw(soermland, 'own.svg', '--lang', 'sv')).toContain('Matklustret samlar hantverket')
  })

  test('draws the flower of a cluster by its id, with a title that is true of it', async () => {
    const svg = await draw(soermland, 'halsosam.svg', '--lang', 'sv', '--cluster', 'halsosam')
    expect(svg).toContain('HälsoSam Sverige: 13 branscher')
    expect(svg).toContain('data-entity-id="industry:naprapaths"')
    expect(svg).not.toContain('Matklustret samlar')
    expect(svg).not.toContain('data-entity-id="industry:butchers"')
  })

  test("takes the project's own flower of that cluster, by its kind and by its id", async () => {
    const own = await draw(soermland, 'food.svg', '--cluster', 'matklustret')
    expect(own).toContain('The food cluster gathers')
    const args = ['render', soermland, '--diagram', 'food-flower', '--cluster', 'matklustret', '--out', '-']
    expect((await runPomona(args)).stdout).toBe(own)
  })

  test('draws a cut of picked competences', async () => {
    const svg = await draw(soermland, 'cut.svg', '--option', 'cut=marketing,education', '--option', 'cluster=')
    expect(svg).toContain('data-entity-id="industry:food-marketing"')
    expect(svg).not.toContain('data-entity-id="industry:butchers"')
  })

  test('names the clusters there are where one is not', async () => {
    const args = ['render', soermland, '--diagram', 'competence-flower', '--cluster', 'pears', '--out', '-']
    const { status, stdout, stderr } = await runPomona(args)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain('--cluster pears')
    expect(stderr).toContain('biotechvalley, robotdalen')
  })
})
