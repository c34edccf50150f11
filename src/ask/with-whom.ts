import { onlyActor } from '../find/names.ts'
import { actorOf } from '../model/archive.ts'
import type { ActorId } from '../model/id.ts'
import type { Query } from './query.ts'
import type { Explained, Reader } from './reading.ts'

const jointly = '(?:together|jointly|in concert|in tandem|in unison|hand in hand) with'
const many = "(?:(?:which|what|how many) [\\p{L}'’ ]{3,30}?|who(?: else)?)"
const noun = '(?:sanctions|listings|designations|measures|attributions|statements|advisories|condemnations|accusations)'
const anyone =
  /^(?:(?:any )?others?|(?:its |any |other )*(?:allies|partners|states|countries|governments|agencies)|(?:any|some)(?:one|body) else|another (?:state|country|government|agency))$/i

/** Ways to ask who did it together with somebody: what is asked without that, and with whom. */
const ways: readonly (readonly [RegExp, (found: readonly string[]) => readonly [rest: string, whom: string]])[] = [
  // “Who signed the advisory with the NSA in August 2025”.
  [
    new RegExp(
      `^(${many} (?:also )?(?:co-?)?(?:signed|issued|published|released|authored|wrote)\\b.*?),? (?:together |jointly |along )?(?:with|alongside) (.+)$`,
      'iu',
    ),
    ([, rest = '', whom = '']) => [rest, whom],
  ],
  // “Which UK sanctions were imposed jointly with Australia”.
  [
    new RegExp(
      `^(?:which|what|how many) (.{2,40}? ${noun}) (?:were|was) (?:imposed|made|issued|announced|adopted|taken) ${jointly} (.+)$`,
      'iu',
    ),
    ([, rest = '', whom = '']) => [`which ${rest}`, whom],
  ],
  // “Which sanctions did Australia impose with the US”.
  [
    new RegExp(
      `^((?:which|what|how many) (?:cyber )?${noun} (?:did|has|have) .{2,30}? (?:impose|announce|adopt|issue|make|publish)d?) (?:together |jointly )?with (.+)$`,
      'iu',
    ),
    ([, rest = '', whom = '']) => [rest, whom],
  ],
  // “Joint advisories on Chinese actors”.
  [
    /^((?:list |show |which |what |all |how many |the )*)joint ((?:advisories|alerts|statements|attributions)\b(?!.*\b(?:and|with)\b).*)$/iu,
    ([, opening = '', rest = '']) => [`${opening}${rest}`, 'others'],
  ],
  // “With whom did the FBI attribute DMM”.
  [
    /^(?!.*\b(?:declare|express|stand|side|voice|agree)d?\b)(?:and )?(?:together |jointly )?with (?:whom|which (?:states?|countr(?:y|ies)|agenc(?:y|ies)|governments?|partners?)) (did|has|have) ((?:the )?(?:(?:south|north|new|united|european|white|five) )?\p{L}[^ ]*) (\p{L}+ .+)$/iu,
    ([, did = '', whom = '', rest = '']) => [`${did} ${whom} ${rest}`, whom],
  ],
  // “Who joined Australia in the APT40 advisory”.
  [
    /^(who|which [\p{L} ]{3,20}?) (?:else )?joined (?:the )?(.{2,30}?) (?:in|on) (?:the )?(.{2,40}?) (advisory|alert)\W*$/iu,
    ([, who = '', whom = '', about = '', kind = '']) => [`${who} signed the ${kind} on ${about}`, whom],
  ],
  // “Who sanctioned Evil Corp together with the UK”, “which attributions did the UK make jointly with others”.
  [
    new RegExp(`^((?:${many}|did|has|have)\\b(?!.*\\b(?:was|were|been|got)\\b).*?),? ${jointly} (.+)$`, 'iu'),
    ([, rest = '', whom = '']) => [rest, whom],
  ],
]

/** “Did Germany attribute anything on its own”, “which attributions did the UK make without partners”. */
const bySelf =
  /^((?:(?:and|so|but) )*(?:who|which|what|how many|did|has|have)\b(?!.*\b(?:was|were|been|got|or|not)\b).*?),? ((?:all )?alone|(?:all )?on (?:its|their) own|without (?:any )?(?:partners?|allies|others|any(?:one|body) else)|(?:all )?by (?:itself|themselves)|single-?handedly|unilaterally)((?: (?:over|for|on|against|in|since) .{3,50})?)$/iu

/** “Did the EU blame Russia alone”: it alone, or nobody but Russia. */
const eitherAlone =
  /\b(?:blame|accuse|name|sanction|list|charge|indict|condemn)(?:e?d)? (?:the )?\S+(?: (?!alone\b)\S+)? alone$/i

/** What they did with nobody else, where it is said who; undefined where that is not asked. */
function withNobody(words: string, read: (rest: string) => Explained): Explained | undefined {
  const bare = words.replace(/[\s?!.]+$/, '')
  const [, asked, how = '', scope = ''] = bySelf.exec(bare) ?? []
  const explained = asked === undefined ? undefined : read(`${asked}${scope}`)
  if (explained?.reading.is !== 'query' || explained.reading.second) return undefined
  const { query } = explained.reading
  if (query.acts.length === 0) return undefined
  if (query.by.length > 0 && query.by.every(({ actor }) => actor) && !eitherAlone.test(bare))
    return { ...explained, reading: { ...explained.reading, query: { ...query, solo: true } } }
  return query.on.length > 0 && query.wanted === 'whether' && query.by.length === 0
    ? undefined
    : { ...explained, reading: { is: 'not-understood', parts: [how], rest: query } }
}

/** “Who signed the advisory with the NSA”: the question without that, and what was done together with the NSA alone; undefined where nobody is asked to have acted with somebody. */
export function withWhom(words: string, reader: Reader, read: (rest: string) => Explained): Explained | undefined {
  const alone = withNobody(words, read)
  if (alone) return alone
  for (const [shape, parts] of ways) {
    const found = shape.exec(words.replace(/[\s?!.]+$/, ''))
    const [rest = '', said = ''] = found ? parts(found) : []
    const whom = said === '' ? undefined : nameAt(said, reader)
    if (!whom) continue
    const explained = read(`${rest}${whom.after}`)
    const { reading } = explained
    if (reading.is !== 'query' || reading.second || reading.query.acts.length === 0) return undefined
    return { ...explained, reading: { ...reading, query: besideThem(reading.query, whom.ids, words) } }
  }
  return undefined
}

/** Who did it beside them; of somebody else it is asked what he did with them. */
function besideThem(query: Query, together: readonly ActorId[], words: string): Query {
  const ofThem = query.by.every(({ actor }) => actor && together.includes(actor))
  return /^(?:and )?(?:together |jointly )?with (?:whom|which)\b/i.test(words)
    ? { ...query, wanted: 'who', by: [], together, presumes: false }
    : { ...query, ...(ofThem && { by: [] }), together }
}

/** Whom the first words name, and what follows; none are named by “others”. */
function nameAt(said: string, { names, archive }: Reader): { ids: readonly ActorId[]; after: string } | undefined {
  const words = said.replace(/^the /i, '').split(' ')
  for (let length = Math.min(words.length, 4); length > 0; length -= 1) {
    const name = words.slice(0, length).join(' ')
    const after = words.slice(length).join(' ')
    const rest = after === '' ? '' : ` ${after}`
    if (anyone.test(name)) return { ids: [], after: rest }
    const id = onlyActor(names.actor.find(name))
    if (id && /^(?:state|agency|alliance)$/.test(actorOf(archive, id).kind)) return { ids: [id], after: rest }
  }
  return undefined
}
