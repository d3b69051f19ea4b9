import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const corpus = join(import.meta.dirname, '../../../shared/corpus')

/** Texts that run a script where a page takes them for markup; some of our own, and those that lie beside the project. */
export function scriptPayloads(): string[] {
  return [...new Set([...own, ...fromCorpus()])].filter((text) => text.trim() !== '')
}

export const hasCorpus = existsSync(join(corpus, 'dompurify/xss-payloads.json'))

const own = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  '<svg><script>alert(1)</script></svg>',
  '</title><script>alert(1)</script>',
  '</text><script>alert(1)</script><text>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<a href="javascript:alert(1)" autofocus onfocus=alert(1)>x</a>',
  '<details open ontoggle=alert(1)>x</details>',
  '<video><source onerror=alert(1)></video>',
  '<input autofocus onfocus=alert(1)>',
  ']]><script>alert(1)</script>',
  '<style>@import "javascript:alert(1)"</style><img src=x onerror=alert(1)>',
  '&lt;img src=x onerror=alert(1)&gt;&#60;script&#62;alert(1)&#60;/script&#62;',
]

function fromCorpus(): string[] {
  if (!hasCorpus) return []
  const sanitised = JSON.parse(readFileSync(join(corpus, 'dompurify/xss-payloads.json'), 'utf8')) as {
    payload: string
  }[]
  const naughty = JSON.parse(readFileSync(join(corpus, 'blns/blns.json'), 'utf8')) as string[]
  return [
    ...sanitised.map(({ payload }) => payload),
    ...naughty.filter((text) => /script|onerror|onload/i.test(text)).slice(0, 30),
  ]
}

/** The longest that a name may be. */
const label = (text: string) => text.slice(0, 500)

/** A project file that has a payload in every text field there is: of lists one payload an entry, else the first. */
export function projectWith(payloads: readonly string[]): object {
  const [first] = payloads
  const each = <T>(make: (text: string, i: number) => T) => payloads.map(make)
  const name = (text: string, i: number) => (i % 2 === 0 ? label(text) : { sv: label(text), en: label(text) })
  return {
    format: 'pomona',
    version: 1,
    project: {
      id: 'payloads',
      title: label(first),
      subtitle: label(first),
      source: label(first),
      note: label(first),
      modified: '2026-11-25',
      dataset: {
        weightKind: 'presence',
        illustrative: true,
        measures: each((text, i) => ({
          id: `m${i}`,
          name: name(text, i),
          unit: label(text),
          additive: true,
          years: [2003, 2007],
        })).slice(0, 4),
        sectors: each((text, i) => ({ id: `s${i}`, name: name(text, i) })),
        areas: each((text, i) => ({ id: `a${i}`, name: name(text, i) })),
        industries: each((text, i) => ({
          id: `${i}${label(text).slice(0, 480)}`,
          name: name(text, i),
          sector: `s${i}`,
          measures: { m0: { '2003': i + 1, '2007': i + 2 } },
          source: text,
        })),
        competences: each((text, i) => ({ id: `c${i}`, name: name(text, i), area: `a${i}`, source: text })),
        uses: each((text, i) => ({
          industry: `${i}${label(text).slice(0, 480)}`,
          competence: [`c${i}`, `c${(i + 1) % payloads.length}`],
          source: [text, text],
          date: [text, text],
        })),
      },
      clusters: each((text, i) => ({
        id: `k${i}`,
        name: name(text, i),
        memberIds: [`${i}${label(text).slice(0, 480)}`],
        competenceIds: [`c${i}`],
        actors: [{ actorId: `x${i}`, role: 'driver' }],
        phases: [{ year: 2003, phase: 'growth', signs: [label(text)], note: text, source: text }],
        note: text,
        source: text,
      })),
      actors: each((text, i) => ({ id: `x${i}`, name: name(text, i), kind: 'company', note: text, source: text })),
      verdicts: each((text, i) => {
        const next = (i + 1) % payloads.length
        return {
          pair: [`${i}${label(text).slice(0, 480)}`, `${next}${label(payloads[next]).slice(0, 480)}`],
          kind: 'shared',
          verdict: 'accepted',
          note: text,
          owner: text,
          nextStep: text,
          date: text,
          swot: { strengths: text, weaknesses: text, opportunities: text, threats: text },
          evidence: { [label(text)]: text },
        }
      }),
      attested: each((text, i) => ({
        from: `cluster:k${i}`,
        to: `competence:c${i}`,
        kind: 'supply',
        note: name(text, i),
        source: text,
      })),
      colours: {},
      names: Object.fromEntries(each((text, i) => [`sector:s${i}`, name(text, i)])),
      diagrams: payloads.flatMap((text, i) => [
        {
          id: `d${i}`,
          kind: i % 2 === 0 ? 'apple-tree' : 'competence-flower',
          name: name(text, i),
          title: label(text),
          subtitle: label(text),
          options: i % 2 === 0 ? {} : { cluster: `k${i}` },
          touches: { [`industry:${label(text)}/twig`]: { note: text } },
          groups: [{ id: `g${i}`, kind: 'sector', name: label(text), memberIds: ['s0', 's1'] }],
          notes: each((words, at) => ({ id: `n${at}`, text: name(words, at), at: [0.1 + 0.03 * at, 0.5] })),
          seed: 1,
        },
      ]),
    },
  }
}
