import { done, type Project, type Result } from '#core'
import { type Brokers, findBrokers } from '#core/analysis'

/** Brokers are measured on actors alone: no dataset travels. */
export const brokerJobs = {
  brokers: (argument: Pick<Project, 'actors' | 'clusters' | 'attested'>): Result<Brokers> =>
    done(findBrokers(argument)),
} as const
