import escapeRegExp from 'escape-string-regexp'
import { wordsIn } from '../../find/fold.ts'
import { perArchive } from '../../find/once.ts'
import { stateOf } from '../../find/parties.ts'
import type { Actor } from '../../model/actor.ts'
import type { Archive } from '../../model/archive.ts'
import type { Country } from '../../model/id.ts'
import type { Query } from '../query.ts'
import { bodyNames, peopleOf } from './countries.ts'

/** “What did the national security agency say about the attack on Montenegro”: of bodies of one name that of the state that is mentioned, or that the talk is of. */
export function withTheirOwn(text: string, archive: Archive, before: Query | undefined): string {
  const talk = before && countriesOf(before, archive)
  for (const { name, country, called, own, other } of namesakesIn(archive)) {
    const isMeant = own.test(text) || (talk?.size === 1 && talk.has(country))
    if (called.test(text) && isMeant && !other.test(text)) return text.replace(called, name)
  }
  return text
}

/** Bodies that are called with their state what another is called without it. */
const namesakesIn = perArchive((archive) =>
  archive.actors.flatMap((body) => {
    if (!body.country) return []
    const own = namesOf(archive, body.country)
    const [, plain] = withState.exec(body.name) ?? new RegExp(`^(?:${own}) (?:Federal )?(.{6,})$`).exec(body.name) ?? []
    const called = plain === undefined ? undefined : bodyNames(archive).get(wordsIn(plain).join(' '))
    const other =
      called === undefined ? archive.actors.find(({ name }) => name === plain) : archive.actorsById.get(called)
    if (!plain || !other?.country || other.id === body.id || other.country === body.country) return []
    return {
      name: body.name,
      country: body.country,
      called: new RegExp(
        String.raw`\b(?:the )?(?:(?:${own})(?:['’]s?)? )?(?:federal )?${escapeRegExp(plain)}(?: (?:of|in) (?:the )?(?:${own}))?\b`,
        'i',
      ),
      own: new RegExp(String.raw`\b(?:${own})\b`, 'i'),
      other: new RegExp(String.raw`\b(?:${namesOf(archive, other.country)})\b`, 'i'),
    }
  }),
)

const withState = /^(.{6,}?) (?:of \p{Lu}[\p{L} ]+|\(\p{Lu}[\p{L} ]+\))$/u

function namesOf(archive: Archive, country: Country): string {
  const state: Actor | undefined = stateOf(archive, country)
  const names = [state?.name, state?.short, ...(state?.aliases.map(({ name }) => name) ?? []), ...peopleOf(country)]
  return names.flatMap((name) => (name ? [escapeRegExp(name)] : [])).join('|')
}

/** Where what the talk is of happened. */
const countriesOf = ({ over, victims }: Query, { incidentsById, actorsById }: Archive): ReadonlySet<Country> =>
  new Set([
    ...over.flatMap((id) => incidentsById.get(id)?.victims.flatMap(({ country }) => country ?? []) ?? []),
    ...victims.flatMap(({ state }) => actorsById.get(state)?.country ?? []),
  ])
