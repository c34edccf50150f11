import type { Query } from './query.ts'
import type { Explained, Reading } from './reading.ts'

const done = `(?:indicted|charged|listed|sanctioned|designated|blacklisted|expelled|arrested|jailed|blamed|accused|named)`
const also = `(?:(?:who|that|which|and|but|while|yet|or) )?(?:(?:it |he |she |they )?(?:are|were|was|is|have|has|had|been|being|got|later|also|then|already|ever|since|subsequently|separately|both|additionally|at some point) )*`

/** “Indicted by the US who are also sanctioned by the EU”, “charged by Washington and listed by London”. */
const passive = new RegExp(
  String.raw`^(?!(?:was|were|is|are|did|has|have|had)\b)(?=.*\b(?:also|both|as well|too|later|and|then|already)\b)(.{0,60}?\b${done} by (?!(?:both|each)\b)(?:the )?.{2,40}?),? ${also}(${done} by (?:the )?.{2,60}?)(?:,? (?:as well|too))?\s*\?*$`,
  'iu',
)

/** “Whom did the US charge and the EU list”, “which Russians has the US indicted and the UK also sanctioned”. */
const active =
  /^(?:and )?(who|whom|which [^?,]{3,30}?|how many [^?,]{3,30}?) (did|has|have) (?:both )?((?:the )?\S+(?: \S+)?) (indict(?:ed)?|charged?|list(?:ed)?|sanction(?:ed)?|designated?|blacklist(?:ed)?|arrest(?:ed)?|name[d]?),? and (?:did )?(?:also )?((?:the )?\S+(?: \S+)?) (?:also )?(indict(?:ed)?|charged?|list(?:ed)?|sanction(?:ed)?|designated?|blacklist(?:ed)?|arrest(?:ed)?|named?)(?: as well| too)?\s*\?*$/iu

/** Those to whom both was done, each by its own; the explained as it is where nothing of the kind is asked. */
export function doneToo(words: string, explained: Explained, read: (clause: string) => Reading): Explained {
  const [first, second] = halves(words)
  const [one, other] = first && second ? [read(first), read(second)] : []
  if (one?.is !== 'query' || other?.is !== 'query') return explained
  const { query } = one
  const { acts, by } = other.query
  if (!(isAsked(query) && isAsked(other.query)) || isSame(query, other.query)) return explained
  return { ...explained, reading: { ...one, query: { ...query, doneToo: { acts, by } } } }
}

function halves(words: string): readonly (string | undefined)[] {
  const [, whom, did, a, indict, b, list] = active.exec(words) ?? []
  if (whom && list) return [`${whom} ${did} ${a} ${indict}`, `whom ${did} ${b} ${list}`]
  const [, first = '', second] = passive.exec(words) ?? []
  // “Who is both charged and …”: whether a charge still stands is not on record.
  if (/\b(?:is|are) both\b/i.test(first)) return []
  const opened = /^(?:those |people |persons )?\S+ by /i.test(first)
    ? `who was ${first}`
    : first.replace(/\bboth /i, '')
  return second ? [opened, `who was ${second}`] : []
}

const wantsThem: ReadonlySet<Query['wanted']> = new Set(['acts', 'who', 'whom', 'count'])

/** Something done by somebody named. */
const isAsked = ({ wanted, acts, by, each, negated }: Query): boolean =>
  wantsThem.has(wanted) && !each && !negated && acts.length > 0 && by.length === 1 && by[0]?.actor !== undefined

/** One act by one is no two. */
const isSame = (one: Query, other: Query): boolean =>
  one.by[0]?.actor === other.by[0]?.actor && one.acts[0]?.name === other.acts[0]?.name
