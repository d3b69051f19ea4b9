import { type Bicm, fitBicm } from './bicm.ts'
import type { Incidence } from './incidence.ts'

/**
 * The fitted model of both sides, over joint classes of competences: those that are equally common on the left and on the
 * right. For `shared` both sides are one.
 */
export interface NullFit {
  readonly left: Side
  readonly right: Side
  /** How many competences each joint class has, and the class of each competence. */
  readonly count: Int32Array
  readonly classOf: Int32Array
}

interface Side {
  /** The row class of each industry. */
  readonly classOf: Int32Array
  readonly classes: number
  /** Row class after row class, a probability for each joint class of competences. */
  readonly probability: Float64Array
}

/** Fits H, and N where it is another matrix, each with its own margins. */
export function fitNull({ left, right }: Incidence): NullFit {
  const ofLeft = fitBicm(left.breadth, left.ubiquity)
  const ofRight = left === right ? ofLeft : fitBicm(right.breadth, right.ubiquity)
  const joint = jointClasses(ofLeft.columns.classOf, ofRight.columns.classOf)
  return {
    left: sideOf(ofLeft, joint.leftClass),
    right: sideOf(ofRight, joint.rightClass),
    count: Int32Array.from(joint.count),
    classOf: joint.classOf,
  }
}

/** The probability that an industry of one side has a competence. */
export function probabilityOf(fit: NullFit, side: 'left' | 'right', industry: number, competence: number): number {
  const { classOf, probability } = fit[side]
  return probability[classOf[industry] * fit.count.length + fit.classOf[competence]]
}

function sideOf({ rows, columns, probability }: Bicm, columnClass: readonly number[]): Side {
  const classes = rows.degree.length
  const joint = new Float64Array(classes * columnClass.length)
  for (let row = 0; row < classes; row++)
    for (const [at, column] of columnClass.entries())
      joint[row * columnClass.length + at] = probability[row * columns.degree.length + column]
  return { classOf: rows.classOf, classes, probability: joint }
}

function jointClasses(left: Int32Array, right: Int32Array) {
  const places = new Map<number, number>()
  const [leftClass, rightClass, count]: number[][] = [[], [], []]
  const classOf = left.map((ofLeft, competence) => {
    const key = ofLeft * 2 ** 21 + right[competence]
    const known = places.get(key) ?? places.size
    if (known === places.size) {
      places.set(key, known)
      leftClass.push(ofLeft)
      rightClass.push(right[competence])
      count.push(0)
    }
    count[known]++
    return known
  })
  return { leftClass, rightClass, count, classOf }
}
