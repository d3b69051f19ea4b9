import type { Limits } from '../model/limits.ts'
import type { Encoding } from './decode.ts'

/** A file as it came in. The name may hold a folder path; it stands in every Problem. */
export interface SourceFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** Of a workbook: the sheet that is meant. Without it, those that hold tables are found out. */
  readonly sheet?: string
}

export const tableRoles = ['industries', 'competences', 'uses', 'matrix', 'clusters', 'actors'] as const
/** What a table tells of. */
export type TableRole = (typeof tableRoles)[number]

export type Delimiter = ',' | ';' | '\t' | '|'
export type DecimalSign = ',' | '.'

/** How a table is to be read, where the guess is to be overridden. */
export interface TableSettings {
  readonly encoding?: Encoding
  readonly delimiter?: Delimiter
  readonly decimal?: DecimalSign
  /** 1-based row of the headers; 0: the table has none. */
  readonly headerRow?: number
  /** Whether a lone `-` is zero (proposed) or missing. */
  readonly dashIsZero?: boolean
}

export type ByName<T> = ReadonlyMap<string, T> | Readonly<Record<string, T>>

export interface ReadOptions {
  /** Role by file name, or `book.xlsx#Sheet name`; so are fields and settings. */
  readonly roles?: ByName<TableRole>
  /** By file name: field (`fields.ts`, or `ignore`) by column, which is a header or a 1-based number. */
  readonly fields?: ByName<ByName<string>>
  readonly settings?: ByName<TableSettings>
  readonly title?: string
  readonly limits?: Partial<Limits>
  readonly onProgress?: (fraction: number) => void
}

/** Where a table lies: its file, and the sheet where it is one of a workbook's. */
export interface TablePlace {
  readonly file: string
  readonly sheet?: string
}

/** What a table is called: `uses.csv`, `book.xlsx#Sheet name`. */
export function tableName({ file, sheet }: TablePlace): string {
  return sheet === undefined ? file : `${file}#${sheet}`
}

/** What is set for a table: by its own name, else by its file's. */
export function setForTable<T>(settings: ByName<T> | undefined, table: TablePlace): T | undefined {
  return setFor(settings, tableName(table)) ?? setFor(settings, table.file)
}

/** What is set for a name. Own keys only: names come from users. */
export function setFor<T>(settings: ByName<T> | undefined, name: string): T | undefined {
  if (settings === undefined) return undefined
  if (settings instanceof Map) return settings.get(name)
  return Object.hasOwn(settings, name) ? (settings as Readonly<Record<string, T>>)[name] : undefined
}
