import { type Locale, nameIn, type Project, type Result } from '#core'
import { saveFile } from './saveFile.ts'
import { worker } from './worker.ts'

/** Saves a project as a file in the downloads; gives its name. */
export async function saveProject(project: Project, locale: Locale): Promise<Result<string>> {
  const [written, { pictureFileName }] = await Promise.all([worker.run('write', { project }), import('#core/export')])
  if (!written.ok) return written
  const name = pictureFileName({ title: nameIn(project.title, locale), diagram: '', extension: 'pomona.json' })
  saveFile(written.value, name, 'application/json')
  return { ok: true, value: name, problems: [] }
}
