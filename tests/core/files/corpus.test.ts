import { describe, expect, test } from 'vitest'
import { read } from '../../../src/core/files/read.ts'
import { countFaults, noFaults } from './countFaults.ts'
import { corpusPaths, hasShared, sharedFile } from './sharedFiles.ts'

describe.skipIf(!hasShared)('the corpus of odd files', () => {
  test('no file throws or hangs, and every refusal names its place', () => {
    const faults = noFaults()
    const paths = corpusPaths()
    for (const path of paths) countFaults(faults, path, [sharedFile(path)], (files) => read(files))
    expect(paths.length).toBeGreaterThan(600)
    expect(faults).toEqual(noFaults())
  })

  test('workbooks in Office Open XML give rows, or a problem of their own; those in older forms the way out', () => {
    const workbooks = corpusPaths().filter((path) => /\.(?:xls[xmb]?|ods)$/.test(path))
    const outcomes = { rows: 0, noTable: 0, old: 0, other: [] as string[] }
    for (const path of workbooks) {
      const result = read([sharedFile(path)])
      const [first] = result.problems.filter(({ severity }) => severity === 'error')
      const { code = '' } = first ?? {}
      if (result.ok && result.value.tables.every(({ rows }) => rows > 0)) outcomes.rows++
      else if (
        /^(?:table-empty|table-without-rows|nothing-read|no-use-read|label-too-long|sheet-too-much-text)$/.test(code)
      )
        outcomes.noTable++
      else if (/^(?:spreadsheet|spreadsheet-locked|workbook-missing)$/.test(code)) outcomes.old++
      else outcomes.other.push(`${path}: ${code}`)
    }
    console.log(JSON.stringify(outcomes))
    expect(workbooks.length).toBeGreaterThan(100)
    expect(outcomes.rows).toBeGreaterThan(40)
    expect(outcomes.other).toEqual([])
  })
})
