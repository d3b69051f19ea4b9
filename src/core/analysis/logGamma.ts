const coefficients = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
]
const halfLogTwoPi = Math.log(2 * Math.PI) / 2

/** ln Γ(x) for x > 0, to about 15 digits: the approximation of C. Lanczos (1964), g = 7, coefficients by P. Godfrey. */
export function logGamma(x: number): number {
  const y = x - 1
  let sum = coefficients[0]
  for (let k = 1; k < coefficients.length; k++) sum += coefficients[k] / (y + k)
  const t = y + 7.5
  return halfLogTwoPi + (y + 0.5) * Math.log(t) - t + Math.log(sum)
}
