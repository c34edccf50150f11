import type { Briefing } from '../briefing/briefing.ts'
import { plural } from '../briefing/kinds.ts'
import { markUnverified } from '../briefing/unverified.ts'
import { citeSpans } from '../briefing/wording.ts'
import { namesIn } from '../find/mentions.ts'
import { type Name, refer } from '../find/names.ts'
import { actorOf, incidentOf } from '../model/archive.ts'
import type { Context } from './command.ts'
import { answer, nothing } from './replies.ts'

const shown = 8

/** The incidents and actors that somebody's message names: one is answered in full, several are listed to choose from. */
export function briefOn(message: string, context: Context): Briefing | Promise<Briefing> {
  const found = namesIn(context.archive, message)
  const [first, ...others] = found
  if (!first) {
    return nothing(
      'Nothing in this message is on record here',
      'No incident or actor on record is named in it, as far as its words show. Names are recognised as written; a new or rare one may be missing.',
      [],
      [{ label: context.typed('help'), question: 'help' }],
    )
  }
  const command = context.commands.find(({ name }) => name === first.kind)
  if (others.length === 0 && command) return command.answer({ name: first.id }, context)
  const listed = found.slice(0, shown)
  return answer(
    'Named in this message',
    [
      {
        kind: 'text',
        line: [`${plural(found.length, 'name')} on record${found.length > shown ? `, ${shown} of them shown` : ''}.`],
      },
      {
        kind: 'list',
        items: listed.map((name) => [{ text: name.name, strong: true }, ' – ', ...introduce(name, context)]),
      },
    ],
    listed.map(({ kind, id, name }) => ({ label: name, question: `${kind} name:${refer(id)}` })),
  )
}

function introduce(name: Name, { archive }: Context) {
  if (name.kind === 'incident') {
    const { summary, verified, sources } = incidentOf(archive, name.id)
    return [summary, markUnverified([{ verified }]), ...citeSpans(sources)]
  }
  const { kind, country, sources } = actorOf(archive, name.id)
  return [[kind.replace('-', ' '), country].filter(Boolean).join(', '), ...citeSpans(sources)]
}
