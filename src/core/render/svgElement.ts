/** An SVG element as plain data: the page makes React elements of it, `svgToText` makes the file. */
export interface SvgElement {
  readonly tag: string
  /** Key of the mark that it draws, unique among its siblings; for the screen, never written to a file. */
  readonly key?: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (SvgElement | string)[]
}

/** Makes an element; attributes that are undefined are left out. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>,
  children: readonly (SvgElement | string)[] = [],
  key?: string,
): SvgElement {
  const given: Record<string, string> = {}
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) given[name] = value
  return { tag, ...(key === undefined ? {} : { key }), attributes: given, children }
}
