import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceFile } from '../../../src/core/files/readOptions.ts'

const shared = join(import.meta.dirname, '../../../../shared')

/** Whether the files that are not ours to copy lie beside the project. */
export const hasShared = existsSync(join(shared, 'corpus/MANIFEST.tsv'))

/** A file that lies beside the project. */
export function sharedFile(path: string): SourceFile {
  const name = path.split('/').at(-1) ?? path
  return { name, bytes: new Uint8Array(readFileSync(join(shared, path))) }
}

/** The paths of all files of the corpus that lie where its list says. */
export function corpusPaths(): string[] {
  const lines = readFileSync(join(shared, 'corpus/MANIFEST.tsv'), 'utf8').trim().split('\n').slice(1)
  const paths = lines.map((line) => `corpus/${line.split('\t').at(-1)}`)
  return paths.filter((path) => existsSync(join(shared, path)))
}
