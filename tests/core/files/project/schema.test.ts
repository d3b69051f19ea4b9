import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { makeSchema } from './makeSchema.ts'

const path = new URL('../../../../public/pomona.schema.json', import.meta.url)

test('public/pomona.schema.json is what the schema gives; UPDATE=1 writes it anew', () => {
  const schema = makeSchema()
  if (process.env.UPDATE === '1') writeFileSync(path, schema)
  expect(existsSync(path) && readFileSync(path, 'utf8')).toBe(schema)
})

test('the JSON Schema knows every list of a project and the columns of uses', () => {
  const text = makeSchema()
  for (const key of ['industries', 'uses', 'clusters', 'verdicts', 'attested', 'diagrams', 'years', 'respondents'])
    expect(text).toContain(`"${key}": {`)
})
