import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

const command = join(process.cwd(), 'dist', 'cli', 'pomona.js')
if (!existsSync(command)) throw new Error('The command line is not built: npx vite build --mode cli')

export interface Run {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the built `pomona` in a process of its own; `input` is its standard input. */
export function runPomona(args: readonly string[], input: string | Uint8Array = ''): Promise<Run> {
  return runBuilt('pomona', args, input)
}

/** Runs a built command of dist/cli until it ends. */
export function runBuilt(name: string, args: readonly string[], input: string | Uint8Array = ''): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join('dist', 'cli', `${name}.js`), ...args])
    const [stdout, stderr]: Buffer[][] = [[], []]
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    child.on('error', reject)
    child.on('close', (status) =>
      resolve({
        status,
        stdout: Buffer.concat(stdout).toString('utf8'),
        stderr: Buffer.concat(stderr).toString('utf8'),
      }),
    )
    // A command that refuses before it reads closes the pipe.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

/** A folder for results, gone after the tests of a file. */
export function resultFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pomona-cli-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export const fixtures = join('tests', 'cli', 'fixtures')
export const region = join(fixtures, 'region')
