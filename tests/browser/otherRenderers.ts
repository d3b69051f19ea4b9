import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Resvg } from '@resvg/resvg-js'

/** A program that draws an SVG file as a PNG of the picture's own size. */
export interface Renderer {
  readonly name: string
  readonly draw: (svgText: string) => Uint8Array
}

const fonts = resolve('public/fonts')
const fontFiles = ['SourceSans3-Regular', 'SourceSans3-Semibold', 'SourceSerif4-Semibold'].map((name) =>
  join(fonts, `${name}.ttf`),
)

const resvg: Renderer = {
  name: 'resvg',
  draw: (svgText) => {
    const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Source Sans 3' }
    return new Resvg(svgText, { font, logLevel: 'off' }).render().asPng()
  },
}

const programs = [
  { name: 'rsvg-convert', args: (svg: string, png: string) => ['--output', png, svg] },
  { name: 'inkscape', args: (svg: string, png: string) => ['--export-type=png', `--export-filename=${png}`, svg] },
]

/** The renderers that are here, resvg always, and the names of those that are not. */
export function findRenderers(): { found: Renderer[]; missing: string[] } {
  const here = programs.filter(({ name }) => spawnSync(name, ['--version'], { timeout: 60_000 }).status === 0)
  return {
    found: [resvg, ...here.map(({ name, args }) => ({ name, draw: (svgText: string) => drawBy(name, args, svgText) }))],
    missing: programs.filter((program) => !here.includes(program)).map(({ name }) => name),
  }
}

/** Runs a program in a folder of its own, where fontconfig knows the shipped fonts and no others. */
function drawBy(name: string, args: (svg: string, png: string) => string[], svgText: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'pomona-renderer-'))
  try {
    const at = (file: string) => join(folder, file)
    mkdirSync(at('cache'))
    writeFileSync(at('fonts.conf'), fontConfiguration(at('cache')))
    writeFileSync(at('picture.svg'), svgText)
    const own = { FONTCONFIG_FILE: at('fonts.conf'), HOME: folder, XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder }
    const run = spawnSync(name, args(at('picture.svg'), at('picture.png')), {
      env: { ...process.env, ...own },
      encoding: 'utf8',
      timeout: 90_000,
    })
    if (run.status !== 0) throw new Error(`${name} ended with ${run.status}: ${run.stderr}`)
    return readFileSync(at('picture.png'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function fontConfiguration(cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>
`
}
