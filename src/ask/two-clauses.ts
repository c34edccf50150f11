import { month } from './lexicon/months.ts'
import type { Query } from './query.ts'
import type { Explained } from './reading.ts'

/** “who claimed the attack, and who exposed them”: the second half is read as if it was asked next. */
const clauses =
  /^(.{8,}?)(?:[,;?]\s*(?:and|but|then)?(?: also)?|\s+(?:and|but)(?: also| then)?)\s+((?:(?:by|with|in|to|of|from|against|on|under) )?(?:who|whom|what|when|why|which|how|whether|did|has|have|was|were|is)\s.{3,}|[^\s,]+['’]s\s[^\s,]+)$/i

/** “Finland named APT31 and did not name China, right”: what is denied is no part of what is claimed before it. */
const claimedAndDenied =
  /^((?:(?:is it|am i|i am|am i not) \p{L}+(?: in thinking| to say)? that )?((?:the )?\p{L}[^\s,]*(?: [^\s,]+){0,2}?) (?:(?:only|merely|just|simply|has|have|had) )*(?:\p{L}{2,}ed|took|stood|saw|held|put|made|broke|gave|sent|cut|said|laid)\b.{3,}?),? (?:and|but|while|yet|but (?:then|so far|to date)) ((?:did|does|has|have|was)(?: not|n['’]?t) .{3,}|never \p{L}+ .{2,}|(?:(?:has|have|had) )?\p{L}+ (?:no|nothing|nobody|none)\b.*)$/iu

/** “Canberra used no sanctions even though it blamed the MSS”: the same the other way round. */
const deniedThoughClaimed =
  /^(?:(?:is it|am i|i am) \p{L}+(?: in thinking)? that )?((?:the )?\p{L}[^\s,]*(?: [^\s,]+){0,2}?) ((?:(?:has|have|had) )?(?:imposed|used|took|taken|put|listed|sanctioned|named|issued|made|charged|expelled|announced|adopted) (?:no|nothing|nobody|none)\b.*?),? (?:even )?(?:though|although|while|despite the fact that|when) (?:it|they|he|she) ((?:had |has )?(?:blamed|accused|named|condemned|attributed|called out|pointed|held|denounced|linked)\b.{3,}?)((?:,| -)? *(?:right|correct|true|yes))?$/iu

/** “Did the EU condemn Viasat and not name Russia”. */
const askedAndDenied =
  /^((did|has|have) (?:the )?\p{L}+ .{8,}?),? (?:and|but|yet|while) (?:(?:did|has|have) )?(?:not|never) (\p{L}{3,} .{2,}?)\W*$/iu

/** Whether the half that is denied says itself over what. */
const overWhat = /\b(?:over|for|in|about)\b/i

/** The claim, and what is denied with its subject; over the same matter, where it names none. */
export function deniedIn(words: string): readonly string[] {
  const [, asked, did, not] = askedAndDenied.exec(words) ?? []
  if (asked && did && not) return [asked, `and ${did} not ${not}${overWhat.test(not) ? '' : ' over it'}, right`]
  const [, who, nothing, though, mark = ''] = deniedThoughClaimed.exec(words) ?? []
  if (who && nothing && though)
    return [asSaid(`${who} ${though}`, mark), `${who} ${nothing} over it${mark || ', right'}`]
  const [, claim, subject, denied] = claimedAndDenied.exec(words) ?? []
  if (!claim || !subject || !denied || /^(?:who|which|what|whom|nobody|between)\b/i.test(subject)) return []
  const [, done = denied, end = ''] =
    /^(.+?)((?:,? (?:right|correct|true|yes|no|is that so|did (?:it|they)))*)$/i.exec(denied) ?? []
  const over = /^\p{L}+ (?:no|nothing|nobody|none)\b(?!.*\b(?:over|for|in|on|about|against|with)\b)/iu.test(done)
    ? ' over it'
    : ''
  return [asSaid(claim, end), `${subject} ${done}${over}${end || ', right'}`]
}

/** What is to be confirmed is so in both halves. */
const asSaid = (claim: string, mark: string): string =>
  mark === '' || /^(?:is|am|did|has|have|was) /i.test(claim) ? claim : `is it true that ${claim}`

/** “Riga’s statement on it and the Chinese embassy’s reaction”: the reply is asked next. */
const withReply =
  /^(.{8,}?),? (?:and|plus|then) ((?:the )?[^,]{2,40}?)['’]s? (?:reaction|answer|reply|response|comeback|retort|rebuttal|comment|denial|protest)(?: to (?:it|that|them))?$/iu

export function clausesIn(words: string): readonly string[] {
  const [, said, whose] = withReply.exec(words) ?? []
  if (said && whose && !/^(?:who|what|how|when|which|did|was)\b/i.test(said))
    return [said, `and how did ${whose} react`]
  // “Between Cloud Hopper and May 2025, did …”.
  if (/^between\b/i.test(words)) return []
  // “Who attributed it but did not sanction anybody”: the one without the other.
  if (/\b(?:and|but) (?:did|has|have|does|do)(?: not|n['’]?t)\b/i.test(words)) return []
  const [, first, second] = clauses.exec(words) ?? []
  return first && second ? [first, inYearOf(first, second)] : []
}

/** “… on 8 May 2022, and whom did he blame on 16 May”: in the same year. */
function inYearOf(first: string, second: string): string {
  const [year, ...others] = new Set(first.match(/\b(?:19|20)\d\d\b/g))
  return year && others.length === 0 && !/\b(?:19|20)\d\d\b/.test(second)
    ? second.replace(new RegExp(String.raw`\b\d{1,2} ${month}\b|\b${month} \d{1,2}\b`, 'i'), `$& ${year}`)
    : second
}

const whoseTurn =
  /^(?:(?:and )?(?:who|which \p{L}+|when)|and which) (?:was|were|came|did so|went) (?:it )?(?:the )?(?:very )?(?:first|last|latest|earliest)(?: (?:one|time|of them|to do (?:so|it|that)))?$/iu

/** “Who accused it first, and when did London follow?” */
const follows =
  /^(?:and |then )?(?:when did|how soon did|did|has|have) .{2,30} (?:do(?:ne)? (?:so|it|the same)|follow(?:ed)?(?: suit)?|act|join(?:ed)?(?: in)?)$/i

/** More than “and who said so”: “and what did the Treasury do”, “and how many were hit”, “and who was first”. */
export const asksMore = ({ items, placed, words, reading }: Explained): boolean =>
  (reading.is === 'query' && reading.query.order !== undefined && whoseTurn.test(words)) ||
  (reading.is === 'query' && reading.query.wanted === 'figures' && reading.query.over.length > 0) ||
  (/^and what (?:did|has|have) .+ (?:do|done)(?: (?:to|about|with) (?:him|her|it|them))?$/i.test(words) &&
    placed.length === 1) ||
  (follows.test(words) && placed.length === 1) ||
  items.some((item) => item.is === 'act' && (item.phrase.act.name !== 'statements' || placed.length > 0))

/** An act and somebody or something: a question before the second begins. */
export const standsAlone = (query: Query): boolean =>
  (query.wanted === 'figures' || query.wanted === 'start' ? query.over.length > 0 : query.acts.length > 0) &&
  query.by.length + query.on.length + query.over.length + query.victims.length + query.around.length > 0

/** “Finland stopped at APT31 and did not name China”: what was claimed is told as not read. */
export const withoutClaim = (claim: string, denied: Explained): Explained =>
  denied.reading.is === 'query'
    ? {
        ...denied,
        reading: {
          ...denied.reading,
          unread: [...(denied.reading.unread ?? []), claim.replace(/^is it true that /, '')],
        },
      }
    : denied
