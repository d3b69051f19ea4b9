import { limits, type Problem } from '#core'
import type { SourceFile } from '#core/files'

/** Files as bytes, and those that could not be taken. */
export interface TakenFiles {
  readonly files: readonly SourceFile[]
  readonly problems: readonly Problem[]
}

/** Takes files' bytes; one over the limit is refused before a byte of it is read. */
export async function takeFiles(chosen: Iterable<File>): Promise<TakenFiles> {
  const files: SourceFile[] = []
  const problems: Problem[] = []
  for (const file of chosen) {
    const name = file.webkitRelativePath || file.name
    if (file.size > limits.fileBytes) {
      const values = { bytes: file.size, limit: limits.fileBytes }
      problems.push({ code: 'file-too-large', severity: 'error', file: name, values })
      continue
    }
    try {
      files.push({ name, bytes: new Uint8Array(await file.arrayBuffer()) })
    } catch {
      problems.push({ code: 'file-unreadable', severity: 'error', file: name })
    }
  }
  return { files, problems }
}
