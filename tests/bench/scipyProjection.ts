import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Matrix } from '../../src/core/analysis/matrix.ts'

/** Waits for a line, multiplies, answers with a line: so that its rounds can be interleaved with ours. */
const program = `
import sys, numpy as np, scipy.sparse as sp
folder, n, m = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
start = np.fromfile(folder + '/start', dtype=np.int32)
columns = np.fromfile(folder + '/columns', dtype=np.int32)
x = sp.csr_matrix((np.ones(len(columns)), columns, start), shape=(n, m))
k = np.asarray(x.sum(axis=0)).ravel()
idf = np.where(k > 0, np.log(n / np.maximum(k, 1)), 0)
x = x @ sp.diags(idf)
norm = np.sqrt(np.asarray(x.multiply(x).sum(axis=1)).ravel())
x = (sp.diags(np.where(norm > 0, 1 / np.maximum(norm, 1e-300), 0)) @ x).tocsr()
print('ready', flush=True)
for _ in sys.stdin:
    y = x @ x.T
    print((y.sum() - y.diagonal().sum()) / 2, flush=True)
`

/** SciPy's sparse product as a peer of the projection. */
export interface ScipyPeer {
  /** Multiplies once; the sum over all pairs. */
  readonly run: () => Promise<number>
  readonly end: () => void
}

/** Starts the peer; undefined where Python or SciPy is not here. */
export async function startScipy(matrix: Matrix): Promise<ScipyPeer | undefined> {
  if (spawnSync('python3', ['-c', 'import scipy.sparse']).status !== 0) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'pomona-bench-'))
  writeFileSync(join(folder, 'start'), matrix.rowStart)
  writeFileSync(join(folder, 'columns'), matrix.rowColumns)
  const child = spawn('python3', ['-c', program, folder, String(matrix.rows), String(matrix.columns)])
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const nextLine = async () => {
    const { value, done } = await lines.next()
    if (done) throw new Error(`SciPy ended with ${child.exitCode}`)
    return value
  }
  await nextLine()
  return {
    run: async () => {
      child.stdin.write('go\n')
      return Number(await nextLine())
    },
    end: () => {
      child.stdin.end()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
