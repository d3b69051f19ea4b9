import { type Dataset, type UseRole, useRoles } from '../model/dataset.ts'

/** The row of a use by its places in the dataset, -1 where there is none. Uses are sorted by industry, competence, role. */
export function findUse({ uses }: Dataset, industry: number, competence: number, role: UseRole): number {
  const wanted = useRoles.indexOf(role)
  const compare = (use: number) =>
    uses.industry[use] - industry || uses.competence[use] - competence || uses.role[use] - wanted
  let [low, high] = [0, uses.industry.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const order = compare(middle)
    if (order === 0) return middle
    if (order < 0) low = middle + 1
    else high = middle - 1
  }
  return -1
}
