import { createElement, memo, type ReactNode } from 'react'
import { type Scene, type SvgElement, sceneToSvg } from '#core'

/** The picture as React elements of the same SVG that an export writes. */
export const Picture = memo(function Picture({ scene }: { readonly scene: Scene }) {
  const svg = sceneToSvg(scene)
  return toReact({ ...svg, attributes: { ...svg.attributes, class: 'picture' } }, 0)
})

function toReact({ tag, key, attributes, children }: SvgElement, place: number): ReactNode {
  const props = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [propName(name), value]))
  const inner = children.map((child, i) => (typeof child === 'string' ? child : toReact(child, i)))
  return createElement(tag, { ...props, key: key ?? place }, ...inner)
}

/** `stroke-width` is `strokeWidth` to React; `data-` and `aria-` stay. */
function propName(name: string): string {
  if (name === 'class') return 'className'
  return /^(?:data|aria)-/.test(name) ? name : name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
