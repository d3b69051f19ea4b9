import type { Project, Result } from '#core'
import { done } from '#core'
import { type ReadOptions, type ReadReport, read, type SourceFile, writeProject } from '#core/files'
import { analysisJobs } from './analysisJobs.ts'
import { brokerJobs } from './brokerJobs.ts'
import { clusterJobs } from './clusterJobs.ts'

/** What the worker does, each a pure function of its argument. `progress` tells the share that is done, 0..1. */
export const jobs = {
  read: (
    { files, options }: { files: readonly SourceFile[]; options?: Omit<ReadOptions, 'onProgress'> },
    progress: (share: number) => void,
  ): Result<ReadReport> => read(files, { ...options, onProgress: progress }),
  write: ({ project }: { project: Project }): Result<Uint8Array> => done(writeProject(project)),
  ...analysisJobs,
  ...clusterJobs,
  ...brokerJobs,
}

export type Jobs = typeof jobs
export type JobName = keyof Jobs
export type JobArgument<N extends JobName> = Parameters<Jobs[N]>[0]
export type JobValue<N extends JobName> = ReturnType<Jobs[N]> extends Result<infer T> ? T : never
