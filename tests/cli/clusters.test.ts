import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { region, resultFolder, runPomona } from './runPomona.ts'

const folder = resultFolder()
const demo = join('examples', 'demo-region', 'demo-region.pomona.json')
const rowsOf = (csv: string) => Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data

async function ask(...args: string[]): Promise<string> {
  const { status, stdout, stderr } = await runPomona(args)
  expect(status, stderr).toBe(0)
  return stdout
}

describe('pomona clusters', () => {
  test('gives JSON with the keys that other programs rely on, in their order', async () => {
    const found = JSON.parse(await ask('clusters', demo, '--edges', 'strong', '--format', 'json'))
    expect(Object.keys(found)).toEqual(['edges', 'resolution', 'seed', 'modularity', 'clusters'])
    expect(found).toMatchObject({ edges: 'strong', resolution: 1, seed: 1 })
    const keys = ['id', 'members', 'agreement', 'within', 'between', 'between95', 'nearerElsewhere']
    for (const cluster of found.clusters) expect(Object.keys(cluster)).toEqual(keys)
    // Planted: 26 and 28 have what 87 needs.
    expect(found.clusters[0]).toMatchObject({ id: 'c1', members: ['26', '28', '87'], agreement: 1 })
    expect(found.clusters[0].within).toBeGreaterThan(found.clusters[0].between95)
  })

  test('takes hints as well where clear patterns are few, says so, and finds the resolution', async () => {
    const { status, stdout, stderr } = await runPomona([
      'clusters',
      demo,
      '--edges',
      'auto',
      '--resolution',
      'auto',
      '--format',
      'json',
    ])
    expect(status, stderr).toBe(0)
    const found = JSON.parse(stdout)
    expect(found.edges).toBe('suggestive')
    expect(found.resolution).toBeGreaterThan(1)
    expect(stderr).toContain('so hints tie as well')
    const members = found.clusters.map((cluster: { members: string[] }) => cluster.members)
    expect(members).toContainEqual(['26', '28', '87'])
  })

  test('gives the same bytes for the same seed, from a file, standard input and into a file', async () => {
    const args = ['--edges', 'suggestive', '--resolution', '2.5', '--seed', '7', '--format', 'json']
    const first = await ask('clusters', demo, ...args)
    const fromInput = await runPomona(['clusters', '-', ...args], readFileSync(demo))
    expect(fromInput.stdout).toBe(first)
    const out = join(folder, 'clusters.json')
    expect(await ask('clusters', demo, ...args, '--out', out)).toBe('')
    expect(readFileSync(out, 'utf8')).toBe(first)
    expect(await ask('clusters', demo, ...args.with(3, '3'))).not.toBe(first)
  })

  test('gives CSV with one row a member, the same clusters as JSON', async () => {
    const args = ['clusters', demo, '--edges', 'suggestive', '--resolution', '7', '--format']
    const rows = rowsOf(await ask(...args, 'csv'))
    const { clusters } = JSON.parse(await ask(...args, 'json')) as {
      clusters: { id: string; members: string[]; within: number; nearerElsewhere: string[] }[]
    }
    const flat = clusters.flatMap(({ id, members, within }) => members.map((member) => [id, member, within]))
    expect(rows.map(({ id, member, within }) => [id, member, Number(within)])).toEqual(flat)
    expect(rows.filter(({ nearerElsewhere }) => nearerElsewhere !== '').map(({ member }) => member)).toEqual(
      clusters.flatMap(({ members, nearerElsewhere }) => members.filter((id) => nearerElsewhere.includes(id))),
    )
    expect(rows[0].name).not.toBe('')
  })

  test('takes accepted links alone, without any test against chance', async () => {
    const found = JSON.parse(await ask('clusters', demo, '--edges', 'accepted', '--format', 'json'))
    expect(found.clusters.map(({ members }: { members: string[] }) => members)).toEqual([['28', '87']])
    expect(found.clusters[0]).toMatchObject({ between: null, between95: null })
  })

  test('says that there are none where nothing ties, and that is no failure', async () => {
    const { status, stdout, stderr } = await runPomona(['clusters', region, '--format', 'json'])
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ modularity: null, clusters: [] })
    expect(stderr).toContain('No candidate clusters')
  })

  test('shows people a table in their language', async () => {
    const [header, rule, first] = (await ask('clusters', demo, '--edges', 'strong', '--lang', 'sv')).split('\n')
    expect(header).toMatch(/^kluster +id +bransch +sektor +samstämmighet/)
    expect(rule).toMatch(/^-{7} {2}-/)
    expect(first).toMatch(/^c1 +26 +Tillverkning av datorer.* 50 av 50 +0,\d\d/)
  })

  test('writes names that look like formulas so that no spreadsheet runs them', async () => {
    const project = JSON.parse(readFileSync(demo, 'utf8'))
    for (const industry of project.project.dataset.industries) industry.name = '=HYPERLINK("x")'
    const evil = join(folder, 'evil.pomona.json')
    writeFileSync(evil, JSON.stringify(project))
    const names = rowsOf(await ask('clusters', evil, '--edges', 'accepted', '--format', 'csv')).map(({ name }) => name)
    expect(names).toEqual(Array(2).fill(`'=HYPERLINK("x")`))
  })

  test('fails with 1 and the place where the project cannot be read', async () => {
    const { status, stdout, stderr } = await runPomona(['clusters', join(folder, 'missing.json')])
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain('there is no such file')
  })
})

describe('pomona bridges', () => {
  const fields = ['id', 'name', 'group', 'ties', 'constraint', 'effectiveSize', 'betweenness', 'outsideShare']

  test('gives rows with the fields that other programs rely on, all industries, isolates with none', async () => {
    const rows = JSON.parse(await ask('bridges', demo, '--edges', 'strong', '--format', 'json'))
    for (const row of rows) expect(Object.keys(row)).toEqual(fields)
    expect(rows).toHaveLength(81)
    // 87 stands between 26 and 28, which it ties to itself.
    expect(rows[0]).toMatchObject({ id: '87', ties: 2, betweenness: 1, outsideShare: 0 })
    const isolate = { ties: 0, constraint: null, effectiveSize: null, betweenness: null, outsideShare: null }
    expect(rows.at(-1)).toMatchObject(isolate)
  })

  test('gives the same rows as CSV, with nothing in the cells of an isolate', async () => {
    const csv = await ask('bridges', demo, '--format', 'csv')
    const rows = JSON.parse(await ask('bridges', demo, '--format', 'json'))
    expect(csv.split('\n')[0]).toBe(fields.join(','))
    expect(rowsOf(csv)).toEqual(
      rows.map((row: Record<string, unknown>) =>
        Object.fromEntries(fields.map((field) => [field, row[field] === null ? '' : String(row[field])])),
      ),
    )
  })

  test('gives competences, common ground left out and told', async () => {
    const args = ['bridges', demo, '--of', 'competences', '--edges', 'suggestive']
    const { status, stdout, stderr } = await runPomona([...args, '--format', 'json'])
    expect(status).toBe(0)
    const rows = JSON.parse(stdout) as { id: string; ties: number; constraint: number | null }[]
    expect(rows).toHaveLength(120)
    expect(stderr).toMatch(/common ground.*: \d/)
    const constraints = rows.flatMap(({ constraint }) => constraint ?? [])
    expect(constraints.length).toBeGreaterThan(20)
    // Differences of rounding rank nothing.
    expect(constraints.filter((constraint, at) => constraint < (constraints[at - 1] ?? 0) - 1e-8)).toEqual([])
    const table = await ask(...args)
    expect(table.split('\n')).toHaveLength(rows.filter(({ ties }) => ties > 0).length + 3)
  })
})
