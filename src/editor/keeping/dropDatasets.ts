import type { Codec, RecordTransaction } from './ports.ts'
import { datasetsOf, intactHead } from './records.ts'

/**
 * Removes those of some datasets that no project needs any more. Where a head is damaged, nothing is known of what it
 * needs, and all stay.
 */
export async function dropDatasets(
  transaction: RecordTransaction,
  candidates: readonly string[],
  codec: Codec,
): Promise<void> {
  if (candidates.length === 0) return
  const needed = new Set<string>()
  for (const key of await transaction.keys('heads', [])) {
    const head = intactHead(await transaction.get('heads', key), codec)
    if (!head) return
    for (const hash of datasetsOf(head)) needed.add(hash)
  }
  for (const hash of candidates)
    if (!needed.has(hash))
      for (const key of await transaction.keys('datasets', [hash])) await transaction.remove('datasets', key)
}
