import { matterNouns, whichOnes } from './lexicon/listers.ts'
import { type Halves, ofSome } from './two-deeds-of-some.ts'

const done =
  '(?:indicted|charged|listed|sanctioned|designated|blacklisted|expelled|arrested|jailed|blamed|accused|named)'
const also = `(?:(?:who|that|which|and|but|while|yet|or) )?(?:(?:it |he |she |they )?(?:are|were|was|is|have|has|had|been|being|got|later|also|then|already|ever|since|subsequently|separately|both|additionally|at some point) )*`

/** “Indicted by the US who are also sanctioned by the EU”, “charged by Washington and listed by London”. */
const passive = new RegExp(
  String.raw`^(?!(?:was|were|is|are|did|has|have|had)\b)(?=.*\b(?:also|both|as well|too|later|and|then|already)\b)(.{0,60}?\b${done} by (?!(?:both|each)\b)(?:the )?.{2,40}?),? ${also}(${done} by (?:the )?.{2,60}?)(?:,? (?:as well|too))?\s*\?*$`,
  'iu',
)

/** “Whom did the US charge and the EU list”, “which Russians has the US indicted and the UK also sanctioned”. */
const active =
  /^(?:and )?(who|whom|which [^?,]{3,30}?|how many [^?,]{3,30}?) (did|has|have) (?:both )?((?:the )?\S+(?: \S+)?) (indict(?:ed)?|charged?|list(?:ed)?|sanction(?:ed)?|designated?|blacklist(?:ed)?|arrest(?:ed)?|name[d]?),? and (?:did )?(?:also )?((?:the )?\S+(?: \S+)?) (?:also )?(indict(?:ed)?|charged?|list(?:ed)?|sanction(?:ed)?|designated?|blacklist(?:ed)?|arrest(?:ed)?|named?)(?: as well| too)?\s*\?*$/iu

const matters = `^(?:over )?${whichOnes}(?:${matterNouns}|anything)`
const stated =
  '(?:sanctioned|listed|blamed|attributed|condemned|denied|rejected|charged|endorsed|acknowledged|admitted|confirmed)'

/** “Incidents condemned by the EU and denied by Russia”, “attributed by the EU but never sanctioned by it”. */
const mattersDone = new RegExp(
  String.raw`(?:${matters} (?:(?:that|which) )?(?:(?:was|were|has been|have been|are|got) )?(?:both )?|^(?=(?:attributed|blamed|condemned|denied)\b))(${stated})((?: (?:by|to|on) .{2,40}?)?),? (and|but|yet|though) (?:(?:also|later|then|still|nevertheless|were|was|has been|have been) )*((?:(?:not|never) (?:been )?)?)(un)?(${stated})((?: (?:by|to|on) .{2,40}?)?)(?: anyway| too| as well| nevertheless| by (?:anyone|anybody))?\W*$`,
  'iu',
)

const recorded =
  '(advisor(?:y|ies)|indictments?|charges|sanctions?|takedowns?|denials?|attributions?|condemnations?|arrests?|expulsions?)'
const anyOf = '(?:(?:an?|any|some|the|public|official) )*'

/** “Incidents with both an advisory and an indictment”, “cases that drew US charges but no attribution by anyone”. */
const mattersWith = new RegExp(
  String.raw`${matters} (?:that )?(?:with|have|has|had|got|saw|drew|brought|led to|there (?:was|were)) (?:both )?${anyOf}((?:\p{L}+ )?)${recorded}(?: been (?:recorded|made))?,? (and|but|yet)(?: also)?((?: (?:no|without|not|never))?) ${anyOf}((?:\p{L}+ )?)${recorded}((?: by (?!any).{2,30}?)?)(?: by (?:anyone|anybody))?(?: (?:have |has )?been (?:recorded|made|issued))?\W*$`,
  'iu',
)

/** “Persons sanctioned by the UK but never charged by the US”. */
const personsNot = new RegExp(
  String.raw`^(?:(?:list of|list|which|what|the|all|any) )*((?:\p{L}+ )?(?:persons?|people|individuals|companies|firms|officers|groups|nationals|russians|iranians|chinese|north koreans)) (?:(?:who|that|which) )?(?:(?:was|were|have been|are) )?(${done}(?: by .{2,30}?)?),? (?:but|yet|and) (?:(?:was|were|are|have been|has been|who were) )*(?:never|not)(?: been)? (${done} by .{2,30}?)\W*$`,
  'iu',
)

/** “Which incidents did the Americans charge people over without the UK sanctioning anyone”. */
const without =
  /^((?:which|what|whom?) .{5,80}?) without ((?:the )?[\p{L}. ]{2,25}?) (?:ever )?(sanction|charg|attribut|condemn|blam|list|indict)ing (?:anyone|anybody|it|them|him|her)(?: for it)?\W*$/iu

/** “Whom has the US indicted but the UK not sanctioned”. */
const activeNot =
  /^whom? (?:has|have|did) ((?:the )?\S+(?: \S+)?) (indict|charge|list|sanction|designate)(?:e?d)?,? (?:but|and|while) ((?:the )?\S+(?: \S+)?) (?:has |have |did )?(?:not|never) (indict|charge|list|sanction|designate)(?:e?d)?\W*$/iu

/** “Which charged GRU officers are not under UK sanctions”. */
const chargedNot =
  /^(?:which|what) (charged|indicted|sanctioned|listed) (.{3,40}?) (?:are|were|is|have been|has been) (?:not|never) (?:under (?:the )?(\S+) sanctions|(sanctioned|listed|charged|indicted) by (.{2,25}))\W*$/iu

/** “Which of the WhisperGate officers are not under US sanctions”. */
const ofMatterNot = new RegExp(
  String.raw`^(?:which|who) of the (?:\p{L}+ )??(?!(?:accused|charged|indicted|listed|sanctioned) )(\S+) (?:officers|hackers|people|men|defendants|suspects) (?:are|were|is|have been|has been) (?:not|never) (?:under (?:the )?(\S+) sanctions|(${done}(?: by .{2,25})?))\W*$`,
  'iu',
)

const verbs: Readonly<Record<string, string>> = { charg: 'charge', attribut: 'attribute', blam: 'blame' }

/** The two questions of which one asks: whom it was done to, and to whom the other was done too, or was not; undefined where it asks of one deed alone. */
export function halvesOf(words: string): Halves | undefined {
  return ofMatters(words) ?? ofLess(words) ?? ofThose(words) ?? ofSome(words) ?? ofCharged(words)
}

const court = '(charged|indicted)'
const then = '(sanctioned|listed|designated|blacklisted|arrested|convicted|jailed|extradited)'

/** “Is anyone charged over Equifax under sanctions”, “which of those charged over the DNC hack were never sanctioned”. */
const chargedToo = new RegExp(
  String.raw`^(?:(?:and|so|but),? )?(?:is it true that )?(?:(?:is|are|was|were|has|have|which|who|how many|any|were|none) )*(?:of )?(?:the |those |all )*(?:anyone|anybody|someone|people|persons?|individuals|hackers?|officers?|man|men|defendants|suspects|[\p{L}]+ (?:officers|hackers|men))?,? ?(?:(?:who|that) )?(?:(?:was|were|is|are|has been|have been) )?${court} (over|in|for) (.{3,50}?),? (?:(?:is|are|was|were|has|have|had|been|ever|also|later|now|since|then|subsequently|get|got|actually) )*((?:never|not) (?:been )?)?(?:${then}|(under sanctions|on (?:a|any|the) sanctions list))((?: by (?:the )?[\p{L} ]{2,20}?)?)(?:,? (?:too|as well|yet|right|correct))*\W*$`,
  'iu',
)

function ofCharged(words: string): Halves | undefined {
  const [, charged, , matter, not, deed, listed, by = ''] = chargedToo.exec(words) ?? []
  if (!charged || !matter || !(deed ?? listed) || /\b(?:by|and|but|or|without)\b/i.test(matter)) return undefined
  return {
    first: `who was ${charged} over ${matter}`,
    second: `who was ${deed ?? 'sanctioned'}${by}`,
    not: not !== undefined && !/^(?:(?:and|so|but),? )?(?:is it true that )?none\b/i.test(words),
  }
}

function ofMatters(words: string): Halves | undefined {
  const [, did, to = '', , not = '', un = '', then, by = ''] = mattersDone.exec(words) ?? []
  if (did && then) {
    const whose = / by .+$/i.exec(to)?.[0] ?? ''
    const theirs = /^ by (?:it|them|him|her)$/i.test(by) ? whose : by
    const both = whose === '' && /\bboth\b/i.test(words) ? theirs : ''
    return {
      first: `which incidents were ${did}${to}${both}`,
      second: `which incidents were ${then}${theirs}`,
      not: not !== '' || un !== '',
    }
  }
  const [, whose = '', act, , no = '', others = '', second, by2 = ''] = mattersWith.exec(words) ?? []
  if (!act || !second) return undefined
  return {
    first: `which incidents have ${whose}${act}`,
    second: `which incidents have ${others}${second}${by2}`,
    not: no !== '',
  }
}

function ofLess(words: string): Halves | undefined {
  const [, those, by, less] = personsNot.exec(words) ?? []
  if (those && by && less)
    return { first: `which ${those} were ${by}`, second: `which ${those} were ${less}`, not: true }
  const [, matter, imposing, listedBy] = ofMatterNot.exec(words) ?? []
  if (matter)
    return {
      first: `who was charged over ${matter}`,
      second: `who was ${imposing ? `sanctioned by ${imposing}` : listedBy}`,
      not: true,
    }
  const [, charged, people, imposer, deed, doer] = chargedNot.exec(words) ?? []
  if (charged && people)
    return {
      first: `which ${people} were ${charged}`,
      second: `who was ${deed ?? 'sanctioned'} by ${imposer ?? doer}`,
      not: true,
    }
  const [, a, indict, b, list] = activeNot.exec(words) ?? []
  if (a && list) return { first: `whom did ${a} ${indict}`, second: `whom did ${b} ${list}`, not: true }
  const [, first, who, verb] = without.exec(words) ?? []
  if (!first || !verb) return undefined
  const whom = /^(?:which|what) (?:incidents?|attacks?|hacks?|cases?)\b/i.test(first) ? 'which incidents' : 'whom'
  return { first, second: `${whom} did ${who} ${verbs[verb.toLowerCase()] ?? verb}`, not: true }
}

function ofThose(words: string): Halves | undefined {
  const [, whom, did, a, indict, b, list] = active.exec(words) ?? []
  if (whom && list) return { first: `${whom} ${did} ${a} ${indict}`, second: `whom ${did} ${b} ${list}`, not: false }
  const [, first = '', second] = passive.exec(words) ?? []
  // “Who is both charged and …”: whether a charge still stands is not on record.
  if (!second || /\b(?:is|are) both\b/i.test(first)) return undefined
  const opened = /^(?:those |people |persons )?\S+ by /i.test(first)
    ? `who was ${first}`
    : first.replace(/\bboth /i, '')
  // “Charged by the US and sanctioned by the UK over Trickbot”: both over that.
  const [over = ''] = / (?:over|for) .+$/i.exec(second) ?? []
  const whole = / (?:over|for) /i.test(opened) ? opened : `${opened}${over}`
  return { first: whole, second: `who was ${second}`, not: false }
}
