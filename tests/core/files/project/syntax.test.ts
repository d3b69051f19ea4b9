import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findSyntaxError } from '../../../../src/core/files/project/findSyntaxError.ts'
import { readProjectFile } from '../../../../src/core/files/project/readProjectFile.ts'
import { limits } from '../../../../src/core/model/limits.ts'
import { readText, sampleFile, told } from './sampleFile.ts'

const isJson = (text: string) => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const suite = new URL('../../../../../shared/corpus/jsontestsuite/test_parsing/', import.meta.url)

describe('what is no JSON is refused at its row and column', () => {
  test.each([
    ['', 'json-cut-short 1:1'],
    ['{', 'json-cut-short 1:2'],
    ['{"format": "pomona"', 'json-cut-short 1:20'],
    ['{"format": "pom', 'json-cut-short 1:16'],
    ['{"a": "\\', 'json-cut-short 1:9'],
    ['{\n  "a": 1,\n}', 'json-syntax 3:1 }'],
    ['{\n  "a": [1, 2,]\n}', 'json-syntax 2:14 ]'],
    ["{'a': 1}", "json-syntax 1:2 'a'"],
    ['{"a" 1}', 'json-syntax 1:6 1'],
    ['{"a": 01}', 'json-syntax 1:8 1'],
    ['{"a": NaN}', 'json-syntax 1:7 NaN'],
    ['{"a": "x\ty"}', 'json-syntax 1:9 \ty'],
    ['{"a": "\\x41"}', 'json-syntax 1:9 x41'],
    ['{"a": 1} // done', 'json-syntax 1:10 //'],
    ['{"a": 1 "b": 2}', 'json-syntax 1:9 "b'],
    ['\ufeff\ufeff{}', 'json-syntax 1:1 \ufeff'],
  ])('%j: %s', (text, expected) => {
    expect(told(readText(text).problems)).toEqual([expected])
  })

  test('the place is found in exactly those texts that JSON.parse refuses', () => {
    const whole = JSON.stringify(sampleFile)
    const mutated = fc
      .tuple(
        fc.nat(whole.length - 1),
        fc.nat(3),
        fc.constantFrom('', '"', '\\', ',', ']', '}', '{', '0', '-', '\n', 'e'),
      )
      .map(([at, cut, put]) => whole.slice(0, at) + put + whole.slice(at + cut))
    fc.assert(
      fc.property(fc.oneof(mutated, fc.json(), fc.string()), (text) => {
        expect(findSyntaxError(text) === undefined).toBe(isJson(text))
      }),
      { numRuns: 3_000, seed: 3 },
    )
  })

  test.skipIf(!existsSync(suite))('the JSON test suite: parsed like JSON.parse, each refusal with its place', () => {
    const names = readdirSync(suite)
    expect(names.length).toBeGreaterThan(300)
    for (const name of names) {
      const bytes = new Uint8Array(readFileSync(new URL(encodeURIComponent(name), suite)))
      const text = new TextDecoder().decode(bytes)
      expect([name, findSyntaxError(text) === undefined]).toEqual([name, isJson(text)])
      const result = readProjectFile({ name, bytes }, limits)
      expect(result.ok).toBe(false)
      for (const { row, column, path } of result.problems) expect(path ?? (row && column)).toBeTruthy()
    }
  })
})

describe('bytes that are no UTF-8 are refused at their row and column', () => {
  const bytesOf = (...parts: (string | number[])[]) =>
    Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)))
  test.each([
    [bytesOf('{\n"å": "', [0xe5], '"}'), 'project-not-utf8 2:7'],
    [bytesOf([0xff]), 'project-not-utf8 1:1'],
    [bytesOf('{"a": "', [0xc3]), 'project-not-utf8 1:8'],
    [bytesOf('x'.repeat(65_535), 'å', 'y'.repeat(70_000), [0x80], '"'), 'project-not-utf8 1:135537'],
  ])('%#: %s', (bytes, expected) => {
    expect(told(readProjectFile({ name: 'p.json', bytes }, limits).problems)).toEqual([expected])
  })
})
