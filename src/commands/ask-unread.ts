import { describeQuery } from '../ask/describe.ts'
import { isCountry } from '../ask/lexicon/countries.ts'
import { greeting, thanks } from '../ask/lexicon/manners.ts'
import { isUnkept } from '../ask/lexicon/people.ts'
import type { Query } from '../ask/query.ts'
import type { Close } from '../ask/texts/closest.ts'
import { writeQuery } from '../ask/write.ts'
import type { Block, Briefing, Next } from '../briefing/briefing.ts'
import { cut } from '../briefing/fit.ts'
import { wordsIn } from '../find/fold.ts'
import { refer } from '../find/names.ts'
import type { Archive } from '../model/archive.ts'
import type { IncidentId } from '../model/id.ts'
import type { Incident } from '../model/incident.ts'
import { factLine, matterLine } from './ask-matter.ts'
import type { Context } from './command.ts'
import { helpOverview } from './help.ts'
import { toldOfPart } from './unread-part.ts'

/** Which part was not understood, the facts in which most of its words stand, and up to three questions that can be answered. */
export function notUnderstood(
  parts: readonly string[],
  rest: Query | undefined,
  close: Close,
  context: Context,
): Briefing {
  if (parts.length === 0 && rest) return unsure(rest, close, context)
  return {
    tone: 'help',
    title: areCountries(parts) ? 'Not on record' : 'Not understood in full',
    blocks: [
      {
        kind: 'text',
        line: [`${unread(parts, context)} I answer no other question in its place.`],
      },
      ...closest(close, context),
      { kind: 'text', line: ['These I can answer:'] },
    ],
    choices: nearest(rest, close.matters[0]?.id ?? close.facts[0]?.incidents[0], context),
    next: [],
  }
}

/** All was read, nothing was found, and it may be that it was misread. */
const unsure = (query: Query, close: Close, context: Context): Briefing => ({
  tone: 'help',
  title: 'Nothing on record, if I read it right',
  blocks: [
    {
      kind: 'text',
      line: [
        `I read it as: ${describeQuery(context.archive, query)}. Nothing on record fits that, and I may have misread it. Ask in fewer words, or choose what comes nearest.`,
      ],
    },
    ...closest(close, context),
    { kind: 'text', line: ['These I can answer:'] },
  ],
  choices: nearest(query, close.matters[0]?.id ?? close.facts[0]?.incidents[0], context),
  next: [],
})

const areCountries = (parts: readonly string[]): boolean => parts.length > 0 && parts.every(isCountry)

const mostParts = 8

function unread(parts: readonly string[], { archive }: Context): string {
  const [only, ...others] = parts
  const told = only && others.length === 0 ? toldOfPart(only) : undefined
  if (told) return told
  const each = [...new Set(parts)].map((part) => `“${cut(part, 60)}”`)
  const left = each.length - mostParts
  const which = `${each.slice(0, mostParts).join(', ')}${left > 0 ? ` and ${left} more` : ''}`
  if (areCountries(parts)) return `${which}: nothing said or done by such a state is on record here.`
  if (parts.every(isUnkept)) return `The record does not tell ${each.join(' or ')} from other people and firms.`
  if (parts.every((part) => isHit(part, archive)))
    return `${which}: on record as hit, and nothing that ${each.length === 1 ? 'it' : 'they'} said or did is on record here.`
  return `${which} ${each.length === 1 ? 'is' : 'are'} not on record here, or not a word that I know.`
}

/** “Did Marriott blame China”: who is known only as hit. */
function isHit(part: string, { incidents }: Archive): boolean {
  const words = wordsIn(part)
  const isNamed = ({ name }: Incident['victims'][number]) => {
    const named = wordsIn(name)
    return words.every((word) => named.includes(word))
  }
  return words.some((word) => word.length > 2) && incidents.some(({ victims }) => victims.some(isNamed))
}

function closest({ matters, facts }: Close, { archive }: Context): Block[] {
  if (matters.length + facts.length === 0) return []
  return [
    { kind: 'heading', text: 'On record with words of it' },
    {
      kind: 'list',
      items: [...matters.map(({ id }) => matterLine(archive, id)), ...facts.map((each) => factLine(archive, each))],
    },
  ]
}

const offered = 3

function nearest(rest: Query | undefined, close: IncidentId | undefined, context: Context): Next[] {
  const { archive } = context
  const read = rest && rest.by.length + rest.on.length + rest.over.length > 0 ? rest : undefined
  const over = rest?.over[0] ?? close
  const matter = over && archive.incidentsById.get(over)
  const actor = [...(rest?.by ?? []), ...(rest?.on ?? [])][0]?.actor
  return [
    ...(read ? [{ label: describeQuery(archive, read), question: `ask ${writeQuery(read)}` }] : []),
    ...(matter
      ? [{ label: context.typed(`incident ${matter.name}`), question: `incident name:${refer(matter.id)}` }]
      : []),
    ...(actor
      ? [
          {
            label: context.typed(`actor ${archive.actorsById.get(actor)?.name ?? actor}`),
            question: `actor name:${refer(actor)}`,
          },
        ]
      : []),
    ...examples(context),
  ].slice(0, offered)
}

const examples = ({ typed, commands }: Context): Next[] =>
  (commands.find(({ name }) => name === 'ask')?.examples ?? []).map((question) => ({
    label: typed(question),
    question,
  }))

/** One friendly line, and what can be asked. */
export const outOfScope = (context: Context): Briefing => canBeAsked('That is not on my desk', context)

/** The answer to a greeting, to thanks, and to who is asked. */
export function mannerly(words: string, context: Context): Briefing {
  if (greeting.test(words)) return canBeAsked('At your service', context)
  if (thanks.test(words))
    return {
      tone: 'help',
      title: 'Gladly',
      blocks: [{ kind: 'text', line: ['Ask on here whenever you need the record.'] }],
      choices: [],
      next: [],
    }
  return helpOverview(context)
}

const canBeAsked = (title: string, context: Context): Briefing => ({
  tone: 'help',
  title,
  blocks: [
    {
      kind: 'text',
      line: [
        'I know who hacked whom, who blamed whom, who denied and who sanctioned whom, from the public record. Ask such as:',
      ],
    },
  ],
  choices: examples(context).slice(0, offered),
  next: [],
})
