import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createNames } from '../../src/find/names.ts'
import { reachOfTarget } from '../../src/find/roll-up.ts'
import { Day } from '../../src/model/day.ts'
import { attributions } from '../../src/model/statement.ts'
import { record } from '../support/bots.ts'
import { askAll } from './collection.ts'
import { ask } from './conversation.ts'

const reader = { archive: record, names: createNames(record), today: Day.parse('2026-11-26') }
const groups = record.actors.filter(({ kind }) => kind === 'threat-group').map(({ id, name }) => ({ id, name }))
const services = ['gru', 'svr', 'mss', 'pla', 'rgb', 'irgc', 'nsa'].flatMap(
  (each) => record.actors.find(({ id }) => id === each) ?? [],
)
/** “Tick / PLA Unit 61419” is the name of the matter and of those who are blamed; for LockBit one is listed who worked for others too. */
const matters = record.incidents.filter(({ name }) => !/[/\d]|LockBit/.test(name))
const isBlame = new Set<string>(attributions)

/** Over a matter, a group or a service at which no attribution of it was aimed. */
const pairs = matters.flatMap(({ id, name }) => {
  const blamed = record.statements.filter((each) => isBlame.has(each.kind) && each.incidents.includes(id))
  const aimed = new Set(blamed.flatMap(({ targets }) => targets.flatMap((target) => [...around(target)])))
  return blamed.length === 0
    ? []
    : [...groups, ...services]
        .filter((group) => [...around(group.id)].every((each) => !aimed.has(each)))
        .map((group) => ({ matter: name.replace(/ \(.*\)/, ''), group: group.name.split(' / ')[0] ?? group.name }))
})

function around(id: (typeof record.actors)[number]['id']): ReadonlySet<string> {
  const { partOf } = record.actorsById.get(id) ?? {}
  return new Set([id, ...(partOf ? [partOf] : []), ...reachOfTarget(record, id).ids])
}

const forms = [
  (matter: string, group: string) => [`was ${matter} attributed to ${group}?`],
  (matter: string, group: string) => [`${matter}: was ${group} behind it?`],
  (matter: string, group: string) => [`did anyone say that ${group} did ${matter}?`],
  (matter: string, group: string) => [`was ${group} behind ${matter}?`],
  (matter: string, group: string) => [`who was blamed for ${matter}?`, `was ${group} behind it?`],
]

it('a group that nobody blamed for a matter is never said to have been', () => {
  fc.assert(
    fc.property(fc.constantFrom(...pairs), fc.constantFrom(...forms), ({ matter, group }, form) => {
      const turns = form(matter, group)
      const { kind } = askAll({ ask: turns.at(-1) ?? '', after: turns.slice(0, -1) }, reader)
      expect(`${kind}: ${turns.join(' → ')}`).not.toMatch(/^yes/)
    }),
    { numRuns: 400 },
  )
})

it.each([
  ['did the FBI attribute the JBS attack to LockBit?', /^Not so on record: FBI attributed it to REvil, 2 June 2021\n/],
  [
    'Microsoft Exchange hack: was Callisto behind it?',
    /^Nothing, as far as the record goes: no attribution to Callisto/,
  ],
  [
    "why did Canada blame the People's Liberation Army for Viasat?",
    /^That is not on record: no attribution by Canada /,
  ],
  ['did the FBI say the MSS did the Bybit theft?', /^Not so on record: FBI attributed it to /],
])('%s', async (question, answer) => expect(await ask(question)).toMatch(answer))

it('so it is in a thread', async () => {
  expect(await ask('who hacked Microsoft Exchange?', 'was Storm-0558 behind it?')).toMatch(
    /^Nothing[^\n]* to Storm-0558 [\s\S]*Read as: whether · attribution · on Storm-0558 · over Microsoft Exchange/,
  )
})

it('and who it was then is asked next', async () => {
  expect(await ask('did the FBI attribute the JBS attack to LockBit?', 'who was it then?')).toMatch(
    /^FBI attributed it to REvil, 2 June 2021\n|^REvil /,
  )
})
