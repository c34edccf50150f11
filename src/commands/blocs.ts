import type { Block, Line } from '../briefing/briefing.ts'
import { plural } from '../briefing/kinds.ts'
import { markUnverified } from '../briefing/unverified.ts'
import { shortName } from '../briefing/wording.ts'
import { membersOn, partiesOf, stateOf } from '../find/parties.ts'
import { type Archive, actorOf, groupBy } from '../model/archive.ts'
import type { Country } from '../model/id.ts'
import type { Statement } from '../model/statement.ts'

/** The blocs that took part: which members spoke for themselves too, and which, as far as is on record, only through the bloc. */
export function blocSection(archive: Archive, statements: readonly Statement[]): Block[] {
  const acts = groupBy(statements, (each) => partiesOf(archive, each))
  // Whoever makes an arrest for another state says nothing by it.
  const spoke = saidByCountry(
    archive,
    statements.filter(({ kind }) => kind !== 'arrest'),
  )
  const items = [...acts].flatMap(([bloc, said]): Line[] => {
    const first = said.at(-1)
    const members = first && membersOn(archive, bloc, first.day)
    if (!members) return []
    const own = members.filter((country) => spoke.has(country))
    const others = members.filter((country) => !spoke.has(country))
    return [
      [
        { text: shortName(archive, bloc), strong: true },
        markUnverified(said),
        own.length > 0
          ? ` – ${own.length} of ${plural(members.length, 'member')} spoke for ${own.length > 1 ? 'themselves' : 'itself'} too: ${countryNames(archive, own)}${markUnverified(own.flatMap((country) => spoke.get(country) ?? []))}. `
          : ' – no member spoke for itself on record here. ',
        others.length > 0 ? `Only through the bloc: ${countryNames(archive, others)}.` : '',
      ],
    ]
  })
  if (items.length === 0) return []
  return [
    { kind: 'heading', text: 'Blocs and their members' },
    { kind: 'list', items },
  ]
}

/** What the state or a body of each said; a company does not speak for its country. */
function saidByCountry(archive: Archive, statements: readonly Statement[]): ReadonlyMap<Country, readonly Statement[]> {
  return groupBy(statements, (each) => {
    const parties = partiesOf(archive, each).map((id) => actorOf(archive, id))
    return [...new Set(parties.flatMap(({ kind, country }) => (kind === 'company' || !country ? [] : [country])))]
  })
}

/** In the order of the alphabet; a country without a state on record by its English name. */
const countryNames = (archive: Archive, countries: readonly Country[]): string =>
  countries
    .map((country) => {
      const state = stateOf(archive, country)
      return state ? shortName(archive, state.id) : (english.of(country) ?? country)
    })
    .sort()
    .join(', ')

const english = new Intl.DisplayNames('en', { type: 'region' })

/** Members of a list of whom nothing is on record, where others of the list spoke. */
export function silentMembers(archive: Archive, statements: readonly Statement[]): Line[] {
  const spoke = saidByCountry(archive, statements)
  return archive.actors.flatMap((list): Line[] => {
    if (!lists.has(list.id)) return []
    const countries = list.members.filter(({ until }) => !until).map(({ country }) => country)
    const quiet = countries.filter((country) => !spoke.has(country))
    if (quiet.length === 0 || quiet.length === countries.length) return []
    return [
      [{ text: list.name, strong: true }, `: nothing of their own on record from ${countryNames(archive, quiet)}`],
    ]
  })
}

const lists = new Set<string>(['five-eyes', 'g7'])
