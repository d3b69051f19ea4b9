import { describe, expect, test } from 'vitest'
import { read } from '../../../src/core/files/read.ts'
import { refused } from '../../../src/core/model/problem.ts'
import { countFaults, noFaults } from './countFaults.ts'
import { mutatedTables } from './mutateTable.ts'

const count = Number(process.env.POMONA_SOAK ?? 0) > 0 ? 10_000 : 1_000

describe('damaged tables', () => {
  test(`${count} of them neither throw nor hang, and every refusal names its place`, () => {
    const faults = noFaults()
    const outcomes = { read: 0, refused: 0 }
    for (let seed = 1; seed <= count; seed++)
      countFaults(faults, `seed ${seed}`, mutatedTables(seed), (files) => {
        const result = read(files)
        outcomes[result.ok ? 'read' : 'refused']++
        return result
      })
    expect(faults).toEqual(noFaults())
    expect(outcomes.read).toBeGreaterThan(count / 10)
    expect(outcomes.refused).toBeGreaterThan(count / 20)
  })

  test('the same seed gives the same bytes', () => {
    expect(mutatedTables(7)).toEqual(mutatedTables(7))
    expect(mutatedTables(7)).not.toEqual(mutatedTables(8))
  })

  test('a reader that throws, hangs, drops the place or speaks without words is counted', () => {
    const faults = noFaults()
    const file = mutatedTables(1)
    countFaults(faults, 'throws', file, () => {
      throw new Error('planted')
    })
    countFaults(faults, 'no place', file, () => refused({ code: 'unclosed-quote', severity: 'error', file: 'a.csv' }))
    countFaults(faults, 'no file', file, () => refused({ code: 'unclosed-quote', severity: 'error', row: 1 }))
    countFaults(faults, 'no error', file, () => refused())
    countFaults(faults, 'no words', file, () => refused({ code: 'planted', severity: 'error', file: 'a', row: 1 }))
    countFaults(faults, 'hangs', [{ name: 'a.csv', bytes: new TextEncoder().encode('id,name\n1,a\n') }], read, -1)
    const counts = Object.entries(faults).map(([fault, labels]) => [fault, labels.length])
    expect(Object.fromEntries(counts)).toEqual({ thrown: 1, slow: 1, placeless: 3, wordless: 1 })
  })
})
