import { onlyActor } from '../find/names.ts'
import type { Act } from './lexicon/act.ts'
import { acts } from './lexicon/acts.ts'
import { attribution } from './lexicon/acts-of-blame.ts'
import { emptyQuery, type Party, type Query } from './query.ts'
import type { Explained, Reader } from './reading.ts'

const attributed = /^attributed /i
const singular = /(attack|incident|hack|operation|campaign|intrusion)$/i

/** What may not have been done, by the stem of a verb or noun for it, and what it is called. */
const deeds: readonly (readonly [RegExp, string])[] = [
  [/^(?:attribut|blam|nam|accus)/i, 'attribution'],
  [/^(?:sanction|listing|designat)/i, 'sanctions'],
  [/^(?:indict|charg|prosecut)/i, 'indictment'],
  [/^condemn/i, 'condemnation'],
  [/^arrest/i, 'arrest'],
  [/^punish/i, 'measures'],
  [/^named culprit/i, 'attribution'],
]

const noun =
  '(?:attributions?|sanctions|listings|designations|indictments?|charges|prosecutions?|condemnations?|arrests?|named culprits?)'
const verb = '(?:attributed|blamed|sanctioned|designated|condemned|charged|indicted|prosecuted)'
const start = String.raw`^(?:(?:list|show|name|give|me|which|what|(?:is|are) there|all|the|any|an?) )*((?:[\p{L}-]+ )?(?:attacks?|incidents?|hacks?|breaches|operations?|campaigns?|intrusions?))`
const where = '((?: (?:on|against|in|of|by|from|since|before|after|during|between) .{2,60}?)?)'
const end = String.raw`(?: (?:on|to) (?:record|anyone|anybody|an? state|any state|any country))?(?: by (?:the )?(.{2,30}?))?(?: so far| yet| at all| as of (?:today|now)| to date| until now)?\W*$`

const ways: readonly (readonly [RegExp, (found: readonly string[]) => readonly string[]])[] = [
  // “Which attacks on Ukraine were never attributed by the EU”.
  [
    new RegExp(
      `${start}${where} (?:that |which )?(?:were|was|are|have|has) (?:never|not)(?: yet)?(?: been)? (${verb})${end}`,
      'iu',
    ),
    ([, sort = '', scope = '', done = '', by = '']) => [sort, scope, done, by],
  ],
  // “Which attacks on Norway led to no sanctions”, “attacks on Germany without attribution”.
  [
    new RegExp(
      `${start}${where} (?:that |which )?(?:led to no|drew no|brought no|saw no|resulted in no|have no|had no|has no|with no|without(?: an?| any)?|(?:were|was) not followed by(?: any)?|(?:were|was) followed by no|(?:did|have) not (?:lead|led) to(?: any)?|never led to(?: any)?) (${noun})${end}`,
      'iu',
    ),
    ([, sort = '', scope = '', done = '', by = '']) => [sort, scope, done, by],
  ],
  // “Which incidents has no state attributed”, “is there any attack that nobody was punished for”.
  [
    new RegExp(
      `${start}${where} (?:that |which )?(?:(?:has|have|did) )?(no (?:state|country|government)|nobody|no one)(?: (?:has|was|ever|yet))* (attribut|blam|sanction|condemn|charg|indict|punish)(?:e|ed|ed anyone for|e?d (?:for|over))?(?: to anyone| on anyone)?\\W*$`,
      'iu',
    ),
    ([, sort = '', scope = '', who = '', done = '']) => [sort, scope, done, who],
  ],
]

/** “Which attacks on Norway led to no sanctions”: the matters of which nothing of the kind is on record; undefined where anything else is asked. */
export function mattersWithout(
  words: string,
  { names }: Reader,
  read: (rest: string) => Explained,
): Explained | undefined {
  for (const [shape, parts] of ways) {
    const found = shape.exec(words)
    const [sort = '', scope = '', done = '', who = ''] = found ? parts(found) : []
    const name = deeds.find(([stem]) => stem.test(done))?.[1]
    const act = acts.find((each) => each.name === name)
    if (!act) continue
    const by = doersOf(who, names)
    const explained = by && read(`which ${sort.replace(attributed, '').replace(singular, '$1s')}${scope}`)
    const matters = explained?.reading.is === 'query' ? mattersOf(explained.reading.query) : undefined
    if (!by || !matters || !explained) continue
    if (attributed.test(sort) && by.length === 0)
      return {
        ...explained,
        reading: { is: 'query', query: { ...matters, acts: [attribution], without: [act] } },
      }
    return { ...explained, reading: { is: 'query', query: { ...matters, notDone: { acts: [act], by } } } }
  }
  return undefined
}

/** The attacks that were asked about: by whom they were, where, and when; undefined where it asks for something else. */
function mattersOf({ wanted, acts: asked, by, on, ...rest }: Query): Query | undefined {
  const byThem = wanted === 'about' && asked.length === 0 && by.length === 1 && on.length === 0
  if (byThem) return { ...emptyQuery, ...rest, wanted: 'matters', on: by }
  return wanted === 'matters' && asked.every(({ ofAccused }: Act) => ofAccused)
    ? { ...emptyQuery, ...rest, wanted, acts: [], by: [], on: on.length > 0 ? on : by }
    : undefined
}

/** Who did not: anybody, any state, or who is named; undefined where the name is not on record. */
function doersOf(who: string, names: Reader['names']): readonly Party[] | undefined {
  if (who === '' || /^(?:nobody|no one|any(?:one|body))$/i.test(who)) return []
  if (/^(?:no|any) (?:state|country|government)$/i.test(who)) return [{ only: 'state' }]
  const actor = onlyActor(names.actor.find(who))
  return actor && [{ actor }]
}
