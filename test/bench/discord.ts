import type { Figure } from './figures.ts'

export function benchDiscord(): Figure[] {
  return []
}
