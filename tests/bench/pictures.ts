import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { composeDiagram, type Project, paperPage, type Scene, sceneToSvg, svgToText, themes } from '#core'
import { read, type SourceFile } from '#core/files'
import { bigRegion } from './bigRegion.ts'
import { type Bench, type Measurement, medianTimes } from './measure.ts'

/** One picture at 60 Hz, ms. */
const frame = 1000 / 60
const page = paperPage('16:9', false)

/** Composing each example and a region of 300 industries, and writing 2,000 marks as SVG. */
export const pictures: Bench = {
  name: 'pictures',
  measure: async () => {
    const measured: Measurement[] = []
    for (const [name, project] of projects()) measured.push(await composing(name, project))
    return [...measured, await writing(project300())]
  },
}

async function composing(name: string, project: Project): Promise<Measurement> {
  const times = await medianTimes({ ours: () => draw(project) }, 15)
  const note = `${countMarks(draw(project).marks)} marks`
  return { what: `compose ${name}`, unit: 'ms', ...times, peer: 'a frame of 60 Hz', theirs: frame, reach: 3, note }
}

/** SVG text of about 2,000 marks: the groups of the large tree, as often as it takes. */
async function writing(project: Project): Promise<Measurement> {
  const scene = draw(project)
  const copies = Math.max(1, Math.round(2000 / countMarks(scene.marks)))
  const marks = Array.from({ length: copies }, (_, i) => ({
    type: 'group' as const,
    key: `copy-${i}`,
    marks: scene.marks,
  }))
  const many: Scene = { ...scene, marks }
  const times = await medianTimes({ ours: () => svgToText(sceneToSvg(many)) }, 15)
  const note = `${countMarks(marks)} marks`
  return { what: 'SVG text', unit: 'ms', ...times, peer: 'a frame of 60 Hz', theirs: frame, reach: 1, note }
}

function draw(project: Project): Scene {
  const diagram = project.diagrams[0] ?? {
    id: 'apple-tree',
    kind: 'apple-tree',
    name: '',
    options: {},
    touches: {},
    seed: 1,
  }
  return composeDiagram(project, diagram, { locale: 'en', theme: themes.paper, page })
}

function projects(): [string, Project][] {
  const all = existsSync('examples') ? readdirSync('examples', { recursive: true, encoding: 'utf8' }) : []
  const files = all.filter((file) => file.endsWith('.pomona.json'))
  const examples = files.sort().map((file): [string, Project] => {
    return [file.replace(/\.pomona\.json$/, ''), opened([{ name: file, bytes: readFileSync(join('examples', file)) }])]
  })
  return [...examples, ['300 industries, 100 competences, 60 apples', project300()]]
}

function project300(): Project {
  return opened(bigRegion())
}

function opened(files: readonly SourceFile[]): Project {
  const result = read(files)
  if (!result.ok) throw new Error(`${files[0].name}: ${JSON.stringify(result.problems[0])}`)
  return result.value.project
}

function countMarks(marks: Scene['marks']): number {
  return marks.reduce((sum, mark) => sum + 1 + (mark.type === 'group' ? countMarks(mark.marks) : 0), 0)
}
