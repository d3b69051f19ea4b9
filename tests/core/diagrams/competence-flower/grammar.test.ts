import { describe, expect, test } from 'vitest'
import { composeDiagram, type Diagram, outlineOf, type Project, paperPage, type Scene, screenPage, themes } from '#core'
import { faultsOf, marksOf } from '../sceneChecks.ts'
import { drawnFlower } from './drawnFlower.ts'
import { flowerFaults, wordsOf } from './flowerFaults.ts'
import { flowerOf, type SmallIndustry, smallProject } from './smallProject.ts'

const page = screenPage(1600, 1000)

function draw(project: Project, diagram: Diagram = flowerOf({})): Scene {
  return composeDiagram(project, diagram, { locale: 'en', theme: themes.paper, page })
}

const shared: readonly SmallIndustry[] = [
  { sector: 's', value: 100, has: { 'a/x': 3, 'b/y': 1 } },
  { sector: 's', value: 60, has: { 'a/x': 1 } },
  { sector: 's', value: 40, has: { 'b/y': 2 } },
]

describe('what petals share', () => {
  const scene = draw(smallProject(shared))
  const { petals, florets } = drawnFlower(scene)
  const area = (key: string) => petals.find((petal) => petal.key === key)?.area ?? Number.NaN

  test('is split between them by weight: 75 + 60 and 25 + 40', () => {
    expect(area('area:a') / area('area:b')).toBeCloseTo(135 / 65, 6)
    const r = (key: string) => florets.find((floret) => floret.key.endsWith(key))?.r ?? Number.NaN
    expect(r('area:a/industry:i0') ** 2 / r('area:b/industry:i0') ** 2).toBeCloseTo(3, 6)
  })

  test('is counted once in the total, said to be shared, and stands on the seam with its number', () => {
    expect(wordsOf(scene)).toContain('200 firms, 1 shared')
    expect(wordsOf(scene)).toContain('135 firms (68 %)')
    const seam = marksOf(scene).find(({ role }) => role === 'shared')
    expect(seam?.title).toBe('a and b: i0')
  })

  test('stands in the outline with its part', () => {
    const [a] = outlineOf(smallProject(shared), flowerOf({}), { locale: 'en' })
    expect(a).toMatchObject({ label: 'a', detail: '135 firms (68 %)' })
    expect(a.children.map(({ label, detail }) => [label, detail])).toEqual([
      ['i0', '75 firms'],
      ['i1', '60 firms'],
    ])
  })
})

describe('where there are no numbers', () => {
  test('florets are equal, no number is told, and the key says so', () => {
    const scene = draw(smallProject(shared.slice(1).concat(shared.slice(1)), false))
    const radii = drawnFlower(scene).florets.map(({ r }) => r)
    expect(Math.max(...radii) / Math.min(...radii)).toBeCloseTo(1, 9)
    expect(wordsOf(scene)).toContain('florets are equal')
    expect(wordsOf(scene)).toContain('There are no numbers.')
    expect(wordsOf(scene)).not.toMatch(/firms|%/)
  })

  test('of some industries, these are dashed rings that are counted; 0 is a ring that is not dashed', () => {
    const scene = draw(
      smallProject([
        { sector: 's', value: 50 },
        { sector: 's', value: Number.NaN },
        { sector: 't', value: 0 },
        { sector: 't', value: 20 },
      ]),
    )
    const ring = (key: string) => marksOf(scene).find((mark) => mark.role === 'floret' && mark.key.endsWith(key))
    expect(ring('industry:i1')).toMatchObject({ stroke: { dash: expect.anything() }, title: 'i1: value missing' })
    expect(ring('industry:i2')).toMatchObject({ stroke: expect.not.objectContaining({ dash: expect.anything() }) })
    expect(ring('industry:i2')?.title).toBe('i2: 0 firms')
    expect(wordsOf(scene)).toContain('Dashed: value missing (1)')
    expect(wordsOf(scene)).toContain('Ring: the value is 0 (1)')
  })
})

describe('petals that differ more than a hundredfold', () => {
  const sectors = (values: readonly number[]) =>
    smallProject(values.map((value, i) => ({ sector: `s${i}`, value: value })))

  test('have the small ones taken together as other, where they then can be drawn', () => {
    const project = sectors([1000, 700, 6, 5, 4])
    const scene = draw(project)
    expect(
      drawnFlower(scene)
        .petals.map(({ key }) => key)
        .sort(),
    ).toEqual(['others', 'sector:s0', 'sector:s1'])
    expect(flowerFaults(project, flowerOf({}), scene)).toEqual([])
    expect(wordsOf(scene)).toContain('Other 15 firms')
  })

  test('are equal where even together they are too small, and the key says so', () => {
    const scene = draw(sectors([1000, 700, 3]))
    const areas = drawnFlower(scene).petals.map(({ area }) => area)
    expect(Math.max(...areas) / Math.min(...areas)).toBeCloseTo(1, 6)
    expect(wordsOf(scene)).toContain('the largest is over 100 times the smallest')
  })

  test('are drawn as they are up to a hundredfold', () => {
    const areas = drawnFlower(draw(sectors([1000, 700, 10]))).petals.map(({ area }) => area)
    expect(Math.max(...areas) / Math.min(...areas)).toBeCloseTo(100, 3)
  })

  test('are equal where that is asked, and the key says that their size tells nothing', () => {
    const scene = draw(sectors([10, 20, 30]), flowerOf({ equalPetals: true }))
    const areas = drawnFlower(scene).petals.map(({ area }) => area)
    expect(Math.max(...areas) / Math.min(...areas)).toBeCloseTo(1, 6)
    expect(wordsOf(scene)).toContain('their size tells nothing')
  })
})

describe('the key of the flower', () => {
  const scene = draw(smallProject(shared))
  const find = (key: string) => marksOf(scene).find((mark) => mark.key === key)
  const wordsAt = (key: string) => {
    const mark = find(key)
    return mark?.type === 'text' ? mark.lines.join('') : ''
  }
  const valueAt = (key: string) => Number(wordsAt(key).replaceAll(',', '') || Number.NaN)
  /** How many times smaller than on the flower the signs are said to be. */
  const timesOf = (key: string) => Number(/1:(\d+)/.exec(wordsAt(`key/${key}/reduced`))?.[1] ?? 1)
  const { petals, florets, core } = drawnFlower(scene)

  test.each([0, 1])('has florets of the size that their numbers say: %i', (i) => {
    const sign = find(`key/sign/floret/${i}`)
    const largest = florets.reduce((a, b) => (a.r > b.r ? a : b))
    const r = sign?.type === 'circle' ? sign.r * timesOf('florets') : Number.NaN
    expect(Math.abs(r - largest.r * Math.sqrt(valueAt(`key/floret/${i}`) / 75))).toBeLessThan(0.05)
  })

  test.each([0, 1])('has petals of the size that their numbers say: %i', (i) => {
    // The key's petal is drawn like the others, around a core of no size.
    const lone = {
      ...scene,
      marks: [
        { ...find('core'), r: 0 },
        { ...find(`key/sign/petal/${i}`), key: 'petal/key', role: 'petal' },
      ],
    }
    const shown = drawnFlower(lone as Scene).petals[0].area * timesOf('petals') ** 2
    const area = petals.find(({ key }) => key === 'area:a')?.area ?? 0
    expect(shown / valueAt(`key/petal/${i}`) / (area / 135)).toBeCloseTo(1, 4)
    expect(core.r).toBeGreaterThan(0)
  })

  test('brackets what is drawn by round numbers: petals of 135 and 65, florets of 75 to 25', () => {
    const numbers = ['petal/0', 'petal/1', 'floret/0', 'floret/1'].map((key) => valueAt(`key/${key}`))
    expect(numbers).toEqual([150, 60, 80, 20])
  })
})

describe('a flower of few or many petals', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 20, 30])('%i of them is drawn without a fault', (count) => {
    const industries = Array.from({ length: count * 3 }, (_, i) => ({
      sector: `Sector ${i % count}`,
      value: 10 + ((i * 37) % 91),
    }))
    const project = smallProject(industries)
    for (const size of [page, paperPage('16:9', true), paperPage('a4', false)]) {
      const scene = composeDiagram(project, flowerOf({}), { locale: 'en', theme: themes.paper, page: size })
      expect(drawnFlower(scene).petals.length).toBe(count)
      expect(faultsOf(scene)).toEqual([])
      expect(flowerFaults(project, flowerOf({}), scene)).toEqual([])
    }
  })

  /** The angle that a petal covers about the core, from its first seam to its last, radians. */
  function sector(outline: readonly { x: number; y: number }[], core: { x: number; y: number }): [number, number] {
    const outer = outline.slice(60, -60).map(({ x, y }) => ({ x: x - core.x, y: y - core.y }))
    const middle = outer[Math.floor(outer.length / 2)]
    const turns = outer.map(({ x, y }) => Math.atan2(middle.x * y - middle.y * x, middle.x * x + middle.y * y))
    const towards = Math.atan2(middle.y, middle.x)
    return [towards + Math.min(...turns), towards + Math.max(...turns)]
  }

  test('three or more of about the same size close the ring: each seam touches the petals on both of its sides', () => {
    for (const count of [3, 5, 9, 14]) {
      const project = smallProject(Array.from({ length: count }, (_, i) => ({ sector: `s${i}`, value: 10 + (i % 4) })))
      const { petals, core } = drawnFlower(draw(project))
      const sectors = petals.map(({ outline }) => sector(outline, core))
      const gaps = sectors.map(([, end], i) => {
        const turn = sectors[(i + 1) % count][0] - end
        return Math.atan2(Math.sin(turn), Math.cos(turn))
      })
      expect(Math.max(...gaps.map(Math.abs))).toBeLessThan(0.002)
    }
  })

  test('two meet at the top and leave the stem free', () => {
    const { petals, core } = drawnFlower(draw(smallProject([10, 12].map((value, i) => ({ sector: `s${i}`, value })))))
    const [[leftFrom, leftTo], [rightFrom, rightTo]] = petals.map(({ outline }) => sector(outline, core))
    const turned = (turn: number) => Math.atan2(Math.sin(turn), Math.cos(turn))
    expect(Math.abs(turned(leftTo + Math.PI / 2))).toBeLessThan(0.002)
    expect(Math.abs(turned(rightFrom + Math.PI / 2))).toBeLessThan(0.002)
    expect(turned(leftFrom - rightTo)).toBeGreaterThan(1)
  })
})

describe('a cut', () => {
  test('shows the industries that carry the picked competences, with their shares, and names the competences', () => {
    const project = smallProject([...shared, { sector: 'u', value: 999 }])
    const scene = draw(project, flowerOf({ cut: ['a/x', 'b/y'] }))
    const { florets } = drawnFlower(scene)
    expect(florets.map(({ key }) => key.split('industry:')[1]).sort()).toEqual(['i0', 'i0', 'i1', 'i2'])
    expect(wordsOf(scene)).toContain('a/x, b/y')
    expect(wordsOf(scene)).toContain('200 firms')
  })

  test('that no industry carries is an invitation', () => {
    const scene = draw(smallProject([{ sector: 's', value: 1 }]), flowerOf({ cluster: '', cut: [] }))
    expect(marksOf(scene).some(({ key }) => key === 'core')).toBe(true)
    const project = smallProject(shared)
    const none = {
      ...project,
      dataset: { ...project.dataset, uses: { ...project.dataset.uses, role: Uint8Array.of(1, 1, 1, 1) } },
    }
    expect(wordsOf(draw(none, flowerOf({ cut: ['a/x'] })))).toContain('Nothing here yet')
  })
})
