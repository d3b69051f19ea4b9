import type { Project, Result } from '#core'
import { done, limits } from '#core'
import { packProject } from '#core/export'
import {
  type ReadOptions,
  type ReadReport,
  read,
  type SheetName,
  type SourceFile,
  sheetsOf,
  writeProject,
} from '#core/files'
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
  /** A project as pictures carry it. */
  pack: ({ project }: { project: Project }): Result<Uint8Array> => packProject(writeProject(project)),
  sheets: ({ file }: { file: SourceFile }): Result<readonly SheetName[]> => sheetsOf(file, limits),
}

export type Jobs = typeof jobs
export type JobName = keyof Jobs
export type JobArgument<N extends JobName> = Parameters<Jobs[N]>[0]
export type JobValue<N extends JobName> = ReturnType<Jobs[N]> extends Result<infer T> ? T : never
