import { refer } from '../../find/names.ts'
import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import type { Query } from '../query.ts'
import { postAsked } from './posts-held.ts'

const own = new RegExp(
  `\\b(?:(?:one|any) of )?(?:its|their|the (?:group|gang|firm|company|mixer|exchange|unit)['’]s) (${postAsked()})\\b`,
  'i',
)

const ofIt = new RegExp(`^((?:and |who (?:is|was) )?)(?:the )?(${postAsked()}) of (?:it|them|that)\\W*$`, 'i')

/** “Who leads it”, “who runs the group”. */
const whoLeads =
  /^(?:and )?who (?:leads|led|heads|headed|runs|ran|commands|commanded) (?:it|them|(?:the|this|that) (?:group|gang|crew|unit|service|agency))\W*$|^(?:and )?who(?: is|['’]s| was) (?:the|its|their) (?:leader|head|boss|chief|commander|ringleader|director)\W*$/i

const bareLeader = /^(?:and )?who(?: is|['’]s| was) (?:the|its|their) /i

/** “The minister too?” */
const heTheSame =
  /^(?:(?:and|was|is) )*(?:the|its|their) (minister|head|chief|director|leader|founder|owner)(?:,? (?:too|as well|also))?\W*$/i

/** “Is its co-founder on the list” after Tornado Cash, “who leads it”, “the minister too?”: the co-founder, the leader, the minister of that. */
export function postOfThat(words: string, before: Query | undefined, archive: Archive): string {
  const named = before ? [...before.on, ...before.around, ...before.by].flatMap(({ actor }) => actor ?? []) : []
  const bodies = new Set(named.filter((id) => !/^(?:state|person)$/.test(archive.actorsById.get(id)?.kind ?? '')))
  const [body, ...others] = bodies
  if (!body || others.length > 0) return words
  const leaders = holdersIn(body, /head|chief|director|commander|leader/, archive)
  if (whoLeads.test(words) && (leaders.length > 0 || bareLeader.test(words)))
    return `who is the leader of ${refer(body)}`
  const [, post = ''] = heTheSame.exec(words) ?? []
  if (post !== '' && holdersIn(body, new RegExp(post, 'i'), archive).length === 1)
    return `and the ${post} of ${refer(body)}`
  // “And its head?”: of two who held the post neither is asked about alone.
  const isAll =
    words
      .replace(own, '')
      .replace(/^(?:and|but|so|what about|how about)\b/i, '')
      .trim().length < 2
  return isAll ? words : words.replace(ofIt, '$1its $2').replace(own, `the $1 of ${refer(body)}`)
}

const holdersIn = (body: ActorId, held: RegExp, { actors }: Archive): readonly ActorId[] =>
  actors.flatMap(({ id, posts }) => (posts.some(({ post, of }) => of === body && held.test(post)) ? [id] : []))
