import type { Locale, Project, Result } from '#core'
import { done, drawThumbnail, limits, loadKinds } from '#core'
import { packProject } from '#core/export'
import {
  hashDataset,
  type ReadOptions,
  type ReadReport,
  read,
  readStored,
  type SheetName,
  type SourceFile,
  type StoredProject,
  sheetsOf,
  writeProject,
} from '#core/files'
import type { DatasetRecord } from '#core/stored'
import { analysisJobs } from './analysisJobs.ts'
import { brokerJobs } from './brokerJobs.ts'
import { clusterJobs } from './clusterJobs.ts'

/** What the worker does, each a pure function of its argument. `progress` tells the share that is done, 0..1. */
export const jobs = {
  read: (
    { files, options }: { files: readonly SourceFile[]; options?: Omit<ReadOptions, 'onProgress'> },
    progress: (share: number) => void,
  ): Result<ReadReport> => read(files, { ...options, onProgress: progress }),
  readStored: (stored: StoredProject): Result<Project> => readStored(stored),
  hashDataset: ({ dataset }: { dataset: DatasetRecord }): Result<string> => done(hashDataset(dataset)),
  drawThumbnail: async ({
    project,
    locale,
  }: {
    project: Project
    locale: Locale
  }): Promise<Result<string | undefined>> => {
    await loadKinds()
    return done(drawThumbnail(project, locale))
  },
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
export type JobValue<N extends JobName> = Awaited<ReturnType<Jobs[N]>> extends Result<infer T> ? T : never
