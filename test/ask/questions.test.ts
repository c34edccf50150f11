import { describe, expect, it } from 'vitest'
import { createNames } from '../../src/find/names.ts'
import { Day } from '../../src/model/day.ts'
import { record } from '../support/bots.ts'
import {
  type AnswerKind,
  askAll,
  type Entry,
  faultOf,
  isConfidentlyWrong,
  kinds,
  readCollection,
} from './collection.ts'

const reader = { archive: record, names: createNames(record), today: Day.parse('2026-11-25') }
const outcomesOf = (entries: readonly Entry[]) => entries.map((entry) => ({ entry, outcome: askAll(entry, reader) }))
type Outcomes = ReturnType<typeof outcomesOf>

const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)

/** How many are right; which facts were given, and asked for; and what was taken for what. */
function report(name: string, outcomes: Outcomes): string {
  const right = outcomes.filter(({ entry, outcome }) => faultOf(entry, outcome) === undefined)
  const wrong = outcomes.filter(({ entry, outcome }) => isConfidentlyWrong(entry, outcome))
  const asked = outcomes.flatMap(({ entry, outcome }) => entry.holds.map((id) => outcome.facts.has(id)))
  const barred = outcomes.flatMap(({ entry, outcome }) => entry.lacks.map((id) => outcome.facts.has(id)))
  const held = asked.filter((is) => is).length
  const strays = barred.filter((is) => is).length
  return [
    `${name}: ${right.length} of ${outcomes.length} right (${share(right.length, outcomes.length)}), ${wrong.length} confidently wrong`,
    `facts: recall ${share(held, asked.length)}, precision ${share(held, held + strays)} (${strays} of ${barred.length} that must not be there)`,
    'kind of question: right / all, and what it was taken for',
    ...kinds.map((kind) => confusion(kind, outcomes)),
  ].join('\n')
}

function confusion(kind: AnswerKind, outcomes: Outcomes): string {
  const asked = outcomes.filter(({ entry }) => entry.kind === kind)
  const right = asked.filter(({ entry, outcome }) => faultOf(entry, outcome) === undefined)
  const taken = kinds
    .filter((each) => each !== kind)
    .map((each) => [each, asked.filter(({ outcome }) => outcome.kind === each).length] as const)
  const others = taken.filter(([, count]) => count > 0).map(([each, count]) => `${each} ${count}`)
  return `  ${kind.padEnd(15)} ${right.length} / ${asked.length}${others.length > 0 ? ` – ${others.join(', ')}` : ''}`
}

/** Which share must be right, by file. What the author of the grammar has not read says more than what was written beside it. */
const first = {
  'questions.yaml': 0.97,
  'wider-words.yaml': 0.96,
  'more-voices.yaml': 0.97,
  'word-order.yaml': 0.94,
}
const rounds = {
  '00-once-unseen.yaml': 0.95,
  '01-terse-and-chatty.yaml': 0.85,
  '02-phone-and-diplomat.yaml': 0.7,
  '03-even.yaml': 0.93,
  '04-statements.yaml': 0.95,
  '05-incidents.yaml': 0.95,
  '06-approximate.yaml': 0.91,
  '07-incidents.yaml': 0.95,
  '08-statements.yaml': 0.92,
  '09-incidents.yaml': 0.9,
  '10-statements.yaml': 0.93,
  '11-incidents.yaml': 0.91,
  '12-statements.yaml': 0.93,
  '13-even.yaml': 0.94,
  '14-incidents.yaml': 0.87,
  '15-statements.yaml': 0.88,
  '16-even.yaml': 0.91,
  '17-incidents.yaml': 0.92,
  '18-statements.yaml': 0.92,
  '19-premises.yaml': 0.86,
  '20-statements.yaml': 0.87,
  '21-actors-and-groups.yaml': 0.85,
  '22-actors.yaml': 0.91,
  '23-even.yaml': 0.86,
  '24-desk-officers.yaml': 0.97,
  '25-journalists.yaml': 0.97,
  '26-even.yaml': 0.94,
  '27-statements.yaml': 0.9,
  '28-actors.yaml': 0.93,
  '29-conversations.yaml': 0.95,
  '30-described.yaml': 0.88,
  '31-even.yaml': 0.93,
  '32-statements.yaml': 0.87,
  '33-conversations.yaml': 0.91,
  '34-described.yaml': 0.77,
  '35-even.yaml': 0.91,
  '36-conversations.yaml': 0.93,
  '37-described.yaml': 0.85,
  '38-measures.yaml': 0.84,
  '39-even.yaml': 0.83,
  '40-even.yaml': 0.82,
  '41-premises.yaml': 0.91,
  '42-desk-officers.yaml': 0.9,
  '43-conversations.yaml': 0.91,
  '44-think-tanks.yaml': 0.97,
  '45-forms.yaml': 0.83,
  '46-incidents-a-to-h.yaml': 0.97,
  '47-incidents-i-to-r.yaml': 0.95,
  '48-incidents-s-to-z.yaml': 0.95,
  '49-statements.yaml': 0.91,
  '50-figures-of-speech.yaml': 0.92,
  '51-premises.yaml': 0.92,
  '52-desks.yaml': 0.96,
  '53-statements.yaml': 0.9,
  '54-absences.yaml': 0.9,
  '55-listed.yaml': 0.83,
  '56-conversations.yaml': 0.82,
  '57-listed.yaml': 0.92,
  '58-wrong-details.yaml': 0.77,
  '59-conversations.yaml': 0.87,
  '60-even.yaml': 0.97,
}
const listed = (folder: string, files: Readonly<Record<string, number>>) =>
  Object.entries(files).map(([file, least]) => ({
    name: `${folder}: ${file}`,
    path: `test/ask/${folder}/${file}`,
    least,
  }))
const collections = [
  ...listed('first', first),
  ...listed('rounds', rounds),
  { name: 'second collection, unseen by the author of the grammar', path: 'test/ask/unseen.yaml', least: 0.91 },
]

describe.each(collections)('$name', ({ name, path, least }) => {
  const entries = readCollection(path)
  const outcomes = outcomesOf(entries)

  it('names only what is on record', () => {
    const known = new Set<string>(
      [...record.incidents, ...record.actors, ...record.statements, ...record.absences].map(({ id }) => id),
    )
    expect(
      entries.flatMap(({ ask, holds, lacks }) =>
        [...holds, ...lacks].filter((id) => !known.has(id)).map((id) => `${ask}: ${id}`),
      ),
    ).toEqual([])
  })

  it('is answered right', () => {
    console.log(report(name, outcomes))
    const right = outcomes.filter(({ entry, outcome }) => faultOf(entry, outcome) === undefined)
    expect(right.length / entries.length).toBeGreaterThanOrEqual(least)
  })
})

it('a quarter of all questions ask for nobody, nothing, a corrected premise, or what is not understood', () => {
  const entries = collections.flatMap(({ path }) => readCollection(path))
  const hard = entries.filter(({ kind }) =>
    ['no', 'none', 'corrected', 'not-understood', 'out-of-scope', 'which'].includes(kind),
  )
  expect(hard.length / entries.length).toBeGreaterThan(0.25)
})
