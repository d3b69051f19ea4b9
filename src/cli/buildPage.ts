import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const sources = ['src', 'examples', 'public', 'index.html', 'package.json', 'package-lock.json', 'vite.config.ts']

/** Whether the built page is missing or older than what it is built from. */
export function pageIsStale(root: string): boolean {
  const built = statSync(join(root, 'dist', 'page', 'index.html'), { throwIfNoEntry: false })
  return !built || sources.some((source) => newestIn(join(root, source)) > built.mtimeMs)
}

/** Builds the page by vite.config.ts, its messages on standard error. Throws where the build fails. */
export async function buildPage(root: string): Promise<void> {
  // Loaded only here: the command line must start fast, and runs without Vite.
  const { build } = await import('vite')
  await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'warn' })
}

/** The latest change of a file, or of anything in a folder, in ms; 0 where nothing is. */
function newestIn(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0
  return readdirSync(path).reduce((newest, entry) => Math.max(newest, newestIn(join(path, entry))), found.mtimeMs)
}
