import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bombs } from '../core/files/workbook/bombs.ts'
import { makeWorkbook, rowsXml } from '../core/files/workbook/makeWorkbook.ts'
import { resultFolder, runPomona } from './runPomona.ts'

const folder = resultFolder()
const out = (name: string) => join(folder, name)
const book = out('book.xlsx')
const list = (name: string, ...rows: (string | number)[][]) => ({ name, xml: rowsXml(rows) })

writeFileSync(
  book,
  makeWorkbook([
    list('Om', ['Text']),
    list(
      'Branscher',
      ['id', 'bransch', 'sektor', 'anställda 2007'],
      ['01.10', 'Odling', 'Mat', 10],
      ['10.71', 'Bageri', 'Mat', 7],
    ),
    list('Användning', ['bransch', 'kompetens', 'vikt'], ['10.71', 'Jäsning', 3], ['01.10', 'Jordmån', 2]),
  ]),
)

describe('workbooks on the command line', () => {
  test('a workbook of several tables becomes a project', async () => {
    const { status, stdout, stderr } = await runPomona(['convert', book, '--out', '-'])
    expect(status, stderr).toBe(0)
    const { dataset } = JSON.parse(stdout).project
    expect(dataset.industries.map(({ id }: { id: string }) => id)).toEqual(['01.10', '10.71'])
    expect(dataset.uses).toHaveLength(2)
    expect(stderr).toContain('book.xlsx#Branscher')
  })

  test('from standard input it is the same project', async () => {
    const [named, piped] = await Promise.all([
      runPomona(['convert', book, '--out', '-', '--title', 'T']),
      runPomona(['convert', '-', '--out', '-', '--title', 'T'], readFileSync(book)),
    ])
    expect(piped).toMatchObject({ status: 0, stdout: named.stdout })
  })

  test('one sheet is meant by its name; a role and a column are set for it', async () => {
    const { status, stdout, stderr } = await runPomona([
      ...['convert', `${book}#Branscher`, '--out', '-', '--role', `${book}#Branscher=competences`],
      ...['--map', `${book}#Branscher:sektor=area`],
    ])
    expect(status, stderr).toBe(0)
    const { dataset } = JSON.parse(stdout).project
    expect(dataset.areas).toHaveLength(1)
    expect(dataset.competences).toHaveLength(2)
    const unread = await runPomona(['convert', book, '--out', '-', '--role', `${book}#Nej=uses`])
    expect(unread.status).toBe(2)
    expect(unread.stderr).toContain('#Nej')
    const missing = await runPomona(['check', `${book}#Nej`, '--json'])
    expect(missing.status).toBe(1)
    expect(JSON.parse(missing.stdout)[0]).toMatchObject({ code: 'sheet-missing', value: 'Nej' })
  })

  test('is never written over, under the name of a sheet either', async () => {
    const before = readFileSync(book)
    const { status } = await runPomona(['render', `${book}#Branscher`, '--diagram', 'apple-tree', '--out', book])
    expect(status).toBe(2)
    expect(readFileSync(book).equals(before)).toBe(true)
  })
})

const technology = '../shared/real/onet_29_3_technology_skills.xlsx'

test.skipIf(!existsSync(technology))(
  'the occupation spreadsheet, 32,681 rows in long form, gives 12,861 uses',
  async () => {
    const { status, stderr } = await runPomona(['convert', technology, '--out', out('o.pomona.json')])
    expect(status, stderr).toBe(0)
    expect(stderr).toContain('923 industries, 135 competences and 12,861 uses')
    expect(stderr).toContain('32,681 rows of uses')
  },
)

/** Longest time of the processor, s, and largest memory, kB: a hang and a flood, not measurements. */
const [mostSeconds, mostMemory] = [2, 300 * 1024]
const witness = `data:text/javascript,${encodeURIComponent('process.on("exit",()=>{const {userCPUTime,systemCPUTime,maxRSS}=process.resourceUsage();process.stderr.write("\\nused "+(userCPUTime+systemCPUTime)/1e6+" "+maxRSS)})')}`

function measured(args: readonly string[]): { status: number | null; stdout: string; seconds: number; memory: number } {
  const command = join('dist', 'cli', 'pomona.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', witness, command, ...args], {
    encoding: 'utf8',
    timeout: 60_000,
  })
  const [, seconds, memory] = /used ([\d.]+) (\d+)/.exec(stderr) ?? []
  return { status, stdout, seconds: Number(seconds), memory: Number(memory) }
}

describe('bombs are refused before they fill the memory or the time', () => {
  test(`${bombs.length} of them, each in a process of its own`, () => {
    const faults: string[] = []
    let [slowest, largest] = [0, 0]
    for (const { name, code, make } of bombs) {
      const path = out('bomb.xlsx')
      writeFileSync(path, make())
      const { status, stdout, seconds, memory } = measured(['check', path, '--json'])
      const codes: string[] = status === 1 ? JSON.parse(stdout).map((problem: { code: string }) => problem.code) : []
      slowest = Math.max(slowest, seconds)
      largest = Math.max(largest, memory)
      if (!codes.includes(code)) faults.push(`${name}: ended with ${status}, ${codes.join(' ')}`)
      if (!(seconds <= mostSeconds)) faults.push(`${name}: ${seconds} s`)
      if (!(memory <= mostMemory)) faults.push(`${name}: ${memory} kB`)
    }
    console.log(
      `${bombs.length} bombs: at most ${slowest.toFixed(2)} s of the processor and ${Math.round(largest / 1024)} MB`,
    )
    expect(faults).toEqual([])
  }, 300_000)

  test('a process that does fill the memory is seen to', () => {
    const flood = `data:text/javascript,${encodeURIComponent('globalThis.kept=Buffer.alloc(320*2**20,1)')}`
    const { stderr } = spawnSync(process.execPath, ['--import', witness, '--import', flood, '-e', '0'], {
      encoding: 'utf8',
    })
    expect(Number(/used [\d.]+ (\d+)/.exec(stderr)?.[1])).toBeGreaterThan(mostMemory)
  })
})
