import { describe, expect, test } from 'vitest'
import { createRandom, findKind, type Problem, type Project, phraseProblem } from '#core'
import { read, writeProject } from '#core/files'
import { applyCommand, type Command, commandTypes, createHistory, type History, record, redo, undo } from '#editor'
import { problemCodes } from '../../src/core/words/problems.ts'
import { randomProject } from '../core/diagrams/randomProject.ts'
import { randomCommand } from './randomCommand.ts'

const sequences = 1_000
const commandsEach = 100

/** What must hold of a project after every command; what does not is said. */
function brokenInvariants(project: Project): string[] {
  const broken: string[] = []
  for (const list of ['clusters', 'actors', 'diagrams'] as const) {
    const ids = project[list].map(({ id }) => id)
    if (new Set(ids).size < ids.length) broken.push(`${list}: an id twice`)
  }
  if (project.diagrams.length === 0) broken.push('no diagram')
  for (const { kind, options, groups = [] } of project.diagrams) {
    if (findKind(kind)?.readOptions(options).ok !== true) broken.push(`options of ${kind}`)
    const grouped = groups.flatMap((group) => group.memberIds.map((id) => `${group.kind}:${id}`))
    if (new Set(grouped).size < grouped.length) broken.push('a thing in two groups')
    if (groups.some(({ memberIds }) => memberIds.length < 2)) broken.push('a group of one')
  }
  for (const { memberIds, competenceIds, phases } of project.clusters) {
    const years = phases.map(({ year }) => year)
    if (new Set(years).size < years.length) broken.push('two phases in a year')
    if (new Set(competenceIds).size < competenceIds.length) broken.push('a competence twice')
    if (memberIds.includes('gone')) broken.push('a member that is nobody')
  }
  return broken
}

/** A saved project opens again, and is the same bytes. */
function brokenOnReading(project: Project): string[] {
  const bytes = writeProject(project)
  const result = read([{ name: 'p.pomona.json', bytes }])
  if (!result.ok) return result.problems.map(({ code, path }) => `${code} at ${path}`)
  return Buffer.compare(writeProject(result.value.project), bytes) === 0 ? [] : ['other bytes']
}

interface Faults {
  readonly broken: Set<string>
  readonly applied: Map<string, number>
  readonly refused: Map<string, number>
  readonly wordless: Set<string>
}

type Apply = typeof applyCommand

/** Runs one sequence: forward with a history, back to the first, forward to the last. */
function runSequence(seed: number, apply: Apply, faults: Faults): void {
  const random = createRandom(`commands/${seed}`)
  const first = randomProject(seed % 40)
  const firstText = textOf(first)
  let history: History<Project> = createHistory(first)
  const told = (problems: readonly Problem[]) => {
    for (const problem of problems)
      if (!(problemCodes as readonly string[]).includes(problem.code) || phraseProblem(problem, 'sv').remedy === '')
        faults.wordless.add(problem.code)
  }
  const count = (map: Map<string, number>, command: Command) => map.set(command.type, (map.get(command.type) ?? 0) + 1)
  for (let i = 0; i < commandsEach; i++) {
    const command = randomCommand(history.present, random)
    const result = apply(history.present, JSON.parse(JSON.stringify(command)) as Command)
    told(result.problems)
    if (!result.ok) count(faults.refused, command)
    else if (result.value !== history.present) count(faults.applied, command)
    if (result.ok) history = record(history, result.value, command.type)
    for (const broken of brokenInvariants(history.present)) faults.broken.add(`${command.type}: ${broken}`)
  }
  const last = history.present
  const lastText = textOf(last)
  if (seed % 10 === 0) for (const broken of brokenOnReading(last)) faults.broken.add(broken)
  const steps = history.past.length
  for (let i = 0; i < steps; i++) history = undo(history)
  if (history.present !== first || textOf(first) !== firstText) faults.broken.add('undo^n is not the first project')
  if (undo(history) !== history) faults.broken.add('undo goes on before the first')
  for (let i = 0; i < steps; i++) history = redo(history)
  if (history.present !== last || textOf(last) !== lastText) faults.broken.add('redo^n is not the last project')
}

/** All but the dataset, which no command touches, and that as an identity. */
function textOf({ dataset: _, ...rest }: Project): string {
  return JSON.stringify(rest)
}

function run(apply: Apply, count: number): Faults {
  const faults: Faults = { broken: new Set(), applied: new Map(), refused: new Map(), wordless: new Set() }
  for (let seed = 0; seed < count; seed++) runSequence(seed, apply, faults)
  return faults
}

describe('1,000 random sequences of 100 commands', () => {
  const faults = run(applyCommand, sequences)

  test('undo^n gives the first project, redo^n the last, and what must hold does at every step', () => {
    expect([...faults.broken]).toEqual([])
  })

  test('hold every type of command, each applied and each refused (but for those that nothing can refuse)', () => {
    expect(commandTypes.filter((type) => !(faults.applied.get(type) ?? 0))).toEqual([])
    expect(commandTypes.filter((type) => !(faults.refused.get(type) ?? 0))).toEqual([])
  })

  test('refuse in words only', () => {
    expect([...faults.wordless]).toEqual([])
  })
})

describe('a faulty command', () => {
  const alsoChanges: Apply = (project, command) => {
    const result = applyCommand(project, command)
    // Changes the project it was given: what was undone to is then another.
    if (command.type === 'rename-diagram' && result.ok) (project.diagrams[0] as { name: unknown }).name = 'changed'
    return result
  }
  const leavesTwice: Apply = (project, command) => {
    const result = applyCommand(project, command)
    if (command.type !== 'create-cluster' || !result.ok) return result
    return { ...result, value: { ...result.value, clusters: [...result.value.clusters, ...result.value.clusters] } }
  }

  test('that changes the project it was given turns this red', () => {
    expect([...run(alsoChanges, 20).broken].join()).toMatch(/undo\^n|redo\^n/)
  })

  test('that breaks what must hold turns this red', () => {
    expect([...run(leavesTwice, 20).broken].join()).toContain('an id twice')
  })
})
