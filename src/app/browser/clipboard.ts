import { done, type Result, refused } from '#core'

/** Puts text on the clipboard. */
export function copyText(text: string): Promise<Result<undefined>> {
  return told(() => navigator.clipboard.writeText(text))
}

/** Puts a picture on the clipboard. It may still be drawn: browsers give the clipboard only at the moment of the click. */
export function copyPicture(png: Promise<Uint8Array>): Promise<Result<undefined>> {
  const blob = png.then((bytes) => new Blob([new Uint8Array(bytes)], { type: 'image/png' }))
  return told(() => navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]))
}

async function told(act: () => Promise<void>): Promise<Result<undefined>> {
  try {
    await act()
    return done(undefined)
  } catch (error) {
    const value = error instanceof Error ? error.message : String(error)
    return refused({ code: 'clipboard-refused', severity: 'error', value: value.slice(0, 200) })
  }
}
