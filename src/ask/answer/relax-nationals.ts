import { actorOf } from '../../model/archive.ts'
import { areMeasures } from '../lexicon/act.ts'
import { peopleOf } from '../lexicon/countries.ts'
import { numerals } from '../lexicon/numbers.ts'
import { saysOverWhat } from '../says.ts'
import type { Rule } from './relax-rule.ts'

/** “Did police in Tokyo refer a Chinese national to prosecutors”: nobody is named on record, and it is told that he was one. */
export const ofNational: Rule = (archive, query) => {
  const [only, ...others] = query.on
  const whole = saysOverWhat(query) || query.also.length > 0
  if (!only?.actor || only.only !== 'person' || others.length > 0 || !whole || !areMeasures(query.acts))
    return undefined
  const { kind, country } = actorOf(archive, only.actor)
  const [people] = kind === 'state' && country ? peopleOf(country) : []
  if (!people) return undefined
  const worded = new RegExp(
    String.raw`\b${people} (?:nationals?|citizens?|man|men|woman|women|students?|hackers?)\b`,
    'i',
  )
  return {
    query: { ...query, on: [], acts: query.acts.map((act) => ({ ...act, worded })) },
    told: `Read as: of whom it is told that they are ${people}.`,
  }
}

/** “Which Chinese were sanctioned over the Lazarus theft”: people of the state who are said to work for another. */
export const itsNationals: Rule = (archive, query) => {
  const [only, ...others] = query.on
  const state = only?.actor && others.length === 0 ? actorOf(archive, only.actor) : undefined
  return state?.kind === 'state' && !only?.only && areMeasures(query.acts) && saysOverWhat(query)
    ? {
        query: { ...query, on: [{ actor: state.id, only: 'person' }] },
        told: `Read as: on people of ${state.name}, whoever they worked for.`,
      }
    : undefined
}

/** “Who in Slovakia was sanctioned”: whoever is from there, where nobody of its own is. */
export const fromThere: Rule = (archive, query) => {
  const [only, ...others] = query.on
  const state = only?.actor && others.length === 0 && !only.only ? actorOf(archive, only.actor) : undefined
  const isWhole = query.by.length === 0 && !(query.since ?? query.until)
  return state?.kind === 'state' && isWhole && areMeasures(query.acts)
    ? {
        query: { ...query, on: [], from: state.id },
        told: `Read as: on those from ${state.name}, whomever they act for.`,
      }
    : undefined
}

/** “How many GRU officers did the UK sanction”, where only the GRU is listed by name: an act whose text tells of so many. */
export const ofUnnamed: Rule = (_, query) => {
  const [only, ...others] = query.on
  return query.wanted === 'count' &&
    only?.actor &&
    only.only === 'person' &&
    others.length === 0 &&
    areMeasures(query.acts)
    ? {
        query: {
          ...query,
          on: [{ actor: only.actor }],
          acts: query.acts.map((act) => ({ ...act, worded: manyPeople })),
        },
        told: 'Read as: of whom the text of an act tells.',
      }
    : undefined
}

const manyPeople = new RegExp(
  String.raw`\b(?:\d+|${numerals.slice(2).join('|')}) (?:[\p{L}-]+ ){0,3}(?:officers|operatives|members|officials|agents|hackers|men)\b`,
  'iu',
)
