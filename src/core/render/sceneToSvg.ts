import type { CircleMark, FontFace, PathMark, Scene, SceneMark, Stroke, TextMark } from '../scene/scene.ts'
import { strictNumber, strictPath } from './strictNumber.ts'
import { element, type SvgElement } from './svgElement.ts'

type Attributes = Record<string, string | undefined>

const titleId = 'picture-title'
const descriptionId = 'picture-description'

/**
 * Draws a scene as SVG for strict readers (PowerPoint, Illustrator, Inkscape): real text, presentation attributes only,
 * colours as `#rrggbb` with opacity apart, lengths in px with at most two decimals. Same scene, same element.
 */
export function sceneToSvg(scene: Scene): SvgElement {
  const width = strictNumber(scene.width)
  const height = strictNumber(scene.height)
  const ground =
    scene.background && element('rect', { x: '0', y: '0', width, height, fill: scene.background }, [], '/ground')
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': `${titleId} ${descriptionId}`,
      // Without it Chromium rounds the advance of each letter to whole pixels on some machines.
      'text-rendering': 'geometricPrecision',
    },
    [
      element('title', { id: titleId }, [scene.title], '/title'),
      element('desc', { id: descriptionId }, [scene.description], '/description'),
      ...(ground ? [ground] : []),
      ...scene.marks.flatMap(drawMark),
    ],
  )
}

function drawMark(mark: SceneMark): SvgElement[] {
  const title = mark.title ? [element('title', {}, [mark.title], '/title')] : []
  switch (mark.type) {
    case 'group':
      return [element('g', common(mark), [...title, ...mark.marks.flatMap(drawMark)], mark.key)]
    case 'path':
      return [element('path', { ...common(mark), d: strictPath(mark.d), ...paint(mark) }, title, mark.key)]
    case 'circle':
      return [element('circle', { ...common(mark), ...circle(mark), ...paint(mark) }, title, mark.key)]
    case 'text':
      return drawText(mark, title)
  }
}

function common({ entityId, role, opacity }: SceneMark): Attributes {
  return { 'data-entity-id': entityId, 'data-role': role, opacity: share(opacity) }
}

function circle({ cx, cy, r }: CircleMark): Attributes {
  return { cx: strictNumber(cx), cy: strictNumber(cy), r: strictNumber(Math.max(0, r)) }
}

function paint({ fill, fillOpacity, stroke }: PathMark | CircleMark): Attributes {
  return { fill: fill ?? 'none', 'fill-opacity': fill && share(fillOpacity), ...(stroke ? strokeOf(stroke) : {}) }
}

function strokeOf({ colour, width, dash, cap, opacity }: Stroke): Attributes {
  return {
    stroke: colour,
    'stroke-width': strictNumber(width),
    'stroke-opacity': share(opacity),
    'stroke-dasharray': dash?.length ? dash.map(strictNumber).join(' ') : undefined,
    'stroke-linecap': cap === 'round' ? 'round' : undefined,
    'stroke-linejoin': 'round',
  }
}

/** A share of 1 as an attribute; left out where it says nothing. */
function share(n: number | undefined): string | undefined {
  return n === undefined || n >= 1 ? undefined : strictNumber(Math.max(0, n))
}

// Single quotes: an unquoted family that ends in a digit is no CSS identifier, and Chromium then drops the attribute.
const fonts: Readonly<Record<FontFace, Attributes>> = {
  text: { 'font-family': "'Source Sans 3', 'Source Sans Pro', Arial, sans-serif", 'font-weight': '400' },
  'text-semibold': { 'font-family': "'Source Sans 3', 'Source Sans Pro', Arial, sans-serif", 'font-weight': '600' },
  display: { 'font-family': "'Source Serif 4', 'Source Serif Pro', Georgia, serif", 'font-weight': '600' },
}

/** Words, above a twin that is their halo: `paint-order` would say the same, but PowerPoint and others pass it over. */
function drawText(mark: TextMark, title: SvgElement[]): SvgElement[] {
  const place = textAttributes(mark)
  const words = element('text', { ...common(mark), ...place, fill: mark.fill }, [...title, ...linesOf(mark)], mark.key)
  if (!mark.halo) return [words]
  const { colour, width } = mark.halo
  const rim: Attributes = {
    'aria-hidden': 'true',
    ...place,
    fill: colour,
    stroke: colour,
    'stroke-width': strictNumber(2 * width),
    'stroke-linejoin': 'round',
    opacity: share(mark.opacity),
  }
  return [element('text', rim, linesOf(mark), `${mark.key}/halo`), words]
}

function textAttributes({ x, y, size, face, anchor }: TextMark): Attributes {
  return {
    x: strictNumber(x),
    y: strictNumber(y),
    ...fonts[face],
    'font-size': strictNumber(size),
    'text-anchor': anchor === 'start' ? undefined : anchor,
  }
}

/** One line stands in the text itself; several are spans with places of their own, so that none depends on another. */
function linesOf({ x, y, lines, lineHeight }: TextMark): (SvgElement | string)[] {
  const clean = lines.map((line) => line.replace(/\s+/g, keepNoBreak).trim())
  if (clean.length < 2) return clean.filter(Boolean)
  return clean.flatMap((line, i) =>
    line ? [element('tspan', { x: strictNumber(x), y: strictNumber(y + i * lineHeight) }, [line], String(i))] : [],
  )
}

/** Readers differ in what they make of tabs and line breaks within a text, so each run of them is one space. */
function keepNoBreak(run: string): string {
  return /[\t\n\r ]/.test(run) ? run.replace(/[\t\n\r ]+/g, ' ') : run
}
