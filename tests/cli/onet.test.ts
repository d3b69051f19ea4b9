import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { resultFolder, runPomona } from './runPomona.ts'

const tables = ['industries', 'competences', 'links_weighted'].map((name) => `../shared/real/onet_${name}.csv`)
const folder = resultFolder()
const project = join(folder, 'o.pomona.json')

describe.skipIf(!tables.every((table) => existsSync(table)))('The tables of O*NET', () => {
  test('are read without being told roles: 923 industries in 22 sectors, 135 competences, 12,861 uses', async () => {
    const { status, stderr } = await runPomona(['convert', ...tables, '--out', project])
    expect(status, stderr).toBe(0)
    for (const count of [/\b923\b/, /\b22\b/, /\b135\b/, /\b12,861\b/]) expect(stderr).toMatch(count)
  })

  test('become a project in which nothing is to be mended', async () => {
    const { status, stdout } = await runPomona(['check', project])
    expect(status, stdout).toBe(0)
    expect(stdout).toContain('Nothing to mend.')
  })

  test('are drawn, the same bytes twice', async () => {
    const pictures = [join(folder, 'o1.svg'), join(folder, 'o2.svg')]
    const start = performance.now()
    for (const picture of pictures) {
      const { status, stderr } = await runPomona(['render', project, '--diagram', 'apple-tree', '--out', picture])
      expect(status, stderr).toBe(0)
    }
    console.log(`two pictures of O*NET in ${((performance.now() - start) / 1000).toFixed(1)} s`)
    expect(readFileSync(pictures[0]).equals(readFileSync(pictures[1]))).toBe(true)
    expect(readFileSync(pictures[0], 'utf8')).toContain('<svg')
  })
})
