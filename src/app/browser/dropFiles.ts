/**
 * Listens for files dropped on or pasted into the window; pasted text is a table called `pasted.csv`. Text pasted into a
 * field stays the field's. Returns what ends it.
 */
export function listenForFiles(onFiles: (files: readonly File[]) => void): () => void {
  const over = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
  }
  const drop = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    filesIn(event.dataTransfer).then((files) => files.length > 0 && onFiles(files))
  }
  const paste = (event: ClipboardEvent) => {
    if (event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]')) return
    const files = pasted(event.clipboardData)
    if (files.length === 0) return
    event.preventDefault()
    onFiles(files)
  }
  window.addEventListener('dragover', over)
  window.addEventListener('drop', drop)
  window.addEventListener('paste', paste)
  return () => {
    window.removeEventListener('dragover', over)
    window.removeEventListener('drop', drop)
    window.removeEventListener('paste', paste)
  }
}

function pasted(data: DataTransfer | null): readonly File[] {
  if (!data) return []
  if (data.files.length > 0) return [...data.files]
  const text = data.getData('text/plain')
  return text.trim() === '' ? [] : [new File([text], 'pasted.csv', { type: 'text/csv' })]
}

/** The files of a drop; of a dropped folder, the files that lie in it. */
async function filesIn(data: DataTransfer): Promise<readonly File[]> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  if (!entries.some((entry) => entry.isDirectory)) return [...data.files]
  const files = await Promise.all(entries.map(filesOf))
  return files.flat()
}

async function filesOf(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) {
    return new Promise((resolve) =>
      (entry as FileSystemFileEntry).file(
        (file) => resolve([file]),
        () => resolve([]),
      ),
    )
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const found: FileSystemEntry[] = []
  for (;;) {
    // A folder is handed over in parts; an empty part is its end.
    const part = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])))
    if (part.length === 0) break
    found.push(...part.filter(({ isFile }) => isFile))
  }
  return (await Promise.all(found.map(filesOf))).flat()
}
