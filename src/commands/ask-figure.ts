import { cut, longestTitle } from '../briefing/fit.ts'
import { markUnverified } from '../briefing/unverified.ts'
import { wordsIn } from '../find/fold.ts'
import { writeDay } from '../model/day.ts'
import type { Incident } from '../model/incident.ts'
import { capital } from './words.ts'

/** What is asked for, by what a figure of it is called. */
const topics: readonly { noun: string; asks: RegExp; measure: RegExp }[] = [
  {
    noun: 'amount stolen',
    asks: /\bhow much\b.*\b(?:steal|stole|stolen|take|took|taken|lose|lost|get|got|make|made|net|netted|loot|haul)\b/i,
    measure: /\b(?:stolen|taken|extorted)\b/,
  },
  {
    noun: 'ransom',
    asks: /\bransom\b|\bhow much\b.*\b(?:demand|want|ask|pay|paid|extort)/i,
    measure: /\b(?:ransom|extorted)\b/,
  },
  {
    noun: 'cost or damage',
    asks: /\b(?:costs?|damages?|bill|losses|expensive|costly|worth)\b/i,
    measure: /\b(?:damage|loss(?:es)?|lost revenue|value)\b/,
  },
]

/** “How much ransom did Conti want”: the one figure that is asked for, with who gave it, its day in the list below; that there is none of what is asked for; undefined where several may be meant. */
export function figureAsked(incident: Incident, question: string): string | undefined {
  const { figures, name, aliases, verified } = incident
  if (figures.length === 0) return undefined
  const own = new Set([...common, ...[name, ...aliases].flatMap(wordsIn)])
  const words = new Set(wordsIn(question).filter((word) => word.length > 3 && !own.has(word)))
  const topic = topics.find(({ asks }) => asks.test(question))
  const worded = figures.filter(({ measure }) => wordsIn(measure).some((word) => words.has(word)))
  const ofTopic = topic ? figures.filter(({ measure }) => topic.measure.test(measure)) : []
  const both = worded.filter((each) => ofTopic.includes(each))
  const meant = [both, ofTopic, worded].find(({ length }) => length > 0) ?? []
  if (topic && ofTopic.length === 0 && worded.length === 0)
    return cut(`No ${topic.noun} on record; other figures on ${name}`, longestTitle)
  const [figure, ...others] = meant.length > 0 ? meant : /\bhow many\b/i.test(question) ? [] : figures
  const payer = /^(?:and |but |so )?who\b|\bby whom\b/i.test(question) ? '; by whom, it does not tell' : ''
  return figure && others.length === 0
    ? cut(
        `${capital(figure.measure)}: ${figure.value} (${figure.by})${markUnverified([{ verified }])}${payer} – ${name}`,
        longestTitle,
      )
    : undefined
}

const common = ['from', 'with', 'that', 'were', 'have', 'many', 'much', 'said', 'their', 'this', 'attack', 'attacks']

/** “When did it begin”, “how long did it last”: “Began 2016, came to light February 2024, ended 2023 – i-Soon …”. */
export function datesAsked({ name, began, disclosed, ended, verified }: Incident): string | undefined {
  const told = [
    began && `first known activity ${writeDay(began)}`,
    disclosed && `came to light ${writeDay(disclosed)}`,
    ended && `ended ${writeDay(ended)}`,
  ].filter((each) => each !== undefined)
  return told.length > 0
    ? cut(`${capital(told.join(', '))}${markUnverified([{ verified }])} – ${name}`, longestTitle)
    : undefined
}
