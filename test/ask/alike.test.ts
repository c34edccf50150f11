import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { createNames } from '../../src/find/names.ts'
import { Day } from '../../src/model/day.ts'
import { record } from '../support/bots.ts'
import { askAll } from './collection.ts'

const reader = { archive: record, names: createNames(record), today: Day.parse('2026-11-26') }

const Alike = z.strictObject({
  /** What was asked just before. */
  after: z.string().optional(),
  asked: z.string(),
  /** The same in other words. */
  as: z.array(z.string()),
})

/** Which share of the wordings must be answered as most of the same question are. */
const collections = {
  'asked.yaml': 0.96,
  'asked-2.yaml': 0.93,
  'asked-3.yaml': 0.68,
  'asked-4.yaml': 0.84,
  'asked-5.yaml': 0.92,
  'asked-6.yaml': 0.91,
  'asked-7.yaml': 0.88,
  'followed.yaml': 0.92,
}

describe.each(Object.entries(collections))('ways to ask the same: %s', (file, least) => {
  const groups = z.array(Alike).parse(parse(readFileSync(`test/ask/alike/${file}`, 'utf8')))
  const answers = groups.map(({ after, asked, as }) => {
    const all = [asked, ...as].map((ask) => ({ ask, answer: answerTo(ask, after) }))
    const most = mostOf(all.map(({ answer }) => answer))
    return { asked, all, others: all.filter(({ answer }) => answer !== most) }
  })
  const [asked, others] = [answers.flatMap(({ all }) => all), answers.flatMap((each) => each.others)]

  it('are answered alike', () => {
    const share = 1 - others.length / asked.length
    console.log(
      `${file}: ${asked.length - others.length} of ${asked.length} answered alike (${(100 * share).toFixed(1)} %)`,
    )
    expect(share).toBeGreaterThanOrEqual(least)
  })
})

function answerTo(ask: string, after: string | undefined): string {
  const { kind, facts } = askAll({ ask, after: after === undefined ? [] : [after] }, reader)
  return [kind, ...[...facts].sort()].join(' ')
}

function mostOf(answers: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const each of answers) counts.set(each, (counts.get(each) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? ''
}
