import { type Archive, buildArchive, Records } from '../../../src/model/archive.ts'

const source = { title: 'A page', url: 'https://example.org/a', publisher: 'Example' }

/** A record of so many statements; every tenth is a sanction. Its days go round the year, for “on this day”. */
export function recordOf(count: number): Archive {
  const day = (at: number) => new Date(Date.UTC(2012, 0, 1 + ((at * 11) % 366))).toISOString().slice(0, 10)
  const common = (at: number) => ({
    id: `s${at}`,
    day: day(at),
    incidents: ['i1'],
    speaker: { actor: 'state', name: 'A state' },
    targets: ['other'],
    gist: `It said fact-${at}.`,
    sources: [source],
  })
  return buildArchive(
    Records.parse({
      actors: [
        { id: 'state', name: 'A state', kind: 'state', country: 'AA', sources: [source] },
        { id: 'other', name: 'Another state', kind: 'state', country: 'BB', sources: [source] },
      ],
      incidents: [
        {
          id: 'i1',
          name: 'A breach',
          summary: 'Something was taken.',
          kinds: ['theft'],
          victims: [],
          sources: [source],
        },
      ],
      statements: Array.from({ length: count }, (_, at) =>
        at % 10 === 0
          ? {
              ...common(at),
              kind: 'sanction',
              capacity: 'on-behalf-of-state',
              regime: `fact-${at} act`,
              authority: 'state',
              measures: ['asset-freeze'],
            }
          : { ...common(at), kind: 'condemnation', capacity: 'on-behalf-of-state' },
      ),
    }),
  )
}
