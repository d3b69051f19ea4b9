import { type Box, boundsOf, type Scene, type SceneMark, type TextMark } from '#core'
import { labelBox } from '../../../src/core/scene/labels.ts'

/** Every mark of a scene, groups opened. */
export function marksOf(scene: Scene): SceneMark[] {
  const open = (mark: SceneMark): SceneMark[] => (mark.type === 'group' ? [mark, ...mark.marks.flatMap(open)] : [mark])
  return scene.marks.flatMap(open)
}

/** What is wrong with a scene, in words: a mark off the page, a key used twice, words over words, too many marks. */
export function faultsOf(scene: Scene): string[] {
  const marks = marksOf(scene)
  return [
    ...repeatedKeys(marks),
    ...offPage(scene, marks),
    ...overlaps(marks.filter((mark) => mark.type === 'text')),
    ...(marks.length > 5000 ? [`${marks.length} marks`] : []),
    ...(JSON.stringify(scene) === JSON.stringify(JSON.parse(JSON.stringify(scene))) ? [] : ['is not JSON']),
    ...(/NaN|Infinity|undefined/.test(JSON.stringify(scene, keepNumbers)) ? ['has a number that is none'] : []),
  ]
}

/** JSON writes NaN as null, which would hide it. */
function keepNumbers(_: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value
}

function repeatedKeys(marks: readonly SceneMark[]): string[] {
  const seen = new Set<string>()
  return marks.flatMap(({ key }) => {
    if (seen.has(key)) return [`key twice: ${key}`]
    seen.add(key)
    return []
  })
}

function offPage({ width, height }: Scene, marks: readonly SceneMark[]): string[] {
  const slack = 0.5
  return marks.flatMap((mark) => {
    const box = boundsOf(mark)
    if (!box) return []
    const inside =
      box.x >= -slack && box.y >= -slack && box.x + box.width <= width + slack && box.y + box.height <= height + slack
    return inside ? [] : [`off the page: ${mark.key} ${JSON.stringify(box)}`]
  })
}

function overlaps(texts: readonly TextMark[]): string[] {
  const boxes = texts.map((text) => ({ text, box: labelBox(text) }))
  return boxes.flatMap(({ text, box }, i) =>
    boxes.slice(i + 1).flatMap((other) => (touch(box, other.box) ? [`overlap: ${text.key}, ${other.text.key}`] : [])),
  )
}

function touch(a: Box, b: Box): boolean {
  const slack = 0.1
  return (
    a.x + a.width > b.x + slack &&
    b.x + b.width > a.x + slack &&
    a.y + a.height > b.y + slack &&
    b.y + b.height > a.y + slack
  )
}
