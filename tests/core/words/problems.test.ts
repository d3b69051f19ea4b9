import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { describePlace, type Locale, type Problem, phraseProblem } from '#core'
import { read } from '#core/files'
import { problemCodes } from '../../../src/core/words/problems.ts'

const locales: readonly Locale[] = ['en', 'sv']
const source = new URL('../../../src/', import.meta.url)

/** The texts of all sources except the words themselves, by file. */
const sources = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.includes('words/'))
  .map((name) => ({ name, text: readFileSync(new URL(name, source), 'utf8') }))

/** Codes as they stand in sources; `\0` where a template puts a part in. */
const inSources = sources.flatMap(({ name, text }) =>
  [...text.matchAll(/\bcode: (?:'([^']+)'|`([^`]+)`)/g)].map(([, literal, template]) => ({
    name,
    code: literal ?? template.replaceAll(/\$\{[^}]*\}/g, '\0'),
  })),
)

/** Codes without words. What the system says of a file (`file-enoent`) is phrased by the command line. */
function withoutWords(found: readonly { name: string; code: string }[], known: readonly string[]): string[] {
  const has = (code: string) => {
    const pattern = new RegExp(`^${code.replaceAll('\0', '[a-z-]+')}$`)
    return known.some((one) => pattern.test(one))
  }
  return found
    .filter(({ code }) => code !== '\0' && code !== 'file-\0' && !has(code))
    .map(({ name, code }) => `${name}: ${code}`)
}

describe('words of problems', () => {
  test('every code in the sources has words', () => {
    expect(inSources.length).toBeGreaterThan(40)
    expect(withoutWords(inSources, problemCodes)).toEqual([])
  })

  test('a code without words would be found', () => {
    const planted = [
      ...inSources,
      { name: 'planted.ts', code: 'pear-in-apple-tree' },
      { name: 'p.ts', code: 'pear-\0' },
    ]
    expect(withoutWords(planted, problemCodes)).toEqual(['planted.ts: pear-in-apple-tree', 'p.ts: pear-\0'])
  })

  test('every code with words stands somewhere in the sources, whole or as the end of a template', () => {
    const texts = sources.map(({ text }) => text).join('\n')
    const templates = inSources.filter(({ code }) => code.includes('\0')).map(({ code }) => code)
    const dead = problemCodes.filter((code) => {
      const isTemplate = templates.some((one) => new RegExp(`^${one.replaceAll('\0', '[a-z-]+')}$`).test(code))
      return !isTemplate && !texts.includes(`'${code}'`)
    })
    expect(dead.filter((code) => !texts.includes(`-${code.split('-').slice(1).join('-')}\``))).toEqual([])
  })

  test.each(problemCodes)('%s: whole sentences in both languages', (code) => {
    for (const locale of locales) {
      const { message, remedy } = phraseProblem(typical(code), locale)
      for (const sentence of [message, remedy]) {
        expect(sentence).toMatch(/^[“”\p{Lu}\d][\s\S]*[.)]$/u)
        expect(sentence).not.toMatch(/undefined|NaN|null\b(?!\.|,)|\[object|–|{|}/)
      }
    }
    expect(phraseProblem(typical(code), 'en').message).not.toBe(phraseProblem(typical(code), 'sv').message)
  })

  test('a code from another version gets a sentence that names it', () => {
    expect(phraseProblem({ code: '__proto__' }, 'en').message).toContain('(__proto__)')
    expect(phraseProblem({ code: 'constructor' }, 'sv').message).toContain('(constructor)')
  })
})

describe('where a problem is', () => {
  test.each<[Partial<Problem>, string, string]>([
    [
      { file: 'uses.csv', row: 12, column: 'weight' },
      'uses.csv, row 12, column “weight”',
      'uses.csv, rad 12, kolumn ”weight”',
    ],
    [
      { file: 'b.xlsx', sheet: 'Uses', row: 1_200 },
      'b.xlsx, sheet “Uses”, row 1,200',
      'b.xlsx, bladet ”Uses”, rad 1\u00a0200',
    ],
    [{ file: 'p.json', row: 3, column: '14' }, 'p.json, row 3, column 14', 'p.json, rad 3, kolumn 14'],
    [{ path: 'project.clusters[3].id' }, 'project.clusters[3].id', 'project.clusters[3].id'],
    [{}, '', ''],
  ])('%j', (place, en, sv) => {
    const problem: Problem = { code: 'not-a-number', severity: 'warning', ...place }
    expect([describePlace(problem, 'en'), describePlace(problem, 'sv')]).toEqual([en, sv])
  })
})

test('problems as they really arise have whole sentences too', () => {
  const files = {
    'a.csv': 'id;name;sector;employees 2003\n1;;;x\n;;;\n1;B;;-\n2;C\n3;D;;1;2;3\n',
    'uses.csv': 'industry,competence,weight,role,confidence\n1,a,-1,has,7\n9,b,x,had,\n,c,0,needs,\n1,d,,,\n1,d,,,\n',
    'p.json': '{"format":"pomona","version":1,"project":{"id":"","title":{},"dataset":{"uses":[{"industry":5}]}}}',
    'bad.json': '{"format": nothing}',
    'new.json': '{"format":"pomona","version":9}',
  }
  const bytes = (name: keyof typeof files) => ({ name, bytes: new TextEncoder().encode(files[name]) })
  const results = [
    read([bytes('a.csv')]),
    read([bytes('uses.csv')]),
    read([bytes('p.json')]),
    read([bytes('bad.json')]),
    read([bytes('new.json')]),
    read([]),
  ]
  const problems = results.flatMap((result) => result.problems)
  expect(problems.length).toBeGreaterThan(20)
  for (const problem of problems)
    for (const locale of locales) {
      const { message, remedy } = phraseProblem(problem, locale)
      expect(`${message} ${remedy} ${describePlace(problem, locale)}`).not.toMatch(/undefined|NaN|\[object|no words/)
    }
})

/** A problem of a code with all that its sentences may need. */
function typical(code: string): Problem {
  const numbers =
    'bytes limit length count rows columns hidden method shown width height foundWidth foundHeight largestWidth largestHeight version known hints'
  const values = Object.fromEntries(numbers.split(' ').map((key, i) => [key, 10 + i]))
  const terms = {
    role: 'uses',
    kind: 'industry',
    field: 'industry',
    expected: 'text',
    choices: 'a, b',
    option: 'o',
    decimal: ',',
    part: 'xl/workbook.xml',
    known: 'A, B',
  }
  return { code, severity: 'error', value: 'V', column: 'C', row: 2, values: { ...values, ...terms } }
}
