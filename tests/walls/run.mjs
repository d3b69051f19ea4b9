// The second half of `npm run lint`: prints each import that goes through a wall, and fails when there is one.
// Vite loads the checker because Node 20 does not run TypeScript.
import { runnerImport } from 'vite'

const { module: walls } = await runnerImport('./tests/walls/checkWalls.ts', { configFile: false })
const { module: reading } = await runnerImport('./tests/walls/readTree.ts', { configFile: false })
const tree = reading.readTree(process.cwd())
const violations = walls.checkWalls(tree.files, tree.packageFile, tree.exists)
for (const { file, line, rule, message } of violations) console.error(`${file}:${line}: ${rule}: ${message}`)
console.log(
  violations.length === 0 ? `walls: ${tree.files.size} files, all within` : `walls: ${violations.length} broken`,
)
process.exitCode = violations.length === 0 ? 0 : 1
