import { month } from './lexicon/months.ts'
/** A question among other sentences: what was said before it may tell what it is about. */
export interface Sentences {
  lead?: string
  question: string
  /** “When Supo spoke out, …”: asked of that day. */
  onThatDay?: true
  /** In many words, with commas of its own. */
  long?: true
  /** “… And WannaCry?” */
  tail?: string
}

/** Where one sentence ends and the next begins; not behind “St.” or “U.S.”. */
const breaks =
  /(?<=[\p{L}\d]{3}["')]?|\b(?:it|us|uk|eu|no|on|so)["')]?)\s*(?:\.{2,}|[.!?]+(?=\s)|[;:](?=\s)|,?\s-+(?=\s))\s*/giu

const asks =
  /^(?:(?:and|but|so|then|or|ok|well|now)[ ,]+)*(?:(?:by|on|in|upon|for|from|over|to|with|under|at|since) )?(?:who|whom|whose|what|when|why|which|how|where|did|do|does|has|have|had|is|are|was|were|any|didn'?t|hasn'?t|wasn'?t|isn'?t)\b/i

/** “Could you tell me why the FSB was sanctioned”. */
const begs =
  /^(?:please |kindly )?(?:(?:could|can|would|will) (?:you|somebody|someone)|tell me|let me know) .*\b(?:who|whom|what|when|why|which|how|whether|if)\b/i

/** What is told before a comma, and does not ask itself. */
const described =
  /^((?!(?:who|whom|whose|what|when|why|which|how|where|did|do|does|has|have|had|is|are|was|were|if|any|list|name|and|but|so|between|on|in|by|after|for|hi|hello|we|i)\b)[^,?]{24,}), ((?:who|what|which|when|how many|has|did)\b.+)$/i
const happened =
  /\b(?:hit|hacked|defaced|stolen|wiped|attacked|breached|robbed|shut down|leaked|disrupted|encrypted|had their)\b/i

/** What tells when or after what something was said, before a question: “In the alert which it issued on Poland, did it …”. */
const circumstance =
  /^(?:when(?! it comes to\b)|after|having|being asked|in the \p{L}+ (?:which|that)) ((?!(?:did|was|were|has|is|will)\b)[^,]{8,}), ((?:(?:by|with|in|to|of|from|against|on|under|for) )?(?:did|was|were|has|had|have|is|who|whom|what|which|how many)\b.+)$/iu

/** The same in many words, with commas of its own. */
const longCircumstance =
  /^((?:when(?! it comes to\b)|after|before|since|while|as|once|now that|given|considering|following|having|being|despite|concerning|regarding|about an? \p{L}+ (?:before|after)|(?:immediately|shortly|soon|just|long|\p{L}+ (?:days|weeks|months)) (?:before|after)|at the|during|on the|in)\b(?: [^ .;?]+){6,}?), ((?:(?:by|with|in|to|of|from|against|on|under|for) )?(?:(?:did|was|were|has|had|have|is)\b(?! been\b)|who,? (?!(?:had|has|have|is|are|was|were)\b)|whom|what|how many|why|which (?!(?:had|has|have|is|are|was|were|he|she|it|they|the|a)\b)).+)$/iu

/** “In the week of 15 February 2018”: a time of the question itself. */
const onlyWhen = new RegExp(
  String.raw`^(?:on|in|during|at)(?: (?:the|of|year|month|week|first|second|third|fourth|last|early|mid|late|half|quarter|beginning|end|days?|weeks?|months?|two|three|four|six|spring|summer|autumn|fall|winter|${month}|\d+(?:st|nd|rd|th)?))+$`,
  'i',
)

const introduces =
  /^((?:what|who) (?:is|was|are) (?!it\b|this\b|that\b|the\b|they\b|behind\b)[\p{L}\d .’'-]{3,40}?)(?:\?|,)? and ((?:who|when|how|by whom|why)\b.* (?:it|him|her|them)\W*)$/iu

/** The one question among several sentences, with those before it; undefined where there is one sentence, or more than one asks. */
export function sentencesIn(words: string): Sentences | undefined {
  // “When Supo spoke out in March 2021, did it name China”.
  const [, lead, next] = circumstance.exec(words) ?? []
  if (lead && next) return { lead, question: next, ...(/^when /i.test(words) && { onThatDay: true }) }
  const [, circumstances, asksThen] = longCircumstance.exec(words) ?? []
  if (circumstances && asksThen && !onlyWhen.test(circumstances))
    return { lead: circumstances, question: asksThen, long: true }
  // “Thousands of Georgian websites defaced in October 2019, which country backed the accusation”.
  const [, told, asked] = described.exec(words) ?? []
  if (told && asked && happened.test(told)) return { lead: told, question: asked }
  // “Which of the Five Eyes named the MSS, and which did not”.
  const [, did, not] = /^(.{12,}?),? and ((?:who|which) (?:ones )?(?:did|has|have)(?:n['’]?t| not))$/i.exec(words) ?? []
  if (did && not) return { question: did, tail: not.replace(/^which (?:ones )?/i, 'who ') }
  // “What is Grinex and who sanctioned it?”
  const [, introduced, asksMore] = introduces.exec(words) ?? []
  if (introduced && asksMore) return { question: introduced, tail: asksMore }
  const parts = words.split(breaks).filter((part) => part.trim() !== '')
  const questions = parts.filter((part) => asks.test(part) || begs.test(part))
  const [question] = questions
  if (parts.length < 2 || question === undefined || questions.length > 1) return undefined
  const at = parts.indexOf(question)
  const before = parts.slice(0, at).join(', ')
  const tail = parts.slice(at + 1).find((part) => /^(?:and|what about|how about|also)\b/i.test(part))
  return { ...(before && { lead: before }), question, ...(tail && { tail }) }
}

/** “Did it?”, “is that right”: whether what was said is so. */
export const asksWhetherSo =
  /^(?:did|do|does|has|have|had|is|are|was|were)(?:n['’]?t)? (?:it|they|he|she|that|this)(?: (?:really|actually|true|so|right|correct|happen|the case|accurate))*[?.! ]*$/i
