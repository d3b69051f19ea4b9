import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { makeFontTable } from './makeFontTable.ts'

const path = 'src/core/scene/fontTable.ts'

test('the committed table of text widths is what the shipped fonts say', () => {
  const fresh = makeFontTable()
  if (process.env.UPDATE) writeFileSync(path, fresh)
  expect(existsSync(path) && readFileSync(path, 'utf8') === fresh).toBe(true)
})

test('the table stays small enough for the first load', () => {
  expect(gzipSync(readFileSync(path)).length).toBeLessThan(25_000)
})
