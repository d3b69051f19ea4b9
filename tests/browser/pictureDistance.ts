import { PNG } from 'pngjs'

/** How far two drawings of one picture are apart. */
export interface Distance {
  /** Share of the pixels that differ by more than `clear` in a channel, both blurred. */
  readonly share: number
  /** The largest mean difference of a block of pixels, levels of 0..255. */
  readonly worst: number
  /** Where that block is, px of the picture. */
  readonly at: string
}

// Renderers place the edges of letters differently by parts of a pixel; blurred, only what is elsewhere or missing stays.
const blur = 2
const clear = 40
const block = 16

/** Compares two PNGs of one size, drawn on white where they are transparent. Throws where the sizes differ. */
export function pictureDistance(one: Uint8Array, other: Uint8Array): Distance {
  const [a, b] = [open(one), open(other)]
  if (a.width !== b.width || a.height !== b.height)
    throw new Error(`Sizes differ: ${a.width} x ${a.height} and ${b.width} x ${b.height}`)
  const { width, height } = a
  const channels = [0, 1, 2].map((c) => blurred(signed(a, b, c), width, height))
  const difference = channels[0].map((_, i) =>
    Math.max(Math.abs(channels[0][i]), Math.abs(channels[1][i]), Math.abs(channels[2][i])),
  )
  const share = difference.reduce((count, d) => count + (d > clear ? 1 : 0), 0) / difference.length
  return { share, ...worstBlock(difference, width, height) }
}

function open(png: Uint8Array): PNG {
  return PNG.sync.read(Buffer.from(png))
}

/** The difference of a channel, with its sign: blurring it blurs both pictures. */
function signed(a: PNG, b: PNG, channel: number): Float32Array {
  const difference = new Float32Array(a.width * a.height)
  for (let i = 0; i < difference.length; i++) difference[i] = onWhite(a, i, channel) - onWhite(b, i, channel)
  return difference
}

function onWhite({ data }: PNG, i: number, channel: number): number {
  return 255 + ((data[i * 4 + channel] - 255) * data[i * 4 + 3]) / 255
}

/** Means over squares of 2 * blur + 1 pixels, along the rows and then the columns. */
function blurred(values: Float32Array, width: number, height: number): Float32Array {
  return alongOne(alongOne(values, width, height, 1, width), height, width, width, 1)
}

/** Running means along `lines` lines of `length` values that lie `step` apart; lines begin `stride` apart. */
function alongOne(from: Float32Array, length: number, lines: number, step: number, stride: number): Float32Array {
  const to = new Float32Array(from.length)
  for (let line = 0; line < lines; line++) {
    const at = (i: number) => from[line * stride + Math.min(length - 1, Math.max(0, i)) * step]
    let sum = 0
    for (let i = -blur; i < blur; i++) sum += at(i)
    for (let i = 0; i < length; i++) {
      sum += at(i + blur)
      to[line * stride + i * step] = sum / (2 * blur + 1)
      sum -= at(i - blur)
    }
  }
  return to
}

function worstBlock(difference: Float32Array, width: number, height: number): { worst: number; at: string } {
  const columns = Math.ceil(width / block)
  const sums = new Float32Array(columns * Math.ceil(height / block))
  for (let i = 0; i < difference.length; i++) {
    const row = Math.floor(i / width)
    sums[Math.floor(row / block) * columns + Math.floor((i - row * width) / block)] += difference[i] / block ** 2
  }
  const place = sums.reduce((best, sum, i) => (sum > sums[best] ? i : best), 0)
  return { worst: sums[place], at: `${(place % columns) * block},${Math.floor(place / columns) * block}` }
}
