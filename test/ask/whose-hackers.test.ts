import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createNames } from '../../src/find/names.ts'
import { Day } from '../../src/model/day.ts'
import { record } from '../support/bots.ts'
import { askAll } from './collection.ts'
import { ask } from './conversation.ts'

const reader = { archive: record, names: createNames(record), today: Day.parse('2026-11-26') }
const states = [
  { code: 'RU', name: 'Russia', people: 'Russian', capital: 'Moscow' },
  { code: 'CN', name: 'China', people: 'Chinese', capital: 'Beijing' },
  { code: 'IR', name: 'Iran', people: 'Iranian', capital: 'Tehran' },
  { code: 'KP', name: 'North Korea', people: 'North Korean', capital: 'Pyongyang' },
] as const
type State = (typeof states)[number]

const hackers: readonly ((state: State) => string)[] = [
  ({ name }) => `${name}-linked hackers`,
  ({ name }) => `${name}-based hackers`,
  ({ name }) => `actors sponsored by ${name}`,
  ({ name }) => `a group tied to ${name}`,
  ({ name }) => `hackers directed by ${name}`,
  ({ name }) => `somebody in ${name}`,
  ({ name }) => `agents of ${name}`,
  ({ name }) => `hackers in the pay of ${name}`,
  ({ capital }) => `people acting for ${capital}`,
  ({ capital }) => `the regime in ${capital}`,
  ({ capital }) => `${capital}-backed actors`,
  ({ people }) => `${people} operatives`,
  ({ people }) => `state-sponsored ${people} hackers`,
]

const forms = [
  (speaker: string, matter: string, whom: string) => [`did ${speaker} blame ${whom} for ${matter}?`],
  (speaker: string, matter: string, whom: string) => [`did ${speaker} say ${whom} were behind ${matter}?`],
  (speaker: string, matter: string, whom: string) => [`is it true that ${speaker} attributed ${matter} to ${whom}?`],
  (speaker: string, matter: string, whom: string) => [`when did ${speaker} blame ${whom} for ${matter}?`],
  (speaker: string, matter: string, whom: string) => [`what did ${speaker} say when it blamed ${whom} for ${matter}?`],
  (speaker: string, matter: string, whom: string) => [
    `what did ${speaker} say about ${matter}?`,
    `did it say it was ${whom}?`,
  ],
]

/** Who blamed somebody for a matter, and a state to which nobody aimed over it. */
const blamings = record.statements
  .filter(({ kind, incidents }) => /^(?:technical-)?attribution$/.test(kind) && incidents.length === 1)
  .flatMap(({ speaker, incidents: [id] }) => {
    const who = speaker.actor && record.actorsById.get(speaker.actor)
    const incident = id && record.incidentsById.get(id)
    if (!who || !incident || who.country === 'CN') return []
    const aimed = record.statements.filter(({ incidents }) => incidents.includes(incident.id))
    const touched = new Set(
      [...aimed.flatMap(({ targets }) => targets), ...incident.accused].map(
        (each) => record.actorsById.get(each)?.country,
      ),
    )
    return states
      .filter(({ code }) => !touched.has(code))
      .map((state) => ({ state, speaker: who.short ?? who.name, matter: incident.name.replace(/ \(.*\)/, '') }))
  })

it('whosever hackers are named, they are not told as blamed for what others were blamed for', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...blamings),
      fc.constantFrom(...hackers),
      fc.constantFrom(...forms),
      ({ state, speaker, matter }, whom, form) => {
        const turns = form(speaker, `the ${matter}`, whom(state))
        const { kind } = askAll({ ask: turns.at(-1) ?? '', after: turns.slice(0, -1) }, reader)
        expect(`${kind}: ${turns.join(' → ')}`).not.toMatch(/^(?:yes|list)/)
      },
    ),
    { numRuns: 300 },
  )
})

it.each([
  [
    'did Charlie Bell say Storm-0558 is based in Russia?',
    /^Not so on record: Charlie Bell attributed it to Storm-0558/,
  ],
  ['did the UK blame FSB-linked hackers for NotPetya?', /^Not so on record: UK NCSC attributed it to /],
  [
    'was REvil confirmed by the FBI as the culprit in Colonial Pipeline?',
    /^Not so on record: FBI attributed it to DarkSide/,
  ],
  ['which companies pointed at Russia-linked culprits?', /Read as: who · attribution · by companies · on Russia$/m],
  [
    'what did the FBI and ODNI say when they pinned the Trump campaign hack on North Korea?',
    /^That is not on record: no attribution by FBI or ODNI to North Korea /,
  ],
  ['which Iranian company did the US sanction over REvil?', /^Nobody, as far as the record goes: /],
])('%s', async (question, answer) => expect(await ask(question)).toMatch(answer))

it('so it is of a service in a thread', async () => {
  expect(await ask('what did Canada say about the APT40 campaign?', 'did it say it was Russian hackers?')).toMatch(
    /^Not so on record: Canada attributed it to /,
  )
})
