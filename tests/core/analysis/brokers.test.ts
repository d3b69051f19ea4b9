import { describe, expect, test } from 'vitest'
import type { Actor, AttestedLink, Cluster } from '#core'
import { findBrokers } from '../../../src/core/analysis/brokers.ts'

const actor = (id: string): Actor => ({ id, name: id, kind: 'person' })
const cluster = (id: string, actorIds: string): Cluster => ({
  id,
  name: id,
  memberIds: [],
  competenceIds: [],
  actors: [...actorIds].map((actorId) => ({ actorId, role: 'member' })),
  phases: [],
})
const link = (from: AttestedLink['from'], to: AttestedLink['to']): AttestedLink => ({
  from,
  to,
  kind: 'shared',
  source: 'told',
})
const actors = [...'abcdefghijx'].map(actor)

/** Two circles of five who meet in three clusters each; x has a role in one cluster of each, and a stated link. */
const clusters = [
  ...['1', '2', '3'].map((n) => cluster(`left ${n}`, n === '1' ? 'abcdex' : 'abcde')),
  ...['1', '2', '3'].map((n) => cluster(`right ${n}`, n === '1' ? 'fghijx' : 'fghij')),
]
const attested = [link('industry:62', 'actor:x'), link('actor:a', 'competence:c'), link('industry:1', 'industry:2')]

describe('brokers', () => {
  test('come first where they alone hold two circles together, with what ties them', () => {
    const found = findBrokers({ actors, clusters, attested })
    if (!found.shown) throw new Error('They are not shown')
    const [first, second] = found.brokers
    expect(first).toMatchObject({
      actorId: 'x',
      clusterIds: ['left 1', 'right 1'],
      industryIds: ['62'],
      contacts: 10,
      betweenness: 25,
    })
    expect(first.constraint).toBeLessThan(second.constraint ?? 0)
    expect(found.tooFewTiesIds).toEqual([])
  })

  test('are not shown among fewer than ten actors, and it is said', () => {
    const few = actors.slice(-9)
    expect(findBrokers({ actors: few, clusters, attested })).toEqual({
      shown: false,
      reason: 'few-actors',
      actors: 9,
      tied: 9,
    })
  })

  test('are not shown where fewer than ten actors have three ties, and it is said', () => {
    expect(findBrokers({ actors, clusters: clusters.slice(1), attested })).toMatchObject({
      shown: false,
      reason: 'few-ties',
      actors: 11,
      tied: 5,
    })
  })

  test('leave out an actor with fewer than three ties, by name', () => {
    const found = findBrokers({ actors, clusters, attested: [] })
    expect(found).toMatchObject({ shown: true, tooFewTiesIds: ['x'] })
    expect(found.shown && found.brokers.map(({ actorId }) => actorId)).not.toContain('x')
  })
})
