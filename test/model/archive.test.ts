import { expect, it } from 'vitest'
import { Records } from '../../src/model/archive.ts'

it('gives every record what it leaves out', () => {
  const { statements } = Records.parse({
    statements: [
      {
        id: 's1',
        day: '2021-07-19',
        kind: 'denial',
        speaker: { name: 'Red' },
        capacity: 'spokesperson',
        gist: 'Said it was not so.',
        sources: [{ url: 'https://example.org/a', title: 'A page' }],
      },
    ],
  })
  expect(statements[0]).toMatchObject({ verified: true, targets: [], onBehalfOf: [], incidents: [] })
})
