import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { resultFolder, runPomona } from './runPomona.ts'

const folder = resultFolder()
const demo = 'examples/demo-region/demo-region.pomona.json'
const header =
  'a,b,aSector,bSector,aBreadth,bBreadth,shared,score,expected,sd,z,p,q,confirmed,reached,grade,' +
  'idf-cosine,weighted-cosine,cosine,jaccard,min-conditional,association'

describe('pomona suggest', () => {
  test('JSON has the promised keys in their order', async () => {
    const { status, stdout, stderr } = await runPomona([
      'suggest',
      demo,
      '--kind',
      'supply',
      '--format',
      'json',
      '--top',
      '3',
    ])
    expect(status, stderr).toBe(0)
    const found = JSON.parse(stdout)
    expect(Object.keys(found)).toEqual(['pairsTested', 'method', 'draws', 'seed', 'suggestions'])
    expect(found).toMatchObject({ pairsTested: 5_430, method: 'curveball', draws: 1_000, seed: 1 })
    const [first] = found.suggestions
    expect(Object.keys(first)).toEqual([...header.split(',').slice(0, 16), 'reasons', 'measures'])
    expect(first).toMatchObject({ shared: 4, grade: 'strong', confirmed: true, reached: 0 })
    expect(['26 87', '28 87', '38 31', '59 85', '72 01']).toContain(`${first.a} ${first.b}`)
    expect(Object.keys(first.reasons[0])).toEqual(['competence', 'ubiquity', 'contribution', 'surprise'])
    expect(Object.keys(first.measures)).toEqual(header.split(',').slice(16))
    expect(stderr).toContain('3 of 5,430 pairs listed')
  })

  test('CSV lists all pairs on request, and without a test its numbers are empty', async () => {
    const out = join(folder, 'all.csv')
    const args = ['suggest', demo, '--null', 'none', '--pairs', 'all', '--top', 'all', '--format', 'csv', '--out', out]
    const { status, stderr } = await runPomona(args)
    expect(status, stderr).toBe(0)
    const lines = readFileSync(out, 'utf8').trim().split('\n')
    expect(lines[0]).toBe(header)
    expect(lines.length).toBe(1 + (81 * 80) / 2)
    expect(lines[1].split(',').slice(8, 15)).toEqual(['', '', '', '', '', '', ''])
  })

  test('the same seed gives the same bytes, another seed others', async () => {
    const run = async (seed: string) =>
      (await runPomona(['suggest', demo, '--seed', seed, '--format', 'json', '--top', '50'])).stdout
    const [one, again, other] = [await run('1'), await run('1'), await run('2')]
    expect(again).toBe(one)
    expect(other).not.toBe(one)
  })

  test('reads one table from standard input, and neutralises formulas', async () => {
    const table = 'industry,competence\n=HYPERLINK(1),a\n=HYPERLINK(1),b\nB,a\nB,b\nC,c\n'
    const args = ['suggest', '-', '--pairs', 'all', '--null', 'row-fixed', '--format', 'csv']
    const { status, stdout, stderr } = await runPomona(args, table)
    expect(status, stderr).toBe(0)
    expect(stdout).toContain("\n'=HYPERLINK(1),B,")
    expect(stdout).not.toMatch(/^=/m)
    expect(stderr).toContain('under 20 no pair can be tested')
  })

  test('the table for people names pairs and grades, in Swedish too', async () => {
    const { status, stdout } = await runPomona(['suggest', demo, '--kind', 'supply', '--top', '2', '--lang', 'sv'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^par +betyg +gemensamt/)
    expect(stdout).toContain('tydligt mönster')
    expect(stdout).toContain('28 ')
  })

  test('needs that nobody states end with 1 and say so', async () => {
    const { status, stderr } = await runPomona(['suggest', '-', '--kind', 'supply'], 'industry,competence\nA,x\nB,x\n')
    expect(status).toBe(1)
    expect(stderr).toContain('do not say what any industry needs')
  })

  test('the misleading test says that it misleads', async () => {
    const { stderr } = await runPomona(['suggest', demo, '--null', 'hypergeometric', '--top', '1'])
    expect(stderr).toContain('misleads')
  })
})

const occupations = ['industries', 'competences', 'links_weighted'].map((name) => `../shared/real/onet_${name}.csv`)

describe.skipIf(!occupations.every((table) => existsSync(table)))('pomona suggest on the occupations', () => {
  test('38 pairs have q < 0.05 by the row-fixed screen of all pairs, 14 of them across sectors', async () => {
    const project = join(folder, 'o.pomona.json')
    expect((await runPomona(['convert', ...occupations, '--out', project])).status).toBe(0)
    const args = ['suggest', project, '--pairs', 'all', '--null', 'row-fixed', '--format', 'json', '--top', '100']
    const { suggestions, pairsTested } = JSON.parse((await runPomona(args)).stdout)
    const clear = suggestions.filter(({ q }: { q: number }) => q < 0.05)
    type Sectors = { aSector: string; bSector: string }
    const across = clear.filter(({ aSector, bSector }: Sectors) => aSector !== bSector)
    expect([pairsTested, clear.length, across.length]).toEqual([425_503, 38, 14])
  })
})
