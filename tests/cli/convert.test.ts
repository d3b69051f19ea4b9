import { linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fixtures, region, resultFolder, runPomona } from './runPomona.ts'

const folder = resultFolder()
const out = (name: string) => join(folder, name)

interface ProjectFile {
  readonly format: string
  readonly version: number
  readonly project: { readonly title: unknown }
}

function fileAt(path: string): ProjectFile {
  return JSON.parse(readFileSync(path, 'utf8'))
}

describe('pomona convert', () => {
  test('makes a project file of a folder of tables', async () => {
    const { status, stdout, stderr } = await runPomona([
      'convert',
      region,
      '--out',
      out('a.pomona.json'),
      '--title',
      'Ours',
    ])
    expect({ status, stdout }, stderr).toEqual({ status: 0, stdout: '' })
    expect(fileAt(out('a.pomona.json'))).toMatchObject({ format: 'pomona', version: 1, project: { title: 'Ours' } })
    expect(readFileSync(out('a.pomona.json'), 'utf8')).toContain('01.10')
  })

  test('writes the same bytes twice, to a file and to standard output', async () => {
    const [first, second] = await Promise.all([
      runPomona(['convert', region, '--out', '-']),
      runPomona(['convert', region, '--out', out('b.pomona.json')]),
    ])
    expect([first.status, second.status]).toEqual([0, 0])
    expect(readFileSync(out('b.pomona.json'), 'utf8')).toBe(first.stdout)
  })

  test('takes a project file, and writes it again as the same bytes', async () => {
    const { stdout: text } = await runPomona(['convert', region, '--out', '-'])
    const { status, stdout } = await runPomona(['convert', '-', '--out', '-'], text)
    expect(status).toBe(0)
    expect(stdout).toBe(text)
  })

  test('reads a table of Excel from standard input: semicolons, decimal commas, Windows-1252', async () => {
    const table = readFileSync(join(fixtures, 'excel.csv'))
    const { status, stdout, stderr } = await runPomona(['convert', '-', '--out', '-'], new Uint8Array(table))
    expect(status, stderr).toBe(0)
    expect(stdout).toContain('Omvårdnad')
    expect(stdout).toContain('2.25')
  })

  test('takes a role and a field where the guess is to be overridden', async () => {
    const table = 'a,b,c\nBakery,Hygiene,2\nHospital,Hygiene,3\nHospital,Nursing,5\n'
    const maps = ['a=competence', 'b=industry', 'c=weight'].flatMap((map) => ['--map', `-:${map}`])
    const { status, stdout, stderr } = await runPomona(
      ['convert', '-', '--out', '-', '--role', '-=uses', ...maps],
      table,
    )
    expect(status, stderr).toBe(0)
    expect(stdout.indexOf('Bakery')).toBeGreaterThan(stdout.indexOf('Hygiene'))
  })

  test('never writes over a file that it reads, under whatever name', async () => {
    mkdirSync(out('kept'))
    const path = out('kept/p.pomona.json')
    await runPomona(['convert', region, '--out', path])
    const before = readFileSync(path)
    symlinkSync(path, out('kept/soft.json'))
    linkSync(path, out('kept/hard.json'))
    for (const target of ['p.pomona.json', 'soft.json', 'hard.json', '../kept/p.pomona.json']) {
      const { status, stderr } = await runPomona(['convert', path, '--out', out(`kept/${target}`)])
      expect(status, target).toBe(2)
      expect(stderr).toContain('so that the original stays')
    }
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  test('reads the project of a folder without tables, and never writes over it', async () => {
    mkdirSync(out('folder'))
    const path = out('folder/p.pomona.json')
    await runPomona(['convert', region, '--out', path])
    const before = readFileSync(path, 'utf8')
    const { stdout } = await runPomona(['convert', out('folder'), '--out', '-'])
    expect(stdout).toBe(before)
    const { status, stderr } = await runPomona(['convert', out('folder'), '--out', path, '--title', 'Other'])
    expect(status).toBe(2)
    expect(stderr).toContain('so that the original stays')
    expect(readFileSync(path, 'utf8')).toBe(before)
  })

  test('replaces an older result, and leaves nothing else behind', async () => {
    mkdirSync(out('again'))
    writeFileSync(out('again/p.pomona.json'), 'old')
    const { status } = await runPomona(['convert', region, '--out', out('again/p.pomona.json')])
    expect(status).toBe(0)
    expect(fileAt(out('again/p.pomona.json')).format).toBe('pomona')
    expect(readdirSync(out('again'))).toEqual(['p.pomona.json'])
  })

  test('says which folder is missing, and writes nothing', async () => {
    const { status, stderr } = await runPomona(['convert', region, '--out', out('nowhere/p.pomona.json')])
    expect(status).toBe(1)
    expect(stderr).toContain('nowhere/p.pomona.json')
    expect(stderr).toContain('Make the folder first')
  })

  test('refuses a project of a newer version by its number, untouched', async () => {
    const { stdout: text } = await runPomona(['convert', region, '--out', '-'])
    const newer = { ...JSON.parse(text), version: 99 }
    const { status, stdout, stderr } = await runPomona(['convert', '-', '--out', '-'], JSON.stringify(newer))
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain('99')
  })

  test('writes nothing where a table cannot be read', async () => {
    writeFileSync(out('sheet.xlsx'), 'PK\u0003\u0004 the start of a spreadsheet')
    const { status, stdout, stderr } = await runPomona(['convert', out('sheet.xlsx'), '--out', '-'])
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain('sheet.xlsx')
    expect(stderr).toContain('CSV')
  })
})
