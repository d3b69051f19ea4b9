import { describe, expect, test } from 'vitest'
import {
  boundsOf,
  composeDiagram,
  numberedLinks,
  type Project,
  type SceneMark,
  type SuggestedLink,
  screenPage,
  themes,
  type Verdict,
} from '#core'
import { readExample } from '../../examples/readExample.ts'

const plain: Project = { ...readExample('demo-region').project, attested: [], verdicts: [] }
const { ids, group } = plain.dataset.industries
const setting = { locale: 'en', theme: themes.paper, page: screenPage(1600, 1000) } as const
const accepted = (a: string, b: string, rest: Partial<Verdict> = {}): Verdict => ({
  pair: [a, b],
  kind: 'shared',
  verdict: 'accepted',
  ...rest,
})
const suggested = (a: string, b: string, kind: SuggestedLink['kind'] = 'shared'): SuggestedLink => ({
  kind,
  pair: [a, b],
  competenceIds: plain.dataset.competences.ids.slice(0, 2),
})

function linkMarks(project: Project, links: readonly SuggestedLink[] = [], options = {}): readonly SceneMark[] {
  const [diagram] = project.diagrams
  const scene = composeDiagram(
    project,
    { ...diagram, options: { ...diagram.options, ...options } },
    { ...setting, links },
  )
  return scene.marks.filter(({ key }) => key.startsWith('link/'))
}

describe('links are numbered', () => {
  test('accepted ones first, then those a source states, then suggestions; each pair once', () => {
    const project: Project = {
      ...plain,
      verdicts: [accepted(ids[0], ids[1]), accepted(ids[2], ids[3], { verdict: 'rejected' })],
      attested: [{ from: `industry:${ids[4]}`, to: `industry:${ids[5]}`, kind: 'supply', source: 'L1' }],
    }
    const links = numberedLinks(project, [
      suggested(ids[1], ids[0]),
      suggested(ids[2], ids[3]),
      suggested(ids[5], ids[4], 'supply'),
    ])
    expect(links.map(({ number, state, ends }) => [number, state, ...ends])).toEqual([
      [1, 'accepted', `industry:${ids[0]}`, `industry:${ids[1]}`],
      [2, 'attested', `industry:${ids[4]}`, `industry:${ids[5]}`],
      [3, 'suggested', `industry:${ids[2]}`, `industry:${ids[3]}`],
      [4, 'suggested', `industry:${ids[5]}`, `industry:${ids[4]}`],
    ])
  })

  test('with the reasons of the evidence as it was, else with the rarest competences that both have', () => {
    const told = accepted(ids[0], ids[1], { evidence: { reasons: [{ competence: 'x' }, { nothing: 1 }, 'y'] } })
    expect(numberedLinks({ ...plain, verdicts: [told] }, [])[0].competenceIds).toEqual(['x'])
    const [link] = numberedLinks({ ...plain, verdicts: [accepted(ids[0], ids[1])] }, [])
    const has = (id: string) => {
      const { industry, competence, role } = plain.dataset.uses
      const place = plain.dataset.industries.indexOf.get(id)
      return new Set(
        [...industry.keys()]
          .filter((use) => industry[use] === place && role[use] === 0)
          .map((use) => plain.dataset.competences.ids[competence[use]]),
      )
    }
    for (const id of link.competenceIds) expect([has(ids[0]).has(id), has(ids[1]).has(id)]).toEqual([true, true])
  })
})

describe('on the apple tree', () => {
  const other = ids.findIndex((_, place) => group[place] !== group[0])

  test('a link stands by its number at both twigs and at the roots that carry it, joined by an arc', () => {
    const marks = linkMarks(plain, [suggested(ids[0], ids[other])])
    const badges = marks.filter(({ type }) => type === 'group')
    const at = badges.map(({ entityId }) => entityId)
    expect(at).toEqual(expect.arrayContaining([`industry:${ids[0]}`, `industry:${ids[other]}`]))
    expect(badges).toHaveLength(2 + 2)
    expect(marks.filter(({ key }) => key.endsWith('/arc'))).toHaveLength(1)
    expect(marks.some(({ key }) => key.endsWith('/head'))).toBe(false)
  })

  test('supply has an arrowhead, an accepted link a blossom, a suggestion a dotted arc', () => {
    const supply = linkMarks(plain, [suggested(ids[0], ids[other], 'supply')])
    expect(supply.some(({ key }) => key.endsWith('/head'))).toBe(true)
    const arc = supply.find(({ key }) => key.endsWith('/arc'))
    expect(arc?.type === 'path' && arc.stroke?.dash).toBeTruthy()
    const whole = linkMarks({ ...plain, verdicts: [accepted(ids[0], ids[other])] })
    expect(JSON.stringify(whole)).toContain('/blossom')
    const wholeArc = whole.find(({ key }) => key.endsWith('/arc'))
    expect(wholeArc?.type === 'path' && wholeArc.stroke?.dash).toBeFalsy()
  })

  test('at most five suggestions are drawn unless all are asked for, and none where none is wanted', () => {
    const links = ids.slice(1, 9).map((id) => suggested(ids[0], id))
    const arcs = (options: object) => linkMarks(plain, links, options).filter(({ key }) => key.endsWith('/arc')).length
    expect([arcs({}), arcs({ links: 'all' }), arcs({ links: 'known' }), arcs({ links: 'none' })]).toEqual([5, 8, 0, 0])
  })

  test('numbers at one twig stand apart', () => {
    const marks = linkMarks(
      plain,
      ids.slice(other, other + 3).map((id) => suggested(ids[0], id)),
    )
    const boxes = marks
      .filter(({ type, entityId }) => type === 'group' && entityId === `industry:${ids[0]}`)
      .map((mark) => boundsOf(mark))
    expect(boxes).toHaveLength(3)
    const keys = new Set(boxes.map((box) => JSON.stringify(box)))
    expect(keys.size).toBe(3)
  })

  test('what has an end that is not drawn is counted in the key', () => {
    const [diagram] = plain.diagrams
    const touches = { [`industry:${ids[0]}/twig`]: { hidden: true } }
    const scene = composeDiagram(plain, { ...diagram, touches }, { ...setting, links: [suggested(ids[0], ids[other])] })
    const texts = scene.marks.flatMap((mark) => (mark.type === 'text' ? mark.lines : [])).join(' ')
    expect(texts).toContain('1 link has an end outside the picture')
  })
})
