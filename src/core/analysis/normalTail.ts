/**
 * 1 − Φ(z), the upper tail of the normal distribution, with full relative precision far out: erfc(z / √2) / 2 by the rational
 * approximations of W. J. Cody (1969, Rational Chebyshev approximations for the error function).
 */
export function normalTail(z: number): number {
  return erfc(z * Math.SQRT1_2) / 2
}

const nearNumerator = [
  0.18577770618460315, 3.1611237438705655, 113.86415415105016, 377.485237685302, 3209.3775891384694,
]
const nearDenominator = [1, 23.601290952344122, 244.02463793444417, 1282.6165260773723, 2844.236833439171]
const middleNumerator = [
  2.1531153547440383e-8, 0.5641884969886701, 8.883149794388377, 66.11919063714163, 298.6351381974001, 881.952221241769,
  1712.0476126340707, 2051.0783778260716, 1230.3393547979972,
]
const middleDenominator = [
  1, 15.744926110709835, 117.6939508913125, 537.1811018620099, 1621.3895745666903, 3290.7992357334597,
  4362.619090143247, 3439.3676741437216, 1230.3393548037495,
]
const farNumerator = [
  0.016315387137302097, 0.30532663496123236, 0.36034489994980445, 0.12578172611122926, 0.016083785148742275,
  0.0006587491615298378,
]
const farDenominator = [
  1, 2.568520192289822, 1.8729528499234673, 0.5279051029514285, 0.06051834131244132, 0.0023352049762686918,
]
const inverseRootPi = 0.5641895835477563

function erfc(x: number): number {
  const y = Math.abs(x)
  if (y <= 0.46875) {
    const square = y * y
    return 1 - (x * polynomial(nearNumerator, square)) / polynomial(nearDenominator, square)
  }
  const tail = y <= 4 ? polynomial(middleNumerator, y) / polynomial(middleDenominator, y) : farRatio(y)
  const upper = gaussian(y) * tail
  return x < 0 ? 2 - upper : upper
}

function farRatio(y: number): number {
  const inverse = 1 / (y * y)
  const ratio = (inverse * polynomial(farNumerator, inverse)) / polynomial(farDenominator, inverse)
  return (inverseRootPi - ratio) / y
}

/** exp(−y²), its exponent split so that no digits are lost. */
function gaussian(y: number): number {
  const whole = Math.trunc(y * 16) / 16
  return Math.exp(-whole * whole) * Math.exp(-(y - whole) * (y + whole))
}

function polynomial(coefficients: readonly number[], x: number): number {
  let sum = coefficients[0]
  for (let k = 1; k < coefficients.length; k++) sum = sum * x + coefficients[k]
  return sum
}
