/** Hands bytes to the user as a download of this name. */
export function saveFile(content: Uint8Array | string, name: string, type: string): void {
  const blob = new Blob([typeof content === 'string' ? content : new Uint8Array(content)], { type })
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has begun by then, also of a large file on a slow machine.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
