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

  test('workbooks are refused with the way out, whatever they are called', () => {
    const workbooks = corpusPaths().filter((path) => /\.(xlsx|xlsm|xls|ods)$/.test(path))
    const opened = workbooks.filter((path) => read([sharedFile(path)]).ok)
    expect(workbooks.length).toBeGreaterThan(50)
    expect(opened).toEqual([])
  })
})
