import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createNames } from '../../src/find/names.ts'
import { Day } from '../../src/model/day.ts'
import { record } from '../support/bots.ts'
import { askAll } from './collection.ts'
import { ask } from './conversation.ts'

const reader = { archive: record, names: createNames(record), today: Day.parse('2026-11-26') }

/** Nothing on record hit them. */
const bodies = ['Latvian', 'Spanish', 'Greek', 'Brazilian', 'Portuguese', 'Bulgarian', 'Croatian', 'Icelandic'].flatMap(
  (people) =>
    ['parliament', 'stock exchange', 'railways', 'tax office', 'museums', 'football league'].map(
      (body) => `the ${people} ${body}`,
    ),
)
const firms = ['Boeing', 'Shell', 'Toyota', 'the Red Cross', 'Volkswagen', 'Ryanair', 'the Nobel committee']

const forms = [
  (whom: string) => `did the UK blame Russia for the attack on ${whom}?`,
  (whom: string) => `who was behind the hack of ${whom}?`,
  (whom: string) => `was China behind the breach at ${whom}?`,
  (whom: string) => `did the US sanction anyone over hacking ${whom}?`,
  (whom: string) => `who condemned the cyberattack against ${whom}?`,
  (whom: string) => `who was charged over the intrusion into ${whom}?`,
]

it('an attack on somebody whom nothing on record hit is no other attack', () => {
  fc.assert(
    fc.property(fc.constantFrom(...bodies, ...firms), fc.constantFrom(...forms), (whom, form) => {
      const { kind } = askAll({ ask: form(whom), after: [] }, reader)
      expect(`${kind}: ${form(whom)}`).not.toMatch(/^(?:yes|no|list|corrected|about):/)
    }),
    { numRuns: 200 },
  )
})

it.each([
  [
    'who was behind the Moldovan stock exchange hack?',
    /^Not understood in full\n“Moldovan stock exchange” is not on record here/,
  ],
  ['did Microsoft blame North Korea for the hack of Shell?', /^Not understood in full\n“Shell” is not on record here/],
  ['has China denied the Boeing hack?', /^Not understood in full\n“Boeing” is not on record here/],
  ['was China behind the breach at the Swedish election commission?', /^Not understood in full\n/],
])('%s', async (question, answer) => expect(await ask(question)).toMatch(answer))

it.each([
  'did China hack the Finnish parliament?',
  'who was behind the attack on the Bundestag?',
  'who was behind the attack on Costa Rica?',
  'who hacked the Czech foreign ministry?',
  'who condemned the attack on Albania?',
])('what it did hit is understood: %s', async (question) => expect(await ask(question)).not.toMatch(/^Not understood/))
