import { wordsIn } from '../../find/fold.ts'
import type { Archive } from '../../model/archive.ts'
import { Day } from '../../model/day.ts'
import type { IncidentId } from '../../model/id.ts'
import type { Incident } from '../../model/incident.ts'
import { fitsAny } from '../answer/matching.ts'
import { isOfYear } from '../filling/matter-named.ts'
import { areDeeds } from '../lexicon/act.ts'
import { isDeedWord } from '../lexicon/deed-words.ts'
import type { Query } from '../query.ts'

/** “And the one in 2020?” */
const oneOfYear =
  /\b(?:the|that) (?:one|attack|hack|breach|incident) (?:in|of|from) ((?:19|20)\d\d)\b|\bthe ((?:19|20)\d\d) (?:one|attack|hack|breach|incident)\b/i

/** “And in 2021?” */
const onlyYear = /^(?:and |what about |how about |sorry,? )*(?:in |the |from )*((?:19|20)\d\d)(?: one)?\W*$/i

/** Whether nothing of that year was said over the one matter before. */
function hasNothingIn(year: string, before: Query, archive: Archive): boolean {
  const day = Day.safeParse(year).data
  return before.over.length === 1 && day !== undefined && !fitsAny(archive, { ...before, since: day, until: day })
}

/** After a matter, the one of another year that has the most in common with it by its names; where none or several have, the question stays. */
export function ofOtherYear(now: Query, before: Query, words: string, archive: Archive): Query {
  const [, late, early] = oneOfYear.exec(words) ?? []
  const [, bare] = onlyYear.exec(words) ?? []
  const dated = before.victims.some((victim) => victim.year !== undefined)
  const year =
    late ??
    early ??
    (bare && (dated || areDeeds(before.acts) || hasNothingIn(bare, before, archive)) ? bare : undefined)
  if (year && before.over.length === 0 && before.victims.length > 0 && now.over.length === 0)
    return { ...now, victims: before.victims.map((each) => ({ ...each, year })), since: undefined, until: undefined }
  // “The 2020 one”, where it was asked which.
  const said = year ?? bare
  const among = before.over.filter((id) => said !== undefined && isOfYear(archive, id, said))
  if (before.over.length > 1 && among.length === 1 && now.over.length === 0)
    return { ...now, over: among, victims: [], since: undefined, until: undefined }
  const [known, ...others] = before.over.map((id) => archive.incidentsById.get(id))
  if (!year || !known || others.length > 0 || now.over.length > 0) return now
  // “And in 2016?” names no attack: only one that is called alike is meant.
  const wordsOf = bare ? wordsOfName : wordsOfAll
  const told = wordsOf(known)
  const inCommon = (incident: Incident) => [...wordsOf(incident)].filter((word) => told.has(word)).length
  const candidates = archive.incidents
    .filter(({ id, began, disclosed }) => id !== known.id && [began, disclosed].some((day) => day?.startsWith(year)))
    .map((incident) => ({ id: incident.id, common: inCommon(incident) }))
  const most = Math.max(...candidates.map(({ common }) => common), bare ? 2 : 1)
  const over: IncidentId[] = candidates.filter(({ common }) => common === most).map(({ id }) => id)
  return over.length === 1 ? { ...now, over, victims: [], since: undefined, until: undefined } : now
}

const wordsOfName = ({ name, aliases }: Incident): ReadonlySet<string> => tellingIn([name, ...aliases])

/** What a matter is called and whom it hit, without the words for what was done. */
const wordsOfAll = ({ name, aliases, victims }: Incident): ReadonlySet<string> =>
  tellingIn([name, ...aliases, ...victims.map((victim) => victim.name)])

const tellingIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(
    texts
      .flatMap(wordsIn)
      .filter((word) => word.length > 2 && !isDeedWord(word) && !/^(?:the|and|for|via|with)$/.test(word)),
  )
