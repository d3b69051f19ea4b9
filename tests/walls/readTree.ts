import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PackageFile } from './checkWalls.ts'

export interface Tree {
  readonly files: ReadonlyMap<string, string>
  readonly packageFile: PackageFile
  readonly exists: (path: string) => boolean
}

/** Reads the files under the walls: the TypeScript of src and examples. */
export function readTree(root: string): Tree {
  const paths = ['src', 'examples']
    .flatMap((folder) => filesUnder(root, folder))
    .filter(isSource)
    .sort()
  return {
    files: new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')])),
    packageFile: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as PackageFile,
    exists: (path) => existsSync(join(root, path)),
  }
}

function filesUnder(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
    (path) => `${folder}/${path.replaceAll('\\', '/')}`,
  )
}

function isSource(path: string): boolean {
  return /\.tsx?$/.test(path) && !path.endsWith('.d.ts')
}
