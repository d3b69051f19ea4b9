import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Scene, type SceneMark, sceneToSvg, svgToText } from '#core'
import { everyElement, parseXml, wordsOf, type XmlElement } from './parseXml.ts'
import { label, sampleScene } from './sampleScene.ts'

const drawn = (scene: Scene) => parseXml(svgToText(sceneToSvg(scene)))
const withMarks = (...marks: SceneMark[]): Scene => ({ ...sampleScene, marks })
const allOf = (root: XmlElement, tag: string) => everyElement(root).filter((found) => found.tag === tag)
const attributeOf = (root: XmlElement, tag: string, attribute: string) =>
  allOf(root, tag).map((found) => found.attributes.get(attribute))

const allowedTags = new Set(['svg', 'title', 'desc', 'g', 'rect', 'path', 'circle', 'text', 'tspan'])
const forbiddenAttributes = ['style', 'class', 'transform', 'href', 'filter', 'mask', 'clip-path', 'paint-order']

/** What a strict reader cannot take, one sentence each. */
function faultsOf(root: XmlElement): string[] {
  return everyElement(root).flatMap(({ tag, attributes }) => [
    ...(allowedTags.has(tag) ? [] : [`element ${tag}`]),
    ...forbiddenAttributes.filter((name) => attributes.has(name)).map((name) => `attribute ${name}`),
    ...[...attributes].flatMap(([name, value]) => faultOf(name, value)),
    ...(['path', 'circle', 'rect', 'text'].includes(tag) && !attributes.has('fill') ? [`${tag} without fill`] : []),
  ])
}

const lengths = /^(x|y|cx|cy|r|width|height|stroke-width|font-size|opacity|fill-opacity|stroke-opacity)$/

function faultOf(name: string, value: string): string[] {
  if (name.startsWith('on')) return [`attribute ${name}`]
  if ((name === 'fill' || name === 'stroke') && !/^(none|#[0-9a-f]{6})$/.test(value)) return [`${name} ${value}`]
  if (lengths.test(name) && !/^-?\d+(\.\d{1,2})?$/.test(value)) return [`${name} ${value}`]
  if (name === 'd' && /e|NaN|Infinity|\.\d{3}/.test(value)) return [`d ${value}`]
  return []
}

test('the root names its namespace, its size and itself', () => {
  const { tag, attributes, children } = drawn(sampleScene)
  expect(tag).toBe('svg')
  expect(Object.fromEntries(attributes)).toMatchObject({
    xmlns: 'http://www.w3.org/2000/svg',
    width: '800',
    height: '500',
    viewBox: '0 0 800 500',
    role: 'img',
  })
  const spoken = children.filter((child) => typeof child !== 'string').slice(0, 2)
  expect(spoken.map((child) => [child.tag, wordsOf(child)])).toEqual([
    ['title', 'Kluster i Sörmland'],
    ['desc', 'Ett äppelträd med två grenar.'],
  ])
  expect(attributes.get('aria-labelledby')).toBe(spoken.map((child) => child.attributes.get('id')).join(' '))
})

test('every mark of the sample is drawn in what strict readers take', () => {
  expect(faultsOf(drawn(sampleScene))).toEqual([])
})

test('planted: style, class, transform, short colours and long fractions are found', () => {
  const bad =
    '<svg style="a" class="b"><path transform="c" d="M0.1234,1" fill="red"/><foreignObject/><circle r="1e-7"/></svg>'
  expect(faultsOf(parseXml(bad)).length).toBe(8)
})

test('the ground is drawn first, and left out where the picture is transparent', () => {
  expect(attributeOf(drawn(sampleScene), 'rect', 'fill')).toEqual([sampleScene.background])
  const { background: _, ...clear } = sampleScene
  expect(allOf(drawn(clear), 'rect')).toEqual([])
})

test('what stands for a thing of the project carries its id; nothing else does', () => {
  const ids = everyElement(drawn(sampleScene)).flatMap(({ attributes }) => attributes.get('data-entity-id') ?? [])
  expect(ids).toEqual(['sector:food', 'cluster:robotdalen', 'sector:food', 'cluster:robotdalen'])
})

test('shapes without fill say so, and opacity stands apart from colour', () => {
  const root = drawn(sampleScene)
  const graft = allOf(root, 'path').find(({ attributes }) => attributes.has('stroke-dasharray'))
  expect(Object.fromEntries(graft?.attributes ?? [])).toMatchObject({
    fill: 'none',
    'stroke-width': '3',
    'stroke-dasharray': '8 5',
    'stroke-linecap': 'round',
    'stroke-opacity': '0.8',
  })
  expect(attributeOf(root, 'circle', 'fill-opacity')).toEqual(['0.9', undefined])
  expect(attributeOf(root, 'circle', 'opacity')).toEqual([undefined, '0.6'])
})

test('one line stands in the text, several are spans with places of their own', () => {
  const root = drawn(withMarks(label('one', ['Robotdalen']), label('two', ['Livsmedel och', 'hälsa'], { y: 50 })))
  expect(allOf(root, 'text').map(wordsOf)).toEqual(['Robotdalen', 'Livsmedel ochhälsa'])
  expect(attributeOf(root, 'tspan', 'x')).toEqual(['100', '100'])
  expect(attributeOf(root, 'tspan', 'y')).toEqual(['50', '70'])
})

test('a halo is a text of its own beneath the words, hidden from readers', () => {
  const halo = { colour: '#fcf7ee', width: 2 } as const
  const [rim, words, ...more] = allOf(drawn(withMarks(label('a', ['Ord'], { halo, entityId: 'industry:1' }))), 'text')
  expect(more).toEqual([])
  expect(Object.fromEntries(rim?.attributes ?? [])).toMatchObject({
    'aria-hidden': 'true',
    stroke: '#fcf7ee',
    'stroke-width': '4',
    'stroke-linejoin': 'round',
  })
  expect(rim?.attributes.has('data-entity-id')).toBe(false)
  expect(words?.attributes.get('data-entity-id')).toBe('industry:1')
  expect(rim && wordsOf(rim)).toBe('Ord')
})

test('numbers are rounded to hundredths, without exponent, sign of zero or what is no number', () => {
  const circle = (cx: number, cy: number, r: number): SceneMark => ({ type: 'circle', key: `${cx}`, cx, cy, r })
  const root = drawn(withMarks(circle(1 / 3, -0.0001, 1e-9), circle(Number.NaN, Number.POSITIVE_INFINITY, -4)))
  expect(attributeOf(root, 'circle', 'cx')).toEqual(['0.33', '0'])
  expect(attributeOf(root, 'circle', 'cy')).toEqual(['0', '1000000'])
  expect(attributeOf(root, 'circle', 'r')).toEqual(['0', '0'])
  const path = withMarks({ type: 'path', key: 'p', d: 'M1.23456,2e-8l-0.0001.5Z' })
  expect(attributeOf(drawn(path), 'path', 'd')).toEqual(['M 1.23 0 l 0 0.5 Z'])
})

test('hostile words stay words', () => {
  const hostile = '</text><script>alert(1)</script>&amp;"\'<![CDATA[x]]>'
  const marks = [label('a', [hostile], { entityId: `industry:"><script>`, title: hostile })]
  const root = drawn({ ...withMarks(...marks), title: hostile, description: hostile })
  expect(allOf(root, 'script')).toEqual([])
  expect(allOf(root, 'text').map((text) => wordsOf({ ...text, children: text.children.slice(1) }))).toEqual([hostile])
  expect(attributeOf(root, 'text', 'data-entity-id')).toEqual(['industry:"><script>'])
  expect(wordsOf(allOf(root, 'desc')[0] ?? root)).toBe(hostile)
})

test('characters that no XML can hold are seen as replaced', () => {
  const root = drawn(withMarks(label('a', ['a\u0000b\u001bc\ud800d\udc00e\ufffff🍎'])))
  expect(allOf(root, 'text').map(wordsOf)).toEqual(['a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf🍎'])
})

test('no words, no entity id and no title whatever break the document', () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 })
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), text, text, (lines, entityId, title) => {
      const halo = { colour: '#ffffff', width: 1 } as const
      const root = drawn({ ...withMarks(label('a', lines, { entityId, title, halo })), title, description: title })
      expect(faultsOf(root)).toEqual([])
    }),
  )
})

test('the same scene gives the same bytes', () => {
  expect(svgToText(sceneToSvg(structuredClone(sampleScene)))).toBe(svgToText(sceneToSvg(sampleScene)))
})
