import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import { themes } from '#core'
import { region, resultFolder, runPomona } from './runPomona.ts'

const folder = resultFolder()
const out = (name: string) => join(folder, name)

async function draw(name: string, ...args: string[]): Promise<Buffer> {
  const { status, stdout, stderr } = await runPomona([
    'render',
    region,
    '--diagram',
    'apple-tree',
    '--out',
    out(name),
    ...args,
  ])
  expect({ status, stdout }, stderr).toEqual({ status: 0, stdout: '' })
  return readFileSync(out(name))
}

/** Pixels per metre of a PNG's pHYs chunk. */
function densityOf(png: Buffer): [number, number, number] {
  const at = png.indexOf('pHYs')
  return [png.readUInt32BE(at + 4), png.readUInt32BE(at + 8), png[at + 12]]
}

describe('pomona render', () => {
  test('draws a strict SVG of the size that is asked', async () => {
    const svg = (await draw('a.svg', '--width', '1200', '--height', '700')).toString('utf8')
    expect(svg).toMatch(/<svg [^>]*width="1200"[^>]*height="700"/)
    expect(svg).toContain('data-entity-id="industry:01.10"')
    expect(svg).not.toMatch(/<style|foreignObject|class=|style=|transform:/)
  })

  test('draws the same bytes twice, to a file and to standard output', async () => {
    const file = await draw('b.svg')
    const { stdout } = await runPomona(['render', region, '--diagram', 'apple-tree', '--out', '-'])
    expect(stdout).toBe(file.toString('utf8'))
    expect((await draw('b1.png')).equals(await draw('b2.png'))).toBe(true)
  })

  test('draws the language that is asked', async () => {
    const [swedish, english] = await Promise.all([draw('sv.svg', '--lang', 'sv'), draw('en.svg', '--lang', 'en')])
    expect(swedish.toString('utf8')).toContain('Industrirobotar')
    expect(english.toString('utf8')).toContain('Industrial')
    expect(english.toString('utf8')).not.toContain('Industrirobotar')
  })

  test('draws a PNG of 1920 x 1080 for a slide, its ground in each corner', async () => {
    const bytes = await draw('slide.png', '--paper', '16:9')
    const { width, height, data } = PNG.sync.read(bytes)
    expect([width, height]).toEqual([1920, 1080])
    const corners = [0, width - 1, width * (height - 1), width * height - 1]
    for (const pixel of corners) expect(data[pixel * 4 + 3]).toBe(255)
    expect(densityOf(bytes)).toEqual([3780, 3780, 1])
  })

  test('draws paper at its density: A4 across at 150 pixels per inch', async () => {
    const bytes = await draw('a4.png', '--paper', 'a4', '--landscape', '--dpi', '150')
    const { width, height } = PNG.sync.read(bytes)
    expect([width, height]).toEqual([1754, 1240])
    expect(densityOf(bytes)).toEqual([5906, 5906, 1])
  })

  test('leaves the ground out where that is asked', async () => {
    const { data, width } = PNG.sync.read(await draw('clear.png', '--transparent', '--width', '800', '--height', '600'))
    for (const pixel of [0, width - 1]) expect(data[pixel * 4 + 3]).toBe(0)
    expect(data.some((value, place) => place % 4 === 3 && value === 255)).toBe(true)
  })

  test('takes options of the diagram', async () => {
    const [own, equal] = await Promise.all([draw('own.svg'), draw('equal.svg', '--option', 'measure=equal')])
    expect(equal.equals(own)).toBe(false)
  })

  test('draws in the theme that is asked, also as an option of the diagram', async () => {
    const [paper, dark, option] = await Promise.all([
      draw('paper.svg'),
      draw('dark.svg', '--theme', 'projector'),
      draw('option.svg', '--option', 'theme=projector'),
    ])
    expect(dark.toString('utf8')).toContain(themes.projector.ground)
    expect(paper.toString('utf8')).not.toContain(themes.projector.ground)
    expect(option.equals(dark)).toBe(true)
  })

  test('shows another year where that is asked', async () => {
    const [early, late] = await Promise.all([draw('2023.svg', '--year', '2023'), draw('2024.svg', '--year', '2024')])
    expect(early.equals(late)).toBe(false)
  })

  test('refuses a picture over the canvas limit with its number, and the way out', async () => {
    const args = ['--paper', 'a0', '--dpi', '1200', '--out', out('huge.png')]
    const { status, stderr } = await runPomona(['render', region, '--diagram', 'apple-tree', ...args])
    expect(status).toBe(1)
    expect(stderr).toMatch(/\d/)
    expect(stderr).toContain('—')
  })

  test('says what the project can draw where the diagram is not in it', async () => {
    const { status, stderr } = await runPomona(['render', region, '--diagram', 'pear-tree', '--out', out('pear.svg')])
    expect(status).toBe(1)
    expect(stderr).toContain('apple-tree')
  })
})

describe('pictures that carry their project', () => {
  test.each(['p.svg', 'p.png'])(
    '%s is read as the project it was drawn from, from a file and from standard input',
    async (name) => {
      const picture = await draw(name)
      const { stdout: project } = await runPomona(['convert', region, '--out', '-'])
      const [named, piped, checked] = await Promise.all([
        runPomona(['convert', out(name), '--out', '-']),
        runPomona(['convert', '-', '--out', '-'], picture),
        runPomona(['check', out(name)]),
      ])
      expect([named.status, piped.status, checked.status], named.stderr + checked.stdout).toEqual([0, 0, 0])
      expect([named.stdout, piped.stdout]).toEqual([project, project])
    },
  )

  test.each(['bare.svg', 'bare.png'])(
    '%s does not, where that is asked, and says so when it is opened',
    async (name) => {
      await draw(name, '--no-project')
      const { status, stdout } = await runPomona(['check', out(name), '--json'])
      expect(status).toBe(1)
      expect(JSON.parse(stdout)).toMatchObject([{ code: 'picture-without-project', file: out(name) }])
    },
  )

  test('are otherwise the same pictures', async () => {
    const [carrying, bare] = [await draw('c.svg'), await draw('b.svg', '--no-project')].map(String)
    expect(carrying.replace(/\n<metadata>.*<\/metadata>/, '')).toBe(bare)
    const [full, plain] = [await draw('c.png'), await draw('b.png', '--no-project')].map(
      (png) => PNG.sync.read(png).data,
    )
    expect(full.equals(plain)).toBe(true)
  })
})
