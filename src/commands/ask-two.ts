import type { Block, Briefing } from '../briefing/briefing.ts'
import { tally } from '../briefing/kinds.ts'
import { refer } from '../find/names.ts'
import { reachOfTarget } from '../find/roll-up.ts'
import { findStatements } from '../find/statements.ts'
import { actorOf } from '../model/archive.ts'
import type { ActorId } from '../model/id.ts'
import { identity, names, warning } from './actor-identity.ts'
import { reachOfRecord } from './as-of.ts'
import type { Context } from './command.ts'
import { answer } from './replies.ts'

/** “APT28 vs APT29”, “is Lazarus the same as Kimsuky”: two that the record keeps apart, one below the other. */
export function apart(ids: readonly ActorId[], context: Context): Briefing {
  const actors = ids.map((id) => actorOf(context.archive, id))
  return answer(
    `${actors.map(({ name }) => name).join(' and ')} are separate entries on record`,
    [
      ...actors.flatMap((each): Block[] => [
        { kind: 'heading', text: each.name },
        { kind: 'list', items: [identity(each, context), ...names(each).slice(0, namesShown), onIt(each.id, context)] },
        ...warning(each, context),
      ]),
      { kind: 'note', line: [`Blame is what others say, not a finding. ${reachOfRecord(context)}`] },
    ],
    actors.map(({ id, name }) => ({ label: name, question: `actor name:${refer(id)}` })),
  )
}

/** Users of names that have room. */
const namesShown = 3

/** “On record on it: 12 attributions, 4 sanctions”. */
function onIt(id: ActorId, { archive }: Context): string[] {
  const { ids, told } = reachOfTarget(archive, id)
  const found = tally(findStatements(archive, { on: ids }).map(({ kind }) => kind))
  return [`On record on it: ${found || 'nothing'}${told ? ` (counts ${told})` : ''}`]
}
