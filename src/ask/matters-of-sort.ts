import escapeRegExp from 'escape-string-regexp'
import { perArchive } from '../find/once.ts'
import type { Archive } from '../model/archive.ts'
import { kindsIn, withoutKinds } from './lexicon/kinds-of-attacks.ts'
import { listers } from './lexicon/listers.ts'
import { sortIn } from './lexicon/sectors.ts'
import type { Explained, Reader } from './reading.ts'
import { saysOverWhat } from './says.ts'

const attack =
  '(?:cyber[- ]?)?(?:attacks?|incidents?|hacks?|hacking|operations?|campaigns?|breaches|intrusions?|outages?)'
const asks =
  /^(?:(?:and|so|but) )*(?:which|what|how many|who|whom|when|list|name|show(?: me)?|did|has|have|was|were)\b/i
/** Something that was said or done about it; attacks as such are asked for elsewhere. */
const acted =
  /\b(?:attribut|blam|accus|pinn?|sanction|listed|listing|designat|charg|indict|prosecut|arrest|condemn|denounc|den(?:y|ie)|expel|expuls|warn|reward|convict|disrupt|dismantl|seiz)\p{L}*\b|\b(?:taken? down|took down|takedowns?|take down)\b/iu

/**
 * “Which destructive attacks did the US attribute to North Korea”, “who attributed attacks on defence companies to China”: over the matters
 * of that kind, or that hit such victims, and not over those that have the words in their names; undefined where anything else is asked.
 */
export function mattersOfSort(
  words: string,
  { archive }: Reader,
  read: (rest: string) => Explained,
): Explained | undefined {
  const searched = searchedFor(words)
  if (!searched && !asks.test(words)) return undefined
  if (!acted.test(words) || theOne.test(words)) return undefined
  const { rest, hit, ofKinds } = searched ?? apart(words)
  if ((!hit && ofKinds.length === 0) || isNamed(words, archive)) return undefined
  const explained = read(rest)
  if (explained.reading.is !== 'query' || explained.reading.second) return undefined
  const { query } = explained.reading
  const open =
    !saysOverWhat(query) && !query.hit && !query.ofKinds && query.mentions.length === 0 && query.also.length === 0
  return open && query.acts.length > 0
    ? { ...explained, reading: { ...explained.reading, query: { ...query, ofKinds, ...(hit && { hit }) } } }
    : undefined
}

/** “Denial-of-service attacks before Danish local elections”: the one matter that is called so. */
const isNamed = (words: string, archive: Archive): boolean => {
  const asked = words.toLowerCase()
  return namesIn(archive).some((name) => asked.includes(name))
}

const namesIn = perArchive(({ incidents }) =>
  incidents.flatMap(({ name, aliases }) =>
    [name, ...aliases].flatMap((each) => (each.includes(' ') ? [each.toLowerCase()] : [])),
  ),
)

/** “Charged over ransomware”. */
const overKind =
  / (?:over|for|about|involving|because of) (?:ransomware|espionage|spying|ddos|wipers?|disinformation)(?= (?:in|since|before|after|by|during) |\W*$)/i

/** “Which ransomware gangs”: those that were in such attacks. */
const gangs = /(?<= |^)ransomware (?=(?:gangs?|groups?|crews?|outfits?)\b)/i

/** “Did Denmark blame it for the attack on the waterworks”: the one that is known. */
const theOne = new RegExp(String.raw`^(?:did|was|were|has|have)\b.*\bthe (?:[\p{L}-]+ )?${attack} `, 'iu')

const act =
  '(?:attributions?|sanctions?|listings?|designations?|indictments?|charges|arrests?|condemnations?|denials?|advisor(?:y|ies)|takedowns?|rewards?|warnings?|convictions?)'
const kind =
  '(?:ransomware|destructive|wipers?|supply[- ]chain|espionage|spying|ddos|denial[- ]of[- ]service|influence|disinformation|botnets?)'
const of = `(?: ${attack})?`
const tail = String.raw`(?: (?:in|since|by|from|on|against) .{2,30}| (?:19|20)\d\d)?`
const whose = `(?:list |all )*(?<whose>(?:(?:${listers}|dutch|nato) )?)`
const forms = [
  new RegExp(`^${whose}(?<sort>${kind})${of} (?<done>${act})(?<then>${tail})\\W*$`, 'i'),
  new RegExp(`^${whose}(?<done>${act}) (?:for |over )?(?<sort>${kind})${of}(?<then>${tail})\\W*$`, 'i'),
]

/** “Ransomware attributions”, “UK sanctions over ransomware 2021”: as one types it into a search. */
function searchedFor(words: string): Apart | undefined {
  const found = forms.map((form) => form.exec(words)?.groups).find((groups) => groups !== undefined)
  if (!found?.sort || !found.done) return undefined
  const { whose = '', sort, done, then = '' } = found
  const when = then.replace(/^ (?=(?:19|20)\d\d)/, ' in ')
  return {
    rest: `list all ${whose}${done}${when}`,
    hit: undefined,
    ofKinds: /botnet/i.test(sort) ? ['botnet'] : kindsIn(sort),
  }
}

interface Apart {
  rest: string
  hit: string | undefined
  ofKinds: readonly string[]
}

/** The question without the kind and the victims of the attacks, and these. */
function apart(words: string): Apart {
  const sort = sortIn(words)
  const on =
    sort &&
    new RegExp(
      String.raw`\b(${attack}) (?:on|against|at|into|of|targeting|that hit) (?:the |any )?${escapeRegExp(sort.text)}(?![\p{L}])`,
      'iu',
    )
  const hit = on?.test(words) ? sort?.called : undefined
  const left = on && hit ? words.replace(on, '$1') : words
  const before = new RegExp(String.raw`\b((?:[\p{L}-]+ ){1,3})(${attack})\b`, 'iu').exec(left)?.[1] ?? ''
  const ofKinds = kindsIn(before)
  if (ofKinds.length > 0)
    return { rest: left.replace(before, withoutKinds(before)).replaceAll(/\s+/g, ' '), hit, ofKinds }
  const [over = ''] = gangs.exec(left) ?? overKind.exec(left) ?? []
  return { rest: left.replace(over, ''), hit, ofKinds: kindsIn(over) }
}
