import type { Colour } from './scene.ts'

/** Contrast of two colours, 1..21 (WCAG 2.2, "contrast ratio"). */
export function contrastRatio(a: Colour, b: Colour): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

/** Red, green and blue of a colour, 0..1 each, as light (sRGB's curve undone, IEC 61966-2-1). */
export function linearRgb(colour: Colour): [number, number, number] {
  const channel = (from: number) => {
    const c = Number.parseInt(colour.slice(from, from + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

function luminance(colour: Colour): number {
  const [r, g, b] = linearRgb(colour)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** A colour with a share (0..1) of another over it, as a painter of opacities would show it. */
export function mixed(ground: Colour, over: Colour, share: number): Colour {
  const channel = (from: number) => {
    const [a, b] = [ground, over].map((colour) => Number.parseInt(colour.slice(from, from + 2), 16))
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${channel(1)}${channel(3)}${channel(5)}`
}
