import { pastedTable } from './pastedTable.ts'

/**
 * Listens for files dropped on or pasted into the window; pasted text is a table or a project (`pastedTable`). Text pasted into a
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
  const table = pastedTable(text, data.getData('text/html'))
  return table === undefined ? [] : [new File([table.text], table.name, { type: table.type })]
}

/** The files of a drop; of a dropped folder, the tables and projects that lie in it and in its folders. */
async function filesIn(data: DataTransfer): Promise<readonly File[]> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  if (!entries.some((entry) => entry.isDirectory)) return [...data.files]
  const files = await Promise.all(entries.map((entry) => (entry.isFile ? [fileOf(entry)] : filesUnder(entry))))
  return Promise.all(files.flat())
}

/** What is read of a folder, which may hold notes and pictures too. */
const readable = /\.(?:json|csv|tsv|tab|txt|xlsx|xlsm|xls|ods)$/i

async function filesUnder(folder: FileSystemEntry): Promise<Promise<File>[]> {
  const reader = (folder as FileSystemDirectoryEntry).createReader()
  const found: FileSystemEntry[] = []
  try {
    for (;;) {
      // A folder is handed over in parts; an empty part is its end.
      const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
      if (part.length === 0) break
      found.push(...part)
    }
  } catch {
    return [Promise.resolve(new UnreadableFile([], nameOf(folder)))]
  }
  const files = found.filter(({ isFile, name }) => isFile && readable.test(name) && !name.startsWith('.')).map(fileOf)
  const deeper = await Promise.all(found.filter(({ isDirectory }) => isDirectory).map(filesUnder))
  return [...files, ...deeper.flat()]
}

/** The file of an entry, called after its place in the drop: two folders may hold files of one name. */
function fileOf(entry: FileSystemEntry): Promise<File> {
  const name = nameOf(entry)
  return new Promise((resolve) =>
    (entry as FileSystemFileEntry).file(
      (file) => resolve(new File([file], name)),
      () => resolve(new UnreadableFile([], name)),
    ),
  )
}

const nameOf = ({ fullPath }: FileSystemEntry) => fullPath.replace(/^\//, '')

/** Stands for what could not be opened, so that it is told of where files are read and not left out in silence. */
class UnreadableFile extends File {
  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.reject(new Error(this.name))
  }
}
