import type { Figure } from './figures.ts'

export function benchViews(): Figure[] {
  return []
}
