import { it } from 'vitest'
import { askWords, record } from './support/bots.ts'
it('x', () => {
  const rows = record.incidents.map(({ id }) => [id, askWords(`/incident =${id}`).length, (askWords(`/incident =${id}`).match(/… and/g) ?? []).length] as const)
  console.log(rows.sort((a, b) => b[1] - a[1]).slice(0, 20).map((r) => r.join(' ')).join('\n'))
  console.log(rows.filter((r) => r[1] > 2000).length, rows.filter((r) => r[2] > 0).length)
})
