import { describe, expect, test } from 'vitest'
import { type OptionField, words } from '#core'
import { choicesOf, findChoices, isSlider } from '../../src/app/properties/choices.ts'
import { randomProject } from '../core/diagrams/randomProject.ts'

const random = randomProject(3)
const employees = { id: 'employees', name: 'Employees', unit: '', additive: true, years: [], values: [] }
const share = { ...employees, id: 'share', name: 'Share', additive: false }
const project = { ...random, dataset: { ...random.dataset, measures: [employees, share] } }
const base = { label: words('a', 'b'), group: words('c', 'd') }
const measure: OptionField = { ...base, type: 'measure', default: '', extra: { equal: words('Equal', 'Lika') } }
const cut: OptionField = { ...base, type: 'entities', of: 'competence', default: [] }
const cluster: OptionField = { ...base, type: 'entity', of: 'cluster', default: '' }
const number = (min: number, max: number, step: number) =>
  ({ ...base, type: 'number', default: min, min, max, step }) as const

describe('what an option may be set to', () => {
  test('is a measure that can be summed, chosen automatically, or one of the kind’s own', () => {
    expect(choicesOf(measure, [''], project, 'en')).toEqual([
      ['', 'Chosen automatically'],
      ['employees', 'Employees'],
      ['equal', 'Equal'],
    ])
  })

  test('is any competence by the name it has in the project', () => {
    const [id] = project.dataset.competences.ids
    const renamed = { ...project, names: { [`competence:${id}`]: 'Renamed' } }
    const choices = choicesOf(cut, [], renamed, 'sv')
    expect(choices).toHaveLength(project.dataset.competences.ids.length)
    expect(choices[0]).toEqual([id, 'Renamed'])
  })

  test('names what is chosen and no longer there, so that it can be taken away', () => {
    expect(choicesOf(cut, ['gone'], project, 'en').at(-1)).toEqual(['gone', 'gone (not in the data)'])
    expect(choicesOf(cluster, ['gone'], project, 'sv').at(-1)).toEqual(['gone', 'gone (finns inte i data)'])
    expect(choicesOf(cluster, [''], project, 'en')[0]).toEqual(['', 'None'])
    expect(choicesOf(cluster, [''], project, 'en')).toHaveLength(project.clusters.length + 1)
  })

  test('is found by a part of its name in any case', () => {
    const choices = [
      ['1', 'Vård och omsorg'],
      ['2', 'Odling'],
    ] as const
    expect(findChoices(choices, ' VÅRD')).toEqual([choices[0]])
    expect(findChoices(choices, ' ')).toEqual(choices)
    expect(findChoices(choices, 'x')).toEqual([])
  })
})

test('a number is a slider where a hand can find each step', () => {
  expect(isSlider(number(0, 10, 1))).toBe(true)
  expect(isSlider(number(0, 1, 0.005))).toBe(true)
  expect(isSlider(number(0, 1_000_000_000, 1))).toBe(false)
})
