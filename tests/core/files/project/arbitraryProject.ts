import fc from 'fast-check'
import { type Dataset, type Project, phaseMarks, phases } from '#core'
import { createEntityTable } from '../../../../src/core/model/datasetBuilder.ts'

const naughty = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  ' ',
  '01.10',
  '-0',
  'null',
  '"\\/\b\f\n\r\t',
  '\u0000\u001f\u007f',
  '\u2028\u2029\ufeff\u200b',
  '\ud800',
  'a\udc00b',
  '\u{1f34e}\u0301é',
  'é',
  '</script><script>alert(1)</script>',
  "=cmd|' /C calc'!A0",
]
const label = fc.oneof(fc.constantFrom(...naughty), fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }))
const text = fc.oneof(label, fc.constant(''))
const name = fc.oneof(label, fc.record({ sv: label, en: label }), fc.record({ sv: label }), fc.record({ en: label }))
const finite = fc.oneof(fc.constantFrom(-0, 0, 1e308, 5e-324, 0.1), fc.double({ noNaN: true, noDefaultInfinity: true }))
const positive = fc.double({ min: Number.MIN_VALUE, noNaN: true, noDefaultInfinity: true })
const year = fc.integer({ min: -9999, max: 9999 })
const ids = (maxLength: number) => fc.uniqueArray(label, { maxLength })
const optional = <T extends object>(record: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(record, { requiredKeys: [] })
const json = fc.dictionary(label, fc.jsonValue({ maxDepth: 3 }), { maxKeys: 3, noNullPrototype: true })
const groupings = ids(4).chain((list) => fc.tuple(...list.map((id) => fc.record({ id: fc.constant(id), name }))))

function table(groups: number, maxLength: number) {
  return ids(maxLength).chain((list) =>
    fc
      .record({
        names: fc.tuple(...list.map(() => name)),
        group: fc.tuple(...list.map(() => fc.integer({ min: -1, max: groups - 1 }))),
        sources: fc.tuple(...list.map(() => text)),
      })
      .map((columns) => createEntityTable({ ids: list, ...columns })),
  )
}

const measures = (industries: number) =>
  ids(3).chain((list) =>
    fc.tuple(
      ...list.map((id) =>
        fc.uniqueArray(fc.oneof(fc.constant(null), year), { maxLength: 3 }).chain((years) =>
          fc.record({
            id: fc.constant(id),
            name,
            unit: fc.oneof(fc.constant(''), name),
            additive: fc.boolean(),
            years: fc.constant(years),
            values: fc.tuple(
              ...years.map(() =>
                fc
                  .array(fc.oneof(finite, fc.constant(Number.NaN)), { minLength: industries, maxLength: industries })
                  .map((values) => Float64Array.from(values)),
              ),
            ),
          }),
        ),
      ),
    ),
  )

const unsaid = fc.constant(Number.NaN)
const row = fc.record({
  weight: fc.oneof(fc.constant(1), positive),
  source: text,
  date: text,
  confidence: fc.oneof(unsaid, fc.double({ min: 0, max: 1, noNaN: true })),
  respondents: fc.oneof(unsaid, fc.nat()),
})

/** Uses as the docstring of `UseColumns` has them: sorted, texts in the order in which rows need them. */
function uses(industries: number, competences: number) {
  const keys = industries * competences * 2
  const places = keys === 0 ? fc.constant([]) : fc.uniqueArray(fc.nat(keys - 1), { maxLength: 30 })
  return fc.tuple(places, fc.subarray(['source', 'date', 'confidence', 'respondents'] as const)).chain(([list, said]) =>
    fc.tuple(...list.map(() => row)).map((rows): Dataset['uses'] => {
      const sorted = [...list].sort((a, b) => a - b)
      const texts = ['']
      const placeOf = (value: string) => (texts.includes(value) ? texts.indexOf(value) : texts.push(value) - 1)
      const places = rows.map(({ source, date }) => ({
        source: said.includes('source') ? placeOf(source) : 0,
        date: said.includes('date') ? placeOf(date) : 0,
      }))
      const texted = (key: 'source' | 'date') =>
        places.some((place) => place[key] > 0) ? Int32Array.from(places, (place) => place[key]) : undefined
      const counted = (key: 'confidence' | 'respondents') =>
        said.includes(key) && rows.some((one) => !Number.isNaN(one[key]))
          ? Float64Array.from(rows, (one) => one[key])
          : undefined
      return {
        industry: Int32Array.from(sorted, (key) => Math.floor(key / 2 / competences)),
        competence: Int32Array.from(sorted, (key) => Math.floor(key / 2) % competences),
        role: Uint8Array.from(sorted, (key) => key % 2),
        weight: Float64Array.from(rows, ({ weight }) => weight),
        texts,
        source: texted('source'),
        date: texted('date'),
        confidence: counted('confidence'),
        respondents: counted('respondents'),
      }
    }),
  )
}

const dataset: fc.Arbitrary<Dataset> = fc
  .tuple(groupings, groupings)
  .chain(([sectors, areas]) =>
    fc.tuple(fc.constant(sectors), fc.constant(areas), table(sectors.length, 6), table(areas.length, 6)),
  )
  .chain(([sectors, areas, industries, competences]) =>
    fc.record({
      weightKind: fc.constantFrom('presence', 'rating', 'amount'),
      illustrative: fc.boolean(),
      measures: measures(industries.ids.length),
      sectors: fc.constant(sectors),
      areas: fc.constant(areas),
      industries: fc.constant(industries),
      competences: fc.constant(competences),
      uses: uses(industries.ids.length, competences.ids.length),
    }),
  )

const phase = fc
  .tuple(
    fc.record({ year, phase: fc.constantFrom(...phases) }),
    optional({
      marks: fc.subarray([...phaseMarks]),
      signs: fc.array(label, { maxLength: 2 }),
      members: fc.nat(),
      inferred: fc.boolean(),
      note: text,
      source: text,
    }),
  )
  .map(([stated, further]) => ({ ...stated, ...further }))

const roles = fc.constantFrom('driver', 'supporter', 'competence environment', 'member')
const cluster = (id: string) =>
  fc
    .tuple(
      fc.record({
        id: fc.constant(id),
        name,
        memberIds: fc.array(label, { maxLength: 3 }),
        competenceIds: fc.array(label, { maxLength: 3 }),
        actors: fc.array(fc.record({ actorId: label, role: roles }), { maxLength: 2 }),
        phases: fc.array(phase, { maxLength: 3 }),
      }),
      optional({ note: text, source: text }),
    )
    .map(([stated, further]) => ({ ...stated, ...further }))

const actorKind = fc.constantFrom('company', 'university', 'public body', 'intermediary', 'person', 'other')
const actor = (id: string) => fc.record({ id: fc.constant(id), name, kind: actorKind })
const verdict = fc
  .tuple(
    fc.record({
      pair: fc.tuple(label, label),
      kind: fc.constantFrom('shared', 'supply'),
      verdict: fc.constantFrom('accepted', 'pre-study', 'parked', 'rejected'),
    }),
    optional({
      note: text,
      owner: text,
      nextStep: text,
      date: text,
      swot: optional({ strengths: text, threats: text }),
      evidence: json,
      settings: json,
    }),
  )
  .map(([stated, further]) => ({ ...stated, ...further }))

const kinds = ['industry', 'sector', 'competence', 'area', 'cluster', 'actor'] as const
const entity = fc.tuple(fc.constantFrom(...kinds), label).map(([kind, id]) => `${kind}:${id}` as const)
const keyed = <T>(value: fc.Arbitrary<T>) =>
  fc.array(fc.tuple(entity, value), { maxLength: 4 }).map((entries) => Object.fromEntries(entries))
const touch = optional({ dx: finite, dy: finite, hidden: fc.boolean(), note: text })
const group = fc.record({
  id: label,
  kind: fc.constantFrom('industry', 'sector', 'competence', 'area'),
  name,
  memberIds: fc.array(label, { maxLength: 3 }),
})
const diagram = (id: string) =>
  fc
    .tuple(
      fc.record({
        id: fc.constant(id),
        kind: fc.oneof(fc.constantFrom('apple-tree', 'a-kind-of-tomorrow'), label),
        name,
        options: json,
        touches: keyed(touch),
        seed: fc.nat(),
        ofTomorrow: fc.jsonValue({ maxDepth: 2 }),
      }),
      optional({ groups: fc.array(group, { maxLength: 2 }) }),
    )
    .map(([stated, further]) => ({ ...stated, ...further }))
const each = <T>(one: (id: string) => fc.Arbitrary<T>) => ids(3).chain((list) => fc.tuple(...list.map(one)))

/** Any project that the model allows, with texts, names and numbers of the nastiest kind. */
export const arbitraryProject: fc.Arbitrary<Project> = fc
  .tuple(
    fc.record({
      id: label,
      title: name,
      dataset,
      clusters: each(cluster),
      actors: each(actor),
      verdicts: fc.array(verdict, { maxLength: 3 }),
      attested: fc.array(
        fc.record({ from: entity, to: entity, kind: fc.constantFrom('shared', 'supply'), source: text }),
        { maxLength: 2 },
      ),
      colours: keyed(fc.integer({ min: 1, max: 7 })),
      names: keyed(name),
      diagrams: each(diagram),
    }),
    optional({
      subtitle: name,
      source: name,
      note: name,
      modified: fc.constantFrom('2026-11-24', '2026-11-24T10:11:12.5Z'),
    }),
  )
  .map(([stated, further]) => ({ ...stated, ...further }) as Project)
