import fc from 'fast-check'
import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import { svgToText } from '#core'
import { checkPng, embedInPng, embedInSvg, packProject, withDensity } from '#core/export'
import { read, writeProject } from '#core/files'
import { fromBase64, toBase64 } from '../../../../src/core/export/base64.ts'
import { pngChunks } from '../../../../src/core/export/pngChunks.ts'
import { createRandom } from '../../../../src/core/model/random.ts'
import { element } from '../../../../src/core/render/svgElement.ts'
import { readExample } from '../../../examples/readExample.ts'
import { countFaults, noFaults } from '../countFaults.ts'

const file = writeProject(readExample('soermland').project)
const packed = mustPack(file)
const plainPng = (() => {
  const png = new PNG({ width: 9, height: 7 })
  png.data.fill(200)
  return new Uint8Array(PNG.sync.write(png))
})()
const plainSvg = element('svg', { xmlns: 'http://www.w3.org/2000/svg', width: '9', height: '7' }, [element('g', {})])
const svgBytes = (svg: typeof plainSvg) => new TextEncoder().encode(svgToText(svg))
const pictures = { 'a.png': embedInPng(plainPng, packed), 'a.svg': svgBytes(embedInSvg(plainSvg, packed)) }
const forms = Object.entries(pictures)

function mustPack(bytes: Uint8Array): Uint8Array {
  const result = packProject(bytes)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

const codesOf = (name: string, bytes: Uint8Array, limits = {}) => {
  const { ok, problems } = read([{ name, bytes }], { limits })
  return ok ? 'read' : problems.map(({ code }) => code).join(' ')
}

describe('a picture that carries its project', () => {
  test.each(forms)('%s opens as the project, byte for byte', (name, bytes) => {
    const result = read([{ name, bytes }])
    if (!result.ok) throw new Error(JSON.stringify(result.problems))
    expect(result.problems).toEqual([])
    expect(writeProject(result.value.project)).toEqual(file)
  })

  test.each(forms)('%s opens whatever it is called', (_, bytes) => {
    expect(codesOf('picture', bytes)).toBe('read')
    expect(codesOf('table.csv', bytes)).toBe('read')
  })

  test('the same project gives the same bytes', () => {
    expect(mustPack(file)).toEqual(packed)
    expect(embedInPng(plainPng, packed)).toEqual(pictures['a.png'])
  })

  test('a PNG keeps its pixels, its size and its density, and holds one project only', () => {
    const twice = embedInPng(embedInPng(withDensity(plainPng, 300), mustPack(file.slice(5))), packed)
    expect(checkPng(twice, { width: 9, height: 7 })).toBeUndefined()
    expect(pngChunks(twice).map(({ type }) => type)).toEqual(['IHDR', 'pHYs', 'IDAT', 'pmNa', 'IEND'])
    expect(PNG.sync.read(Buffer.from(twice), { checkCRC: true }).data).toEqual(
      PNG.sync.read(Buffer.from(plainPng)).data,
    )
    expect(codesOf('a.png', withDensity(twice, 96))).toBe('read')
  })

  test('an SVG that another program wrote anew still carries it: other prefixes, a DTD, line breaks', () => {
    const text = new TextDecoder().decode(pictures['a.svg'])
    const base64 = /project">([^<]+)</.exec(text)?.[1] ?? ''
    const anew = `<?xml version="1.0"?>\n<!-- Written anew -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x">\n<svg xmlns:ns0="urn:pomona:project"><metadata id="m">\n<ns0:embedded-project\n id="p">\n${base64.replaceAll(/.{76}/g, '$&\n  ')}\n</ns0:embedded-project></metadata></svg>`
    expect(codesOf('a.svg', new TextEncoder().encode(anew))).toBe('read')
  })

  test('a picture that carries none, or comes with other files, is refused with what to do', () => {
    expect(codesOf('a.png', plainPng)).toBe('picture-without-project')
    expect(codesOf('a.svg', svgBytes(plainSvg))).toBe('picture-without-project')
    const table = { name: 'a.csv', bytes: new TextEncoder().encode('id,name\n1,a\n') }
    const mixed = read([table, { name: 'a.png', bytes: pictures['a.png'] }])
    expect(mixed.problems).toMatchObject([{ code: 'picture-among-tables', file: 'a.png' }])
  })

  test('over the limit it is not put in, and that is told with both numbers', () => {
    const results = [packed.length + 1, packed.length, packed.length - 1].map((limit) => packProject(file, limit))
    expect(results.map(({ ok }) => ok)).toEqual([true, true, false])
    expect(results[2].problems).toEqual([
      { code: 'project-not-embedded', severity: 'warning', values: { bytes: packed.length, limit: packed.length - 1 } },
    ])
  })
})

describe('a picture that lies', () => {
  test('a project that unpacks to more than it says, or than a file may have, is refused', () => {
    const flood = mustPack(new Uint8Array(2 ** 24).fill(0x20))
    const lying = flood.slice()
    new DataView(lying.buffer).setUint32(4, 1_000)
    const huge = flood.slice()
    new DataView(huge.buffer).setUint32(4, 2 ** 31)
    expect(codesOf('a.png', embedInPng(plainPng, flood), { fileBytes: 2 ** 20 })).toBe('file-too-large')
    expect(codesOf('a.png', embedInPng(plainPng, lying))).toBe('picture-project-damaged')
    expect(codesOf('a.png', embedInPng(plainPng, huge))).toBe('file-too-large')
  })

  test('damaged in 600 ways it is read as it was, or refused: never as another project', () => {
    const faults = noFaults()
    const outcomes = { read: 0, refused: 0, other: [] as string[] }
    for (const [name, whole] of forms)
      for (let seed = 1; seed <= 300; seed++)
        countFaults(faults, `${name} ${seed}`, [{ name, bytes: damaged(whole, seed) }], (files) => {
          const result = read(files)
          outcomes[result.ok ? 'read' : 'refused']++
          if (result.ok && !equal(writeProject(result.value.project), file)) outcomes.other.push(`${name} ${seed}`)
          return result
        })
    expect(faults).toEqual(noFaults())
    expect(outcomes.other).toEqual([])
    expect(outcomes.refused).toBeGreaterThan(300)
    expect(outcomes.read).toBeGreaterThan(0)
  })

  test('without the check sum a changed project would come through: the control', () => {
    const changed = new TextEncoder().encode(new TextDecoder().decode(file).replace('2009', '2008'))
    const forged = mustPack(changed)
    forged.set(packed.subarray(0, 4))
    expect(codesOf('a.png', embedInPng(plainPng, mustPack(changed)))).toBe('read')
    expect(codesOf('a.png', embedInPng(plainPng, forged))).toBe('picture-project-damaged')
  })
})

test('base64 is that of Node, there and back; what is none is refused', () => {
  const codes = (text: string) => new TextEncoder().encode(text)
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = toBase64(bytes)
      expect(text).toBe(Buffer.from(bytes).toString('base64'))
      expect(fromBase64(codes(text.replaceAll(/.{7}/g, '$&\n')))).toEqual(bytes)
    }),
  )
  for (const wrong of ['A', 'AB', 'AB=', 'AA==A', 'A*==', 'AB=='])
    expect(fromBase64(codes(wrong)), wrong).toBeUndefined()
})

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0
}

/** Bytes changed, cut, taken out or put in at random. */
function damaged(whole: Uint8Array, seed: number): Uint8Array {
  const random = createRandom(seed)
  const pick = (below: number) => Math.floor(random() * below)
  const at = pick(whole.length)
  const kind = pick(4)
  if (kind === 0) return whole.subarray(0, at)
  if (kind === 1) return joined(whole.subarray(0, at), whole.subarray(at + 1 + pick(50)))
  if (kind === 2)
    return joined(
      whole.subarray(0, at),
      Uint8Array.from({ length: 9 }, () => pick(256)),
      whole.subarray(at),
    )
  const changed = whole.slice()
  for (let i = 0; i <= pick(4); i++) changed[pick(whole.length)] = pick(256)
  return changed
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}
