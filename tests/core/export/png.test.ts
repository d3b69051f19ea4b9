import { crc32 as zlibCrc32 } from 'node:zlib'
import fc from 'fast-check'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { checkPng, pngSize, withDensity } from '#core/export'
import { crc32 } from '../../../src/core/export/crc32.ts'
import { pngChunks } from '../../../src/core/export/pngChunks.ts'

function samplePng(width = 7, height = 5): Uint8Array {
  const png = new PNG({ width, height })
  for (let i = 0; i < png.data.length; i++) png.data[i] = (i * 37) % 256
  return new Uint8Array(PNG.sync.write(png))
}

function densityOf(png: Uint8Array): { perMetre: number; unit: number; count: number; place: number } {
  const chunks = pngChunks(png)
  const place = chunks.findIndex((chunk) => chunk.type === 'pHYs')
  const view = new DataView(png.buffer, png.byteOffset)
  const start = (chunks[place]?.start ?? 0) + 8
  expect(view.getUint32(start)).toBe(view.getUint32(start + 4))
  const count = chunks.filter((chunk) => chunk.type === 'pHYs').length
  return { perMetre: view.getUint32(start), unit: view.getUint8(start + 8), count, place }
}

test('the check sum is that of zlib', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => crc32(bytes) === zlibCrc32(bytes)))
})

test('the size is read from the header', () => {
  expect(pngSize(samplePng(301, 17))).toEqual({ width: 301, height: 17 })
  expect(pngSize(new Uint8Array())).toBeUndefined()
  expect(pngSize(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeUndefined()
})

test('a density of 300 dots per inch is 11811 pixels per metre, said before the pixels', () => {
  const dense = withDensity(samplePng(), 300)
  expect(densityOf(dense)).toEqual({ perMetre: 11811, unit: 1, count: 1, place: 1 })
  expect(densityOf(withDensity(samplePng(), 96)).perMetre).toBe(3780)
})

test('a density that was there is replaced, and twice is as once', () => {
  const once = withDensity(samplePng(), 300)
  expect(withDensity(withDensity(samplePng(), 96), 300)).toEqual(once)
  expect(withDensity(once, 300)).toEqual(once)
})

test('the pixels stay as they were, and every check sum holds', () => {
  const plain = samplePng(31, 22)
  const dense = withDensity(plain, 144)
  expect(checkPng(dense, { width: 31, height: 22 })).toBeUndefined()
  expect(PNG.sync.read(Buffer.from(dense), { checkCRC: true }).data).toEqual(PNG.sync.read(Buffer.from(plain)).data)
})

test('bytes in the middle of a buffer are read from where they begin', () => {
  const plain = samplePng()
  const wide = new Uint8Array(plain.length + 20)
  wide.set(plain, 13)
  const inside = wide.subarray(13, 13 + plain.length)
  expect(withDensity(inside, 300)).toEqual(withDensity(plain, 300))
  expect(checkPng(inside, { width: 7, height: 5 })).toBeUndefined()
})

test('what is no PNG comes back as it is, and a density that is none is refused', () => {
  const text = new TextEncoder().encode('no picture')
  expect(withDensity(text, 300)).toEqual(text)
  for (const density of [0, -72, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => withDensity(samplePng(), density)).toThrow(RangeError)
  }
})

test('a PNG of another size is named with both sizes', () => {
  expect(checkPng(samplePng(7, 5), { width: 7, height: 5 })).toBeUndefined()
  expect(checkPng(samplePng(7, 5), { width: 8, height: 5 })).toEqual({
    code: 'picture-size-wrong',
    severity: 'error',
    values: { width: 8, height: 5, foundWidth: 7, foundHeight: 5 },
  })
})

test('planted: every cut and every changed byte of a PNG is found', () => {
  const png = withDensity(samplePng(), 300)
  const size = { width: 7, height: 5 }
  for (let length = 0; length < png.length; length++) {
    expect(checkPng(png.subarray(0, length), size)?.code).toBe('picture-damaged')
  }
  for (let place = 0; place < png.length; place++) {
    const changed = png.slice()
    changed[place] = (changed[place] ?? 0) ^ 0x10
    expect([place, checkPng(changed, size)?.code]).toEqual([place, 'picture-damaged'])
  }
})

test('no bytes whatever make the readers of PNG throw', () => {
  const png = samplePng()
  const spoiled = fc
    .array(fc.tuple(fc.nat(png.length - 1), fc.nat(255)), { maxLength: 6 })
    .map((changes) => changes.reduce((bytes, [place, byte]) => bytes.with(place, byte), png.slice()))
  fc.assert(
    fc.property(fc.oneof(spoiled, fc.uint8Array({ maxLength: 80 })), (bytes) => {
      withDensity(bytes, 300)
      checkPng(bytes, { width: 7, height: 5 })
    }),
  )
})
