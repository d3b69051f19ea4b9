import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  composeDiagram,
  type Diagram,
  type Locale,
  loadKinds,
  type Page,
  type Project,
  sceneToSvg,
  svgToText,
  themes,
} from '#core'
import { read } from '#core/files'

// Every kind of diagram draws at once, as on the command line.
await loadKinds()

export interface Example {
  readonly name: string
  readonly project: Project
}

const folder = 'examples'

/** The example projects, by the names of their folders. Throws where one cannot be read or there is none. */
export function exampleProjects(): Example[] {
  const names = existsSync(folder) ? readdirSync(folder).sort() : []
  const found = names.filter((name) => existsSync(pathOf(name)))
  if (found.length === 0) throw new Error('No examples/NAME/NAME.pomona.json')
  return found.map((name) => ({ name, project: opened(pathOf(name)) }))
}

/** The project's diagrams, or an apple tree with the defaults where it has none. */
export function diagramsOf({ diagrams }: Project): readonly Diagram[] {
  if (diagrams.length > 0) return diagrams
  return [{ id: 'apple-tree', kind: 'apple-tree', name: '', options: {}, touches: {}, seed: 1 }]
}

/** A diagram as the text of an SVG file, on paper. */
export function drawnText(project: Project, diagram: Diagram, page: Page, locale: Locale): string {
  return svgToText(sceneToSvg(composeDiagram(project, diagram, { locale, theme: themes.paper, page })))
}

function pathOf(name: string): string {
  return join(folder, name, `${name}.pomona.json`)
}

function opened(path: string): Project {
  const result = read([{ name: path, bytes: readFileSync(path) }])
  if (!result.ok) throw new Error(`${path}: ${JSON.stringify(result.problems[0])}`)
  return result.value.project
}
