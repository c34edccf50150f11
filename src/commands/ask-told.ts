import escapeRegExp from 'escape-string-regexp'
import type { Kind, Statement } from '../model/statement.ts'

const number = String.raw`(?:(?:over|more than|some|about|around|nearly|almost|at least|up to) )?(?:\d[\d,.]*\d|\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|thirty|forty|fifty|a dozen|dozens of|hundreds of(?: thousands of)?|thousands of)`

/** So many words may describe what is counted: “35 Russian intelligence operatives”. */
const between = String.raw`(?: [\p{L}\d'’-]+){0,3}?`

const people = String.raw`people|persons|men|suspects|members|affiliates|defendants|hackers|officers|[A-Z]\p{L}+(?:ans|ians)`

/** Who is sent home or charged, and what is put on a list, whatever the question calls it. */
const nouns: Partial<Record<Kind, string>> = {
  expulsion: 'diplomats|officials|officers|operatives|spies|agents|staff|personnel|envoys',
  arrest: people,
  indictment: people,
  sanction: 'designations',
}

/** “Ten Russian diplomats”: how many of what is counted, as the text of a fact has it; undefined where it has no number of them. */
export function numberTold({ kind, gist }: Statement, unit: string | undefined): string | undefined {
  if (unit && things.test(unit)) return thingsTold(gist, unit)
  const ofPeople = kind === 'sanction' && unit !== undefined && new RegExp(`(?:${people})$`, 'u').test(unit)
  const noun =
    (ofPeople ? people : nouns[kind]) ??
    (unit && escapeRegExp(unit).replace(/^(?:embassies|missions|ambassadors)$/, 'embassies|missions'))
  return noun && new RegExp(`(?<![\\p{L}\\d])${number}${between} (?:${noun})(?![\\p{L}])`, 'iu').exec(gist)?.[0]
}

/** What is seized and shut down, and never a person. */
const things =
  /^(?:servers|domains|computers|devices|routers|machines|websites|sites|accounts|wallets|bots|systems|bitcoins?)$/i

/** “Five Lumma control domains and some 2,300 domains”: every number of them. */
function thingsTold(gist: string, unit: string): string | undefined {
  const counted = new RegExp(`(?<![\\p{L}\\d])${number}${between} ${escapeRegExp(unit)}(?![\\p{L}])`, 'giu')
  const told = [...gist.matchAll(counted)].map(([each]) => each)
  return told.length > 0 ? told.join(' and ') : undefined
}
