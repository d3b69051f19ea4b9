import { posix } from 'node:path'
import { findCycles } from './findCycles.ts'
import {
  developmentPackages,
  exceptions,
  generated,
  kindsFolder,
  type Layer,
  layers,
  longestFile,
} from './layerTable.ts'
import { type Mention, readImports } from './readImports.ts'

export type Rule =
  | 'no row'
  | 'layer'
  | 'door'
  | 'kind'
  | 'package'
  | 'undeclared package'
  | 'export *'
  | 'computed import'
  | 'missing file'
  | 'cycle'
  | 'file length'

export interface Violation {
  readonly file: string
  readonly line: number
  readonly rule: Rule
  readonly message: string
}

/** What the checker needs of package.json. */
export interface PackageFile {
  readonly imports?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

/**
 * Checks files (path from the root -> text) against the layer table. `exists` tells of files that are not among them
 * (tests, stylesheets). Returns what is wrong, by file and line; nothing when all walls stand.
 */
export function checkWalls(
  files: ReadonlyMap<string, string>,
  packageFile: PackageFile,
  exists: (path: string) => boolean = () => false,
): Violation[] {
  const found: Violation[] = []
  const edges = new Map<string, Map<string, number>>()
  for (const [file, text] of files) {
    const lines = text.replace(/\n$/, '').split('\n').length
    if (lines > longestFile && !generated.includes(file))
      found.push({
        file,
        line: longestFile + 1,
        rule: 'file length',
        message: `${lines} lines, at most ${longestFile}`,
      })
    if (!layerOf(file))
      found.push({ file, line: 1, rule: 'no row', message: `no row of the layer table holds ${file}` })
    const mentions = readImports(file, text)
    edges.set(file, edgesOf(file, mentions, packageFile))
    for (const mention of mentions) {
      const wrong = checkMention(file, mention, packageFile, (path) => files.has(path) || exists(path))
      if (wrong) found.push({ file, line: mention.line, ...wrong })
    }
  }
  return [...found, ...cycles(edges)].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
}

type Wrong = Pick<Violation, 'rule' | 'message'>

function checkMention(
  file: string,
  { specifier, exportsAll }: Mention,
  packageFile: PackageFile,
  exists: (path: string) => boolean,
): Wrong | undefined {
  const layer = layerOf(file)
  if (exportsAll) return { rule: 'export *', message: `export * from '${specifier}': name what is exported` }
  if (specifier === '(computed)') return { rule: 'computed import', message: 'import of a computed path' }
  if (!layer) return undefined
  if (specifier.startsWith('#')) return checkDoor(layer, specifier, packageFile)
  if (!specifier.startsWith('.')) return checkPackage(layer, specifier, packageFile)
  const target = posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''))
  return exists(target) ? checkPath(file, layer, target) : { rule: 'missing file', message: `${target} is not there` }
}

function checkDoor(layer: Layer, door: string, packageFile: PackageFile): Wrong | undefined {
  if (!Object.hasOwn(packageFile.imports ?? {}, door))
    return { rule: 'door', message: `${door} is no door of package.json` }
  if (layer.doors.includes(door)) return undefined
  return { rule: 'layer', message: `${layer.folder} may not import ${door}` }
}

function checkPackage(layer: Layer, specifier: string, packageFile: PackageFile): Wrong | undefined {
  if (!layer.packages.some((pattern) => matches(pattern, specifier)))
    return { rule: 'package', message: `${layer.folder} may not use the package ${specifier}` }
  if (specifier.startsWith('node:')) return undefined
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
  const declared = Object.hasOwn(packageFile.dependencies ?? {}, name)
  const serves = developmentPackages.includes(name) && Object.hasOwn(packageFile.devDependencies ?? {}, name)
  return declared || serves
    ? undefined
    : { rule: 'undeclared package', message: `${name} is not in the dependencies of package.json` }
}

function matches(pattern: string, specifier: string): boolean {
  return pattern.endsWith('*') ? specifier.startsWith(pattern.slice(0, -1)) : specifier === pattern
}

function checkPath(file: string, layer: Layer, target: string): Wrong | undefined {
  const place = layerOf(target)
  if (place === layer) return checkKind(file, target)
  if (exceptions.some((exception) => exception.from === file && exception.to.test(target))) return undefined
  if (!place || topOf(place) !== topOf(layer))
    return { rule: 'door', message: `${target} is reached past its door: import a #door of package.json` }
  const name = posix.relative(topOf(layer), place.folder)
  return layer.layers.includes(name)
    ? undefined
    : { rule: 'layer', message: `${layer.folder} may not import ${name || `the door of ${place.folder}`} (${target})` }
}

function checkKind(file: string, target: string): Wrong | undefined {
  const [from, to] = [kindOf(file), kindOf(target)]
  return from && to && from !== to
    ? { rule: 'kind', message: `the kind ${from} may not import the kind ${to}` }
    : undefined
}

function kindOf(path: string): string | undefined {
  return path.startsWith(`${kindsFolder}/`) ? path.slice(kindsFolder.length + 1).match(/^([^/]+)\//)?.[1] : undefined
}

/** The row of the table that holds a file, in its folder itself or in one of its parts. */
function layerOf(path: string): Layer | undefined {
  const around = layers.filter((layer) => path.startsWith(`${layer.folder}/`))
  const [layer] = around.sort((a, b) => b.folder.length - a.folder.length)
  if (!layer) return undefined
  const part = posix.relative(layer.folder, posix.dirname(path))
  return part === '' || layer.parts === 'any' || layer.parts.includes(part) ? layer : undefined
}

/** `src/core/model` belongs to `src/core`; `examples` to itself. */
function topOf(layer: Layer): string {
  return layer.folder.split('/', 2).join('/')
}

function edgesOf(file: string, mentions: readonly Mention[], packageFile: PackageFile): Map<string, number> {
  const edges = new Map<string, number>()
  for (const { specifier, line } of mentions) {
    const door = packageFile.imports?.[specifier]
    if (door) edges.set(posix.normalize(door), line)
    else if (specifier.startsWith('.')) edges.set(posix.join(posix.dirname(file), specifier), line)
  }
  return edges
}

function cycles(edges: ReadonlyMap<string, ReadonlyMap<string, number>>): Violation[] {
  return findCycles(edges).map((cycle) => ({
    file: cycle[0],
    line: edges.get(cycle[0])?.get(cycle[1]) ?? 1,
    rule: 'cycle' as const,
    message: [...cycle].join(' -> '),
  }))
}
