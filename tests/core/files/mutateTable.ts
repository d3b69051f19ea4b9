import { createRandom } from '#core'
import type { SourceFile } from '../../../src/core/files/readOptions.ts'

const encoder = new TextEncoder()
const list = (n: number, line: (i: number) => string) => Array.from({ length: n }, (_, i) => line(i)).join('\n')

/** Sound tables of every role, in several dialects. */
const sound: readonly (readonly [name: string, text: string])[] = [
  [
    'industries.csv',
    `id,name,sector,employees [persons] 2007\n${list(30, (i) => `0${i}.10,"Industry, ${i}",S${i % 4},${i * 37}`)}\n`,
  ],
  ['kompetenser.csv', `id;namn;område\n${list(20, (i) => `k${i};Kunskap nr ${i} åäö;O${i % 3}`)}\n`],
  [
    'uses.csv',
    `industry\tcompetence\tweight\trole\n${list(80, (i) => `0${i % 30}.10\tk${(i * 7) % 20}\t${i % 9}.5\t${i % 5 ? 'has' : 'needs'}`)}\n`,
  ],
  ['matris.csv', `;${list(12, (i) => `Förmåga ${i}`).replaceAll('\n', ';')}\n${list(15, matrixRow)}\n`],
  [
    'clusters.csv',
    `id,name,members,phase 2003,phase 2007\n${list(10, (i) => `c${i},Cluster ${i},0${i}.10;0${i + 1}.10,start,growth`)}\n`,
  ],
  ['actors.csv', `name|kind|cluster|role\n${list(10, (i) => `Actor ${i}|company|c${i % 10}|driver`)}\n`],
]

function matrixRow(row: number): string {
  return `Bransch ${row};${list(12, (i) => ((i * row) % 3 === 0 ? '' : `${(i * row) % 5},5`)).replaceAll('\n', ';')}`
}

type Mutation = (text: string, pick: (below: number) => number) => string

/** Splits at a random place and its neighbourhood. */
function cut(text: string, pick: (below: number) => number): [before: string, piece: string, after: string] {
  const from = pick(text.length)
  const to = Math.min(text.length, from + 1 + pick(200))
  return [text.slice(0, from), text.slice(from, to), text.slice(to)]
}

const mutations: readonly Mutation[] = [
  (text, pick) => cut(text, pick)[0],
  (text, pick) => cut(text, pick).toSpliced(1, 1).join(''),
  (text, pick) => {
    const [before, piece, after] = cut(text, pick)
    return `${before}${piece.repeat(2 + pick(30))}${after}`
  },
  (text, pick) => {
    const signs = [',', ';', '\t', '|']
    return text.replaceAll(signs[pick(4)], signs[pick(4)])
  },
  (text, pick) => {
    const cells = text.split(/([,;\t|\n])/)
    const [a, b] = [pick(cells.length), pick(cells.length)]
    return cells.map((cell, i) => (i === a ? cells[b] : i === b ? cells[a] : cell)).join('')
  },
  (text, pick) => {
    const [before, , after] = cut(text, pick)
    return `${before}${'lång '.repeat(1 + pick(9_000))}${after}`
  },
  (text, pick) => {
    const [before, piece, after] = cut(text, pick)
    return `${before}"${piece}${after}`
  },
  (text, pick) => {
    const odd = ['\0', '\ufeff', '\u202e', '\ud800', '\u2028', '\r', '=1+1', '-', '..', '1e309', '1 234,5', '<b>']
    const [before, , after] = cut(text, pick)
    return before + odd[pick(odd.length)] + after
  },
]

function encode(text: string, pick: (below: number) => number): Uint8Array {
  const form = pick(8)
  if (form === 0) return Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff)
  if (form > 2) return encoder.encode(text)
  const units = Uint16Array.from({ length: text.length + 1 }, (_, i) => (i === 0 ? 0xfeff : text.charCodeAt(i - 1)))
  const bytes = new Uint8Array(units.buffer)
  return form === 1 ? bytes : bytes.map((_, i) => bytes[i ^ 1])
}

function flip(bytes: Uint8Array, pick: (below: number) => number): Uint8Array {
  const flipped = bytes.slice()
  for (let n = pick(4); n > 0 && flipped.length > 0; n--) flipped[pick(flipped.length)] ^= 1 << pick(8)
  return flipped
}

/** One to four tables, of which at least the first is damaged in one to three ways. The same seed, the same bytes. */
export function mutatedTables(seed: number): SourceFile[] {
  const random = createRandom(seed)
  const pick = (below: number) => Math.floor(random() * below)
  const first = pick(sound.length)
  const others = pick(2) * pick(4)
  return Array.from({ length: 1 + others }, (_, n) => {
    let [name, text] = sound[(first + n) % sound.length]
    for (let times = n === 0 ? 1 + pick(3) : pick(2); times > 0; times--)
      text = mutations[pick(mutations.length)](text, pick)
    return { name, bytes: flip(encode(text, pick), pick) }
  })
}
