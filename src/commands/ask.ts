import * as z from 'zod'
import { answerQuery } from '../ask/answer/answer-query.ts'
import { carriedOn } from '../ask/carried.ts'
import { isManners } from '../ask/lexicon/manners.ts'
import { offTopic } from '../ask/lexicon/talk.ts'
import { isOnlyMatter } from '../ask/only-matter.ts'
import type { Query } from '../ask/query.ts'
import { readQuestion } from '../ask/read.ts'
import { readQuery } from '../ask/read-written.ts'
import type { Reading } from '../ask/reading.ts'
import { closestTo } from '../ask/texts/closest.ts'
import type { Briefing } from '../briefing/briefing.ts'
import { refer, written } from '../find/names.ts'
import { incidentOf } from '../model/archive.ts'
import { askedOfStranger, noteStranger } from './after-stranger.ts'
import { briefAnswer } from './ask-briefing.ts'
import { datesAsked, figureAsked, paymentAsked, sumPaid } from './ask-figure.ts'
import { explainTerms, termsAsked } from './ask-terms.ts'
import { apart } from './ask-two.ts'
import { mannerly, notUnderstood, outOfScope } from './ask-unread.ts'
import { type Context, defineCommand } from './command.ts'
import { noEarlier, noFurther, pageShown, pageTurned } from './page-turned.ts'
import { Page } from './paging.ts'
import { describe } from './replies.ts'
import { longestQuestion, tidy } from './words.ts'

export const ask = defineCommand({
  name: 'ask',
  about: 'A question in plain English, answered from the record alone',
  examples: [
    'ask who sanctioned whom over cloud hopper?',
    'ask did nato attribute the exchange hack to china?',
    'ask which chinese companies has the eu sanctioned since 2020?',
  ],
  input: z.strictObject({
    question: z.string().min(1).describe('Who did what to whom, over what, when'),
    page: Page,
  }),
  talks: true,
  answer: answerQuestion,
})

function answerQuestion(
  { question, page }: { question: string; page?: number | undefined },
  context: Context,
): Briefing {
  const { archive, names, today, talk } = context
  const words = tidy(question.slice(0, longestQuestion))
  const turned = pageTurned(words, talk)
  if (turned) return answerQuestion(turned, context)
  const first = noEarlier(words, talk)
  if (first) return first
  const terms = termsAsked(words)
  if (terms.length > 0) return explainTerms(terms)
  const known = readQuery(words, archive)
  const reading: Reading = known
    ? { is: 'query', query: known }
    : readQuestion(words, { archive, names, today }, talk.before())
  const stranger = askedOfStranger(reading, words, talk)
  if (stranger) return notUnderstood([stranger], undefined, closestTo(archive, stranger, undefined), context)
  const next = noteStranger(reading, words, talk) ? undefined : carriedOn(reading, talk.before(), archive)
  const briefing = briefed(reading, page, words, context)
  const isOne = reading.is === 'query' && !reading.second
  if (next) talk.remember(next, isOne ? pageShown(briefing, page) : undefined)
  return briefing
}

/** What is said to a question, however it was read. */
function briefed(reading: Reading, page: number | undefined, words: string, context: Context): Briefing {
  const { archive } = context
  switch (reading.is) {
    case 'query':
      return together(
        answerTo(reading.query, page, context, words, reading.unread),
        reading.second && answerTo(reading.second, undefined, context, words),
      )
    case 'which':
      return {
        tone: 'choice',
        title: `Which “${written(reading.name, archive)}”?`,
        blocks: [
          {
            kind: 'text',
            line: [
              `${reading.choices.length} names on record fit. The question is then answered with the one you choose:`,
            ],
          },
        ],
        choices: reading.choices.map(({ record, question: full }) => ({
          label: describe(record, context),
          question: `ask ${full}`,
        })),
        next: [],
      }
    case 'not-understood':
      return notUnderstood(reading.parts, reading.rest, closestTo(archive, words, reading.rest), context)
    case 'out-of-scope': {
      if (isManners(words)) return mannerly(words, context)
      const all = noFurther(words, context.talk)
      if (all) return all
      const close = offTopic.test(words) ? undefined : closestTo(archive, words, undefined)
      return close && close.matters.length + close.facts.length > 0
        ? notUnderstood([words], undefined, close, context)
        : outOfScope(context)
    }
  }
}

/** Two clauses, two answers, in the order in which they were asked. */
const together = (first: Briefing, second: Briefing | undefined): Briefing =>
  second
    ? {
        ...first,
        tone: first.tone === 'nothing' ? second.tone : first.tone,
        blocks: [...first.blocks, { kind: 'heading', text: second.title }, ...second.blocks],
        next: [
          ...first.next,
          ...second.next.filter(({ question }) => first.next.every((each) => each.question !== question)),
        ],
      }
    : first

/** What another command answers better is left to it. */
function answerTo(
  query: Query,
  page: number | undefined,
  context: Context,
  words: string,
  unread?: readonly string[],
): Briefing {
  const other = commandFor(query, context)
  const title = titleOf(query, context, words)
  if (other) return title ? { ...other, title } : other
  return briefAnswer(query, answerQuery(context.archive, query), page, context, unread)
}

/** Of a whole page, what of it is asked for. */
function titleOf({ over: [matter], wanted }: Query, { archive }: Context, words: string): string | undefined {
  if (!matter) return undefined
  if (wanted === 'start') return datesAsked(incidentOf(archive, matter))
  if (wanted === 'about') return paymentAsked(incidentOf(archive, matter), words)
  const incident = incidentOf(archive, matter)
  return wanted === 'figures' ? (sumPaid(incident, words) ?? figureAsked(incident, words)) : undefined
}

function commandFor({ wanted, over, by, on }: Query, context: Context): Briefing | undefined {
  const { archive } = context
  const [matter] = over
  const [first, second, third] = by.flatMap(({ actor }) => (actor ? [refer(actor)] : []))
  const actor = [...on, ...by][0]?.actor
  const run = (name: string, input: unknown): Briefing | undefined => {
    const found = context.commands.find((each) => each.name === name)?.answer(input, context)
    return found instanceof Promise ? undefined : found
  }
  const [one, other] = on.flatMap(({ actor: id }) => id ?? [])
  if (wanted === 'about' && one && other) return apart([one, other], context)
  if (wanted === 'about' && actor && !(matter && isOnlyMatter(archive, actor, matter)))
    return run('actor', { name: refer(actor) })
  if (wanted === 'about') return matter ? run('incident', { name: refer(matter) }) : undefined
  if (wanted === 'start' && matter) return run('incident', { name: refer(matter) })
  if (wanted === 'figures' && matter) return run('figures', { name: refer(matter) })
  if (wanted === 'compare' && matter && first && second) {
    return run('compare', { incident: refer(matter), first, second, ...(third && { third }) })
  }
  return undefined
}
