import { cliWords, type Locale, type Page, say } from '#core'

/** A picture of the gallery, as an SVG and a PNG of the same name. */
export interface Picture {
  /** Without its ending. */
  readonly file: string
  readonly title: string
  readonly size: string
  readonly page: Page
  readonly locale: Locale
  readonly theme: string
}

const style = `
  body { margin: 2rem; background: #e9e6df; color: #2a251f; font: 16px/1.4 'Source Sans 3', system-ui, sans-serif }
  ul { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: end; padding: 0; list-style: none }
  img { display: block; height: 22rem; background: #fff; box-shadow: 0 1px 4px #0004 }
  h2 { margin: 2rem 0 0.5rem; font-weight: 600 }
  li p { margin: 0.4rem 0 0 }`

/** All pictures on one page of HTML, in the order they were drawn, under a heading for each title. */
export function contactSheet(pictures: readonly Picture[]): string {
  const titles = [...new Set(pictures.map(({ title }) => title))]
  const sections = titles.map((title) => {
    const own = pictures.filter((picture) => picture.title === title)
    return `<h2>${escapeHtml(title)}</h2>\n<ul>\n${own.map(figure).join('\n')}\n</ul>`
  })
  const heading = escapeHtml(say(cliWords.galleryTitle, 'en', { count: pictures.length }))
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${heading}</title>
<style>${style}
</style>
<h1>${heading}</h1>
${sections.join('\n')}
</html>
`
}

function figure({ file, title, size, page, locale, theme }: Picture): string {
  const [name, about] = [escapeHtml(encodeURIComponent(file)), escapeHtml(`${size}, ${theme}, ${locale}`)]
  const picture = `<img src="${name}.png" alt="${escapeHtml(title)}, ${about}" style="aspect-ratio: ${page.width} / ${page.height}" loading="lazy">`
  return `<li><a href="${name}.png">${picture}</a><p>${about}: <a href="${name}.svg">SVG</a> <a href="${name}.png">PNG</a></p></li>`
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
