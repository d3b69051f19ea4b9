import { basename } from 'node:path'
import { cliWords, say } from '#core'
import { type ReadReport, type SourceFile, summarise, tableName, writeProject } from '#core/files'
import { type CommandLine, givenValue, requiredValue } from './commandLine.ts'
import { keepInputs } from './keepInputs.ts'
import { readProject } from './readProject.ts'
import { isInput, partSheet } from './sources.ts'
import { printMessage, wrongUsage } from './terminal.ts'
import { writeOutput } from './writeOutput.ts'

const roles = ['industries', 'competences', 'uses', 'matrix', 'clusters', 'actors'] as const
type Role = (typeof roles)[number]

/** `pomona convert`: tables, or a project file of any version, to a project file. */
export async function convert(line: CommandLine): Promise<number> {
  const { locale } = line
  if (line.files.length === 0) wrongUsage(say(cliWords.noFile, locale))
  const out = outputName(line)
  await keepInputs(out, line.files, locale)
  const roleOf = rolesIn(line)
  const fieldOf = fieldsIn(line)
  const report = await readProject(line.files, locale, (files) => ({
    title: givenValue(line, 'title'),
    roles: byFile(line, files, '--role', roleOf),
    fields: byFile(line, files, '--map', fieldOf),
  }))
  checkSheets(line, [...roleOf.keys(), ...fieldOf.keys()], report)
  for (const sentence of summarise(report, locale)) printMessage(sentence)
  await writeOutput(out, writeProject(report.project), locale)
  return 0
}

function outputName(line: CommandLine): string {
  const out = requiredValue(line, 'out')
  const expected = say(cliWords.projectFile, line.locale)
  if (out !== '-' && !/\.json$/i.test(out))
    wrongUsage(say(cliWords.badValue, line.locale, { option: '--out', value: out, expected }))
  return out
}

/** `FILE=ROLE`: the last sign of equality parts them, since a file name may hold one. */
function rolesIn(line: CommandLine): Map<string, Role> {
  const found = new Map<string, Role>()
  for (const value of line.values.get('role') ?? []) {
    const [, file, name] = /^(.+)=([^=]+)$/.exec(value) ?? wrongForm(line, '--role', value, 'FILE=ROLE')
    const role = roles.find((known) => known === name)
    if (role) found.set(file, role)
    else {
      const expected = say(cliWords.oneOf, line.locale, { choices: roles.join(', ') })
      wrongUsage(say(cliWords.badValue, line.locale, { option: '--role', value, expected }))
    }
  }
  return found
}

/** `FILE:COLUMN=FIELD` by file: which field a column holds. */
function fieldsIn(line: CommandLine): Map<string, Map<string, string>> {
  const found = new Map<string, Map<string, string>>()
  for (const value of line.values.get('map') ?? []) {
    const form = 'FILE:COLUMN=FIELD'
    // A file name ends in its extension; without one the first colon parts (`C:\\tables\\a.csv:Namn=name` is right too).
    const [, file, column, field] =
      /^(.+?\.\w+(?:#[^:]*)?):(.+)=([^=]+)$/.exec(value) ??
      /^([^:]+):(.+)=([^=]+)$/.exec(value) ??
      wrongForm(line, '--map', value, form)
    found.set(file, (found.get(file) ?? new Map<string, string>()).set(column, field))
  }
  return found
}

/** A sheet for which something was set must have been read: nothing that was said is passed over. */
function checkSheets({ locale }: CommandLine, names: readonly string[], { tables }: ReadReport): void {
  const read = tables.map(tableName)
  const wanted = names.filter((name) => partSheet(name).sheet !== undefined)
  const missing = wanted.find((name) => !tables.some(({ sheet }) => sheet === partSheet(name).sheet))
  if (missing === undefined) return
  wrongUsage(say(cliWords.noSuchInput, locale, { option: '--role, --map', file: missing, known: read.join(', ') }))
}

function wrongForm(line: CommandLine, option: string, value: string, form: string): never {
  const expected = say(cliWords.pattern, line.locale, { form })
  return wrongUsage(say(cliWords.badValue, line.locale, { option, value, expected }))
}

/** Settings by the name under which the file is read: as it was written, or by its last part alone. */
function byFile<T>(
  line: CommandLine,
  files: readonly SourceFile[],
  option: string,
  settings: ReadonlyMap<string, T>,
): Map<string, T> {
  const found = new Map<string, T>()
  for (const [name, setting] of settings) {
    const { path, sheet } = partSheet(name)
    const file =
      files.find((candidate) => (path === '-' ? isInput(candidate) : candidate.name === path)) ??
      files.find((candidate) => basename(candidate.name) === basename(path))
    if (file) found.set(tableName({ file: file.name, sheet }), setting)
    else {
      const known = files.map((candidate) => candidate.name).join(', ')
      wrongUsage(say(cliWords.noSuchInput, line.locale, { option, file: name, known }))
    }
  }
  return found
}
