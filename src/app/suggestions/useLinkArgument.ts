import { useMemo } from 'react'
import { defaultLinkSettings, type LinkSettings } from '#core/analysis'
import type { Desk } from './desk.ts'
import type { JobRest } from './useJob.ts'

/** What candidate clusters and bridges rest on. Of verdicts only what was said counts: a note asks nothing anew. */
export function useLinkArgument(
  { project, settings }: Desk,
  edges: LinkSettings['edges'],
  resolution: LinkSettings['resolution'],
): JobRest<'clusters'> {
  const { verdicts } = project
  return useMemo(
    () => ({
      settings,
      verdicts: verdicts.map(({ pair, kind, verdict }) => ({ pair, kind, verdict })),
      links: { ...defaultLinkSettings, edges, resolution, seed: settings.seed },
    }),
    [settings, verdicts, edges, resolution],
  )
}
