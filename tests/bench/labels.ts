import { forceCollide, forceSimulation, forceX, forceY } from 'd3-force'
import { type LabelCandidate, labelBox, placeLabels } from '../../src/core/scene/labels.ts'
import { areaOf, countOverlaps, type LabelCrowd, labelCrowd } from '../core/scene/labelCrowd.ts'
import { type Bench, type Measurement, medianTimes } from './measure.ts'

/** Placing labels, beside the way that charts on the web mostly take: a force simulation. */
export const labels: Bench = {
  name: 'labels',
  measure: async () => [await benchLabels(500), await benchLabels(2000)],
}

/**
 * Places `n` names of industries that fill 15 % of a page: 500 against a frame, 2,000 against d3-force. Throws where two of
 * ours overlap, since a fast wrong answer is worth nothing.
 */
export async function benchLabels(n: 500 | 2000): Promise<Measurement> {
  const crowd = labelCrowd(n, 0.15, 1)
  const note = noteOn(crowd, place(crowd))
  const ours = () => place(crowd)
  const what = `place ${n} labels`
  if (n === 500) {
    const times = await medianTimes({ ours }, 25)
    return { what, unit: 'ms', ...times, peer: 'a frame of 60 Hz', theirs: 1000 / 60, reach: 1, note }
  }
  const times = await medianTimes({ ours, theirs: () => simulate(crowd) }, 5)
  const peer = `d3-force collide, 300 ticks, ${countOverlaps(simulate(crowd))} overlaps`
  return { what, unit: 'ms', ...times, peer, reach: 1 / 20, note }
}

function place({ requests, page }: LabelCrowd): readonly LabelCandidate[] {
  return [...placeLabels(requests, { page, obstacles: [], gap: 1 }).values()]
}

function noteOn(crowd: LabelCrowd, placed: readonly LabelCandidate[]): string {
  const boxes = placed.map(labelBox)
  const overlaps = countOverlaps(boxes)
  if (overlaps > 0) throw new Error(`${overlaps} labels overlap`)
  const share = boxes.reduce((sum, box) => sum + areaOf(box), 0) / areaOf(crowd.page)
  return `0 overlaps, ${crowd.requests.length - placed.length} hidden, ${(share * 100).toFixed(0)} % of the page`
}

/** Labels as circles that push each other off, drawn back to their points: the boxes where they come to rest. */
function simulate({ points, requests }: LabelCrowd) {
  const bodies = requests.map(({ candidates: [first] }, i) => {
    const { width, height } = labelBox(first)
    return { ...points[i], home: points[i], width, height }
  })
  forceSimulation(bodies)
    .force('x', forceX<(typeof bodies)[number]>((body) => body.home.x).strength(0.1))
    .force('y', forceY<(typeof bodies)[number]>((body) => body.home.y).strength(0.1))
    .force(
      'collide',
      forceCollide<(typeof bodies)[number]>((body) => body.width / 2),
    )
    .stop()
    .tick(300)
  return bodies.map(({ x, y, width, height }) => ({ x: x - width / 2, y: y - height / 2, width, height }))
}
