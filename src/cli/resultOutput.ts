import { cliWords, say } from '#core'
import { csvLine } from '#core/files'
import { type CommandLine, givenValue } from './commandLine.ts'
import { keepInputs } from './keepInputs.ts'
import { oneOf } from './optionValues.ts'
import { wrongUsage } from './terminal.ts'
import { type TextColumn, textTable } from './textTable.ts'
import { writeOutput } from './writeOutput.ts'

/** What the commands that analyse have in common: the one thing they read, and where and how the result goes. */
export interface ResultArguments {
  readonly out: string
  readonly format: ResultFormat
}

const formats = ['table', 'csv', 'json'] as const
export type ResultFormat = (typeof formats)[number]

/** A result in each form; only the one that is asked for is made. */
export interface ResultForms {
  /** For people, in their language. */
  readonly table: () => { columns: readonly TextColumn[]; rows: readonly (readonly string[])[] }
  /** For programs: the header first, numbers as they are. */
  readonly csv: () => readonly (readonly (string | number | null)[])[]
  readonly json: () => unknown
}

/** Checks what is read and where the result goes. Throws Stop(2). */
export async function resultArguments(line: CommandLine, command: string): Promise<ResultArguments> {
  if (line.files.length === 0) wrongUsage(say(cliWords.noFile, line.locale))
  if (line.files.length > 1) wrongUsage(say(cliWords.oneProject, line.locale, { command, count: line.files.length }))
  const format = oneOf(line, 'format', formats, 'table')
  const out = givenValue(line, 'out') ?? '-'
  await keepInputs(out, line.files, line.locale)
  return { out, format }
}

/** Writes a result in the form that is asked for. */
export async function writeResult(
  line: CommandLine,
  { out, format }: ResultArguments,
  forms: ResultForms,
): Promise<void> {
  await writeOutput(out, textOf(format, forms), line.locale)
}

function textOf(format: ResultFormat, forms: ResultForms): string {
  if (format === 'json') return `${JSON.stringify(forms.json(), null, 2)}\n`
  if (format === 'csv') return forms.csv().map(csvLine).join('')
  const { columns, rows } = forms.table()
  return textTable(columns, rows)
}
