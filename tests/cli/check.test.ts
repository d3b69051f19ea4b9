import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fixtures, region, resultFolder, runPomona } from './runPomona.ts'

const folder = resultFolder()

interface Told {
  readonly code: string
  readonly severity: string
  readonly file: string
  readonly row: number
  readonly column: string
  readonly value: string
  readonly message: string
  readonly remedy: string
}

describe('pomona check', () => {
  test('finds nothing to mend in sound tables, and ends with 0', async () => {
    const { status, stdout, stderr } = await runPomona(['check', region])
    expect(status, stdout + stderr).toBe(0)
    expect(stdout).toContain('Nothing to mend.')
  })

  test('names file, row, column, value and remedy of what is wrong', async () => {
    const { stdout } = await runPomona(['check', join(fixtures, 'broken.csv'), '--json'])
    const found = (JSON.parse(stdout) as Told[]).find(({ value }) => value === 'many')
    expect(found).toMatchObject({ file: 'tests/cli/fixtures/broken.csv', row: 3 })
    expect(found?.column).toContain('employees')
    expect(found?.message.length).toBeGreaterThan(10)
    expect(found?.remedy.length).toBeGreaterThan(10)
  })

  test('says the same for people, in one line each', async () => {
    const { stdout } = await runPomona(['check', join(fixtures, 'broken.csv')])
    expect(stdout).toMatch(/^tests\/cli\/fixtures\/broken\.csv:3: .*employees.*many/m)
  })

  test('ends with 1 where a file is not there, is damaged or is a spreadsheet', async () => {
    writeFileSync(join(folder, 'damaged.pomona.json'), '{"format":"pomona","version":1,"project":{')
    writeFileSync(join(folder, 'sheet.xlsx'), 'PK\u0003\u0004 and more')
    for (const name of ['nothing.csv', 'damaged.pomona.json', 'sheet.xlsx']) {
      const { status, stdout } = await runPomona(['check', join(folder, name), '--json'])
      expect(status, name).toBe(1)
      const [first] = JSON.parse(stdout) as Told[]
      expect(first).toMatchObject({ severity: 'error', file: join(folder, name) })
      expect(first.remedy.length, name).toBeGreaterThan(10)
    }
  })

  test('names row and column of a reference that leads nowhere', async () => {
    const industries = join(region, 'industries.csv')
    const competences = join(region, 'competences.csv')
    const uses = join(folder, 'uses.csv')
    writeFileSync(uses, 'industry,competence,weight\n01.10,k1,1\n99.99,k2,1\n')
    const { stdout } = await runPomona(['check', industries, competences, uses, '--json'])
    const found = (JSON.parse(stdout) as Told[]).find(({ value }) => value === '99.99')
    expect(found).toMatchObject({ file: uses, row: 3, column: 'industry' })
  })

  test('checks a project file and tables apart, in one call', async () => {
    const project = join(folder, 'sound.pomona.json')
    await runPomona(['convert', region, '--out', project])
    const { status, stdout } = await runPomona(['check', project, region])
    expect(status, stdout).toBe(0)
  })

  test('speaks Swedish where that is asked', async () => {
    const { stdout } = await runPomona(['check', region, '--lang', 'sv'])
    expect(stdout).toContain('Inget att rätta.')
  })
})
