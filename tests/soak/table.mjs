// The table of what `npm run soak` counted. Suites that were run side by side, each by itself with POMONA_SOAK=1, come into
// it with `node tests/soak/table.mjs`.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../..', import.meta.url)
const folder = fileURLToPath(new URL('test-results/soak', root))
const table = fileURLToPath(new URL('tests/soak-results.md', root))

if (process.argv[1] === fileURLToPath(import.meta.url)) writeTable()

/** Puts what has been counted so far into the table; a suite that was not run again keeps its line. */
export function writeTable() {
  const lines = new Map(oldLines())
  for (const file of existsSync(folder) ? readdirSync(folder) : []) {
    const { suite, date, done, failed: faults, note = '' } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))
    lines.set(suite, `| ${suite} | ${done} | ${faults} | ${date.slice(0, 10)} | ${note} |`)
  }
  const head = ['| suite | done | faults | date | note |', '|---|---:|---:|---|---|']
  const text = [
    '# What `npm run soak` counted last',
    '',
    'Written by `tests/soak.mjs`. Each suite has a planted defect, run with it, that turns it red.',
    '',
    ...head,
    ...[...lines.values()].sort(),
    '',
  ]
  writeFileSync(table, text.join('\n'))
}

function oldLines() {
  if (!existsSync(table)) return []
  const lines = readFileSync(table, 'utf8').split('\n')
  return lines.filter((line) => /^\| .* \| \d+ \|/.test(line)).map((line) => [line.split(' | ')[0].slice(2), line])
}
