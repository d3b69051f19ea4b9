import { describe, expect, test } from 'vitest'
import type { OutlineEntry } from '#core'
import { type Step, type Tree, treeStep } from '../../src/app/outline/keys.ts'
import { selectLine, siblingsOf } from '../../src/app/outline/selecting.ts'
import { entriesOf, visibleLines } from '../../src/app/outline/visible.ts'

const entry = (key: string, ...children: OutlineEntry[]): OutlineEntry => ({
  key,
  entityId: key,
  role: 'twig',
  label: key,
  detail: '',
  children,
})
const outline = [entry('crown', entry('a'), entry('b'), entry('c')), entry('roots', entry('x'), entry('y'))]
const open = new Set(['crown', 'roots'])
const lines = visibleLines(outline, open)
const plain = { toggles: false, extends: false }
const shift = { toggles: false, extends: true }
const ctrl = { toggles: true, extends: false }

function press(key: string, on: string, modifiers = plain, tree: Partial<Tree> = {}): Step | undefined {
  const line = lines.find((one) => one.entry.key === on)
  if (!line) throw new Error(`no line ${on}`)
  const whole = { lines, open, selection: [], anchor: undefined, typed: { text: '', at: 0 }, ...tree }
  return treeStep(key, modifiers, line, whole, 10_000)
}

describe('selecting lines', () => {
  test('a click selects one alone', () => {
    expect(selectLine(lines, ['a', 'b'], 'a', 'c', plain)).toEqual(['c'])
  })

  test('with Ctrl it adds and takes away, and the line is spoken of last', () => {
    expect(selectLine(lines, ['b'], 'b', 'a', ctrl)).toEqual(['b', 'a'])
    expect(selectLine(lines, ['b', 'a'], 'b', 'b', ctrl)).toEqual(['a'])
  })

  test('with Shift it goes on from where it began, down and up, and over branches', () => {
    expect(selectLine(lines, ['a'], 'a', 'c', shift)).toEqual(['a', 'b', 'c'])
    expect(selectLine(lines, ['a', 'b', 'c'], 'c', 'b', shift)).toEqual(['c', 'b'])
    expect(selectLine(lines, [], 'c', 'x', shift)).toEqual(['c', 'roots', 'x'])
    expect(selectLine(lines, [], undefined, 'x', shift)).toEqual(['x'])
    expect(selectLine(lines, [], 'gone', 'x', shift)).toEqual(['x'])
  })

  test('with both it adds the range to what is selected', () => {
    expect(selectLine(lines, ['y'], 'a', 'b', { toggles: true, extends: true })).toEqual(['y', 'a', 'b'])
  })

  test('siblings are those beside it under the same branch', () => {
    expect(siblingsOf(lines, lines[1])).toEqual(['a', 'b', 'c'])
    expect(siblingsOf(lines, lines[0])).toEqual(['crown', 'roots'])
  })

  test('what is selected and no longer in the outline stands for nothing', () => {
    expect(entriesOf(outline, ['y', 'gone', 'a']).map(({ key }) => key)).toEqual(['y', 'a'])
  })
})

describe('keys in the tree', () => {
  test('Space and Enter select, Ctrl+Space adds, Escape clears, Ctrl+A takes all beside', () => {
    expect(press(' ', 'a')).toEqual({ select: ['a'] })
    expect(press('Enter', 'a', plain, { selection: ['b'] })).toEqual({ select: ['a'] })
    expect(press(' ', 'a', ctrl, { selection: ['b'] })).toEqual({ select: ['b', 'a'] })
    expect(press('Escape', 'a', plain, { selection: ['a'] })).toEqual({ select: [] })
    expect(press('a', 'b', ctrl)).toEqual({ select: ['a', 'b', 'c'] })
  })

  test('Shift with arrows, Home and End selects on the way', () => {
    expect(press('ArrowDown', 'a', shift)).toEqual({ focus: 'b', select: ['a', 'b'] })
    expect(press('ArrowDown', 'b', shift, { anchor: 'a', selection: ['a', 'b'] })).toEqual({
      focus: 'c',
      select: ['a', 'b', 'c'],
    })
    expect(press('ArrowUp', 'c', shift, { anchor: 'a' })).toEqual({ focus: 'b', select: ['a', 'b'] })
    expect(press('Home', 'b', shift)).toEqual({ focus: 'crown', select: ['b', 'a', 'crown'] })
  })

  test('F2 renames, Shift+F10 and the menu key open the menu; F10 and other Ctrl keys are the browser’s', () => {
    expect(press('F2', 'a')).toEqual({ act: 'rename' })
    expect(press('F10', 'a', shift)).toEqual({ act: 'menu' })
    expect(press('ContextMenu', 'a')).toEqual({ act: 'menu' })
    expect(press('F10', 'a')).toBeUndefined()
    expect(press('c', 'a', ctrl)).toBeUndefined()
  })

  test('arrows go as before, and a capital letter jumps like a small one', () => {
    expect(press('ArrowDown', 'a')).toEqual({ focus: 'b' })
    expect(press('ArrowLeft', 'a')).toEqual({ focus: 'crown' })
    expect(press('ArrowLeft', 'crown')).toEqual({ toggle: 'crown' })
    expect(press('X', 'a', shift)).toEqual({ focus: 'x' })
  })
})
