import { answerQuery } from '../ask/answer/answer-query.ts'
import { describeQuery } from '../ask/describe.ts'
import type { Item } from '../ask/pieces/item.ts'
import { explainQuestion } from '../ask/read.ts'
import { writeQuery } from '../ask/write.ts'
import { tidy } from '../commands/words.ts'
import { createNames } from '../find/names.ts'
import type { Archive } from '../model/archive.ts'
import type { Day } from '../model/day.ts'

/** `npm start -- --explain "who sanctioned whom"`: every stage from the words to the answer, one after the other. */
export function explain(text: string, archive: Archive, today: Day): string {
  const { words, items, placed, reading } = explainQuestion(tidy(text), { archive, names: createNames(archive), today })
  const stages: [string, readonly string[]][] = [
    ['words', [words]],
    ['names and words', items.map(describeItem)],
    ['pattern', placed.map(({ item, part, only }) => `${describeItem(item)} – ${part}${only ? `, ${only}` : ''}`)],
  ]
  if (reading.is !== 'query') return write([...stages, ['reading', [reading.is, ...partsOf(reading)]]])
  const { query } = reading
  const { verdict, statements, absences, instead } = answerQuery(archive, query)
  const ids = [...statements, ...absences, ...instead].map(({ id }) => id)
  return write([
    ...stages,
    ['query', [writeQuery(query), describeQuery(archive, query)]],
    ['answer', [`${verdict}, ${ids.length} facts`, ...ids]],
  ])
}

const write = (stages: readonly [string, readonly string[]][]): string =>
  stages.map(([name, lines]) => [name, ...lines.map((line) => `  ${line}`)].join('\n')).join('\n')

function partsOf(reading: ReturnType<typeof explainQuestion>['reading']): readonly string[] {
  switch (reading.is) {
    case 'which':
      return reading.choices.map(({ record }) => record.name)
    case 'not-understood':
      return reading.parts
    case 'query':
    case 'out-of-scope':
      return []
  }
}

function describeItem(item: Item): string {
  switch (item.is) {
    case 'name':
      return `name “${item.text}”${item.year ? ` (${item.year})` : ''}`
    case 'act':
      return `act “${item.text}”: ${item.phrase.act.name}, ${item.phrase.form}`
    case 'class':
      return `class: ${item.only}`
    case 'time':
      return `time: ${JSON.stringify(item.time)}`
    case 'order':
      return `order: ${item.order}`
    case 'office':
      return `office: ${item.office}`
    case 'unknown':
    case 'wide':
      return `${item.is} “${item.text}”`
    case 'question':
    case 'auxiliary':
    case 'preposition':
    case 'negation':
    case 'filler':
    case 'deed':
      return `${item.is} “${item.word}”`
    case 'join':
    case 'except':
    case 'sooner':
      return item.is
  }
}
