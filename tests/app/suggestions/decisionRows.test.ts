import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { defaultSettings } from '#core/analysis'
import { logCsv, logOrder, logText } from '../../../src/app/suggestions/decisionRows.ts'
import { createNames } from '../../../src/app/suggestions/names.ts'
import { textsOf, verdictOn } from '../../../src/app/suggestions/verdicts.ts'
import { readExample } from '../../examples/readExample.ts'
import { suggested } from './suggested.ts'

const { project } = readExample('demo-region')
const [a, b] = project.dataset.industries.ids
const told = { locale: 'en', names: createNames(project, 'en') } as const
const findings = { settings: defaultSettings, datasetKey: 'k', pairsTested: 7 }

const prestudy = (day: string, note = '') =>
  verdictOn(suggested(a, b), findings, 'pre-study', { ...textsOf(undefined), note, owner: 'Åsa' }, day)

/** Whether a spreadsheet would run a cell: numbers it only reads. */
const isRun = (cell: string) => /^\s*[=+\-@]/.test(cell) && !/^[+-]?\d+(?:[.,]\d+)?$/.test(cell)

describe('the decision log', () => {
  test('has the latest decision first, and says only what was said', () => {
    const days = logOrder([prestudy('2026-01-02'), prestudy('2026-03-01')]).map(({ evidence }) => evidence?.decided)
    expect(days).toEqual(['2026-03-01', '2026-01-02'])
    const text = logText([prestudy('2026-01-02', 'go')], told)
    expect(text).toContain('Verdict: in a pre-study\n')
    expect(text).toContain('Owner: Åsa')
    expect(text).not.toContain('Next step')
  })

  test('is a table whose cells run nothing in a spreadsheet and come back unchanged', () => {
    const note = fc.oneof(fc.string(), fc.stringMatching(/^[\s=+@-]{1,3}[a-z0-9",;\n]{0,5}$/))
    fc.assert(
      fc.property(note, (words) => {
        const csv = logCsv([prestudy('2026-01-02', words)], told)
        expect(csv.startsWith('\ufeff')).toBe(true)
        const [head, row] = Papa.parse<string[]>(csv.slice(1), { delimiter: ',', newline: '\n' }).data
        const cell = row[head.indexOf('Note')]
        expect(isRun(cell)).toBe(false)
        const back = cell.replace(/^'(?='*\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/, '')
        expect(back).toBe(words.trim() === '' ? '' : words)
        expect(row[head.indexOf('first id')]).toBe(a)
      }),
    )
  })

  test('a cell without its apostrophe would be seen to run', () => {
    expect(['=1+1', ' @a', '-x', '-2', '46'].map(isRun)).toEqual([true, true, true, false, false])
  })
})
