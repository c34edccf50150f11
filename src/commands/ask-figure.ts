import { cut, longestTitle } from '../briefing/fit.ts'
import { plural } from '../briefing/kinds.ts'
import { markUnverified } from '../briefing/unverified.ts'
import { wordsIn } from '../find/fold.ts'
import { writeDay } from '../model/day.ts'
import type { Incident } from '../model/incident.ts'
import { capital } from './words.ts'

/** What is asked for, by what a figure of it is called. */
const topics: readonly { noun: string; asks: RegExp; measure: RegExp }[] = [
  {
    noun: 'loss',
    asks: /\bhow much\b.*\b(?:lose|lost)\b/i,
    measure:
      /^(?!.*\b(?:files|records|data|accounts|documents|users|people)\b).*\b(?:stolen|taken|extorted|loss(?:es)?|lost|damage)\b/,
  },
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

/** “How much ransom did Conti want”: the figures that are asked for, side by side, with who gave them, their days in the list below; that there is none of what is asked for; undefined where any may be meant. */
export function figureAsked(incident: Incident, question: string): string | undefined {
  const { figures, name, verified } = incident
  const topic = topics.find(({ asks }) => asks.test(question))
  const meant = figuresMeant(incident, question, topic?.measure)
  if (topic && meant.length === 0 && figures.length > 0)
    return cut(`No ${topic.noun} on record; other figures on ${name}`, longestTitle)
  const payer = /^(?:and |but |so )?who\b|\bby whom\b/i.test(question) ? '; by whom, it does not tell' : ''
  const mark = `${markUnverified([{ verified }])}${payer}`
  const told = meant.map((figure, at) => {
    const same = figure.measure === meant[at - 1]?.measure
    return `${same ? '' : `${at === 0 ? capital(figure.measure) : figure.measure}: `}${figure.value} (${figure.by})`
  })
  const all = `${told.join(', ')}${mark}`
  const first = `${told[0]} and ${plural(told.length - 1, 'more figure')}${mark}`
  return told.length === 0
    ? undefined
    : [`${all} – ${name}`, all, `${first} – ${name}`, first].find(({ length }) => length <= longestTitle)
}

/** By what they are of, and by the words of the question; where nothing is asked for by name, the only one there is. */
function figuresMeant({ figures, name, aliases }: Incident, question: string, ofTopic: RegExp | undefined): Figure[] {
  const own = new Set([name, ...aliases].flatMap(wordsIn))
  const words = wordsIn(question).filter((word) => word.length > 3 && !common.includes(word))
  const having = (some: readonly string[]) =>
    figures.filter(({ measure }) => wordsIn(measure).some((word) => some.includes(word)))
  const many = /\bhow many\b/i.test(question)
  const worded = having(words.filter((word) => !own.has(word)))
  const topical = ofTopic ? figures.filter(({ measure }) => ofTopic.test(measure)) : []
  const both = having(words).filter((each) => topical.includes(each))
  const meant = [both, topical, worded, many ? having(words) : []].find(({ length }) => length > 0)
  return meant ?? (many || ofTopic || figures.length > 1 ? [] : figures)
}

type Figure = Incident['figures'][number]

const common = [
  'lost',
  'lose',
  'from',
  'with',
  'that',
  'were',
  'have',
  'many',
  'much',
  'said',
  'their',
  'this',
  'attack',
  'attacks',
]

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

/** “Did JBS pay the ransom”: the figure of what was paid, or that there is none; undefined where that is not asked. */
export function paymentAsked({ name, figures }: Incident, question: string): string | undefined {
  if (!/\b(?:pay|pays|paid|paying)\b/i.test(question)) return undefined
  const paid = figures.find(({ measure }) => /\bransom paid\b/i.test(measure))
  return paid ? `Ransom paid: ${paid.value} (${paid.by}) – ${name}` : `No payment among the figures on record – ${name}`
}

/** “How much did Costa Rica end up paying”: what was demanded is no answer. */
export const sumPaid = (incident: Incident, question: string): string | undefined =>
  /\bhow much\b.*\b(?:pay|pays|paid|paying)\b/i.test(question) ? paymentAsked(incident, question) : undefined
