import { politeness } from './fillers.ts'

/** “Could you confirm that”. */
const confirming =
  /\b(?:can|could|would|will) (?:you|u|someone)(?: please| kindly)? (?:confirm|verify|check)(?: for (?:me|us))?,? (?:that|whether|if)\b/i

/** Without what only makes it polite. */
export function impolite(text: string): string {
  let words = unmarked(text).replace(confirming, 'is it true that')
  for (let before = ''; before !== words; ) {
    before = words
    for (const polite of politeness) words = words.replace(polite, '').trim()
  }
  words = words
    .replace(/^((?:who|what) (?:is|was|are) [^()]+) \([^()]*\)$/i, '$1')
    .replace(apposition, '$1')
    .replace(silence, 'did not respond')
    .replace(yet, ' ')
    .replace(shortened, '$1 is')
    .replace(cleft, '$1')
    .replace(grounded, 'why did $1 $2')
    .replace(dated, 'when ')
    .replace(reasoned, 'why ')
  return words === '' ? unmarked(text) : words
}

/** “who was it that”, “why is it that”: no more than who and why. */
const cleft = /\b(who|whom|what|why|when|where|how|which(?: [\p{L}-]+){1,2}) (?:was|is) it (?:that|who|which)\b/iu

/** “Grinex, the successor of Garantex, …”: the name says which. */
const apposition = /(\p{L}{3,}), (?:the|a|an|formerly|aka|also known as|once) [^,?]{3,60},(?= )/giu

/** “Kept quiet”. */
const silence = /\b(?:kept|keep|stayed|stay|remained|remain) (?:quiet|silent|mum)\b|\bsaid nothing\b/gi

/** Until today, as every answer is. */
const yet =
  /\s*\b(?:up (?:to|until|till) now|(?:un)?till? now|so far|to date|as yet|by now|as of (?:now|today)|to this day|up to today)\b\s*/gi

/** “What is the date Canada”, “on what day was it that”: when; “for what reasons”, “what reason did”: why. */
const dated =
  /^(?:on )?(?:what|which) (?:is|was) the (?:exact )?(?:date|day|month|year)s? (?:(?:that|when|on which|in which) )?(?=[\p{L}\d])(?!of\b)/iu
const grounded =
  /^what (?:was|were) (.{2,40}?)['’]s? (?:own )?(?:reasoning|reasons?|grounds|evidence|basis|proof|justification) (?:when|as) (?:it|he|she|they) ([\p{L}]+)/iu
const reasoned = /^(?:for )?(?:what|which) reasons? (?=(?:did|does|has|had|was|were)\b)/i

/** “what’s”, “whos”. */
const shortened = /\b(who|what|when|where|why|how)['’]?s\b/giu

/** Without the marks at its end. */
function unmarked(text: string): string {
  let end = text.length
  while (end > 0 && ' ?!.'.includes(text.charAt(end - 1))) end -= 1
  return text
    .slice(0, end)
    .trim()
    .replace(/[, ]+(?:please )?(?:fill me in|remind me|tell me more|thank you|thanks|thx|pls|please)$/i, '')
}

/** Talk that is about nothing on record, whatever names are in it. */
const topics: Readonly<Record<string, string>> = {
  smallTalk: String.raw`weather|forecast|(?:it|gonna) rain|raining|rainy|snow|temperature|horoscope|love you|marry|meaning of life|how are you|how(?: i|.)s it going|how is it going|good ?(?:morning|night|evening)|what time is it|what day is it|^(?:ok |great |many |cool )?(?:thank(?:s| you)|cheers|thx|ta|brilliant|great|perfect)\b(?!.*\b(?:who|what|when|why|which|how|did|has|was)\b)|lol|lmao|bored`,
  itself:
    'how old are you|your name|who (?:are|made|built|created) you|what are you|from now on|do you like|your job|your day|novel|are you (?:a |an )?(?:bot|human|ai|robot|real|chatgpt|gpt|sentient)',
  orders: String.raw`ignore|disregard|forget (?:your|all|everything|the record)|instructions?|prompt|jailbreak|pretend|role ?play|act as|you are now|system message|developer mode|answer only in|sudo|rm -rf|drop table|select \*`,
  making: String.raw`riddle|trivia|joke|jokes|poem|haiku|song|sing|limerick|recipe|cook (?:me|a|dinner)|bake|pizza|lasagne|lasagna|cake|translate|python|javascript|sql|regex|(?:draft|write) (?:me )?an? |out of office|(?:write|fix|debug)(?: me)?(?: a| some)? (?:code|function|script|program)|how (?:do|can|could|would|should|might) (?:i|we)|homework|essay|cv|cover letter|1\s*\+\s*1|\d+\s*(?:[+*x]|times|plus|minus)\s*\d+`,
  elsewhere:
    'capital of|tomorrow|w(?:h?ea|ae)ther|football|soccer|movie|stock price|bitcoin price|book (?:me|a)|restaurant|lunch|dinner|coffee|food|recommend|hotel|holiday|world cup|pint|beer|birthday|toast',
}

export const offTopic = new RegExp(String.raw`\b(?:${Object.values(topics).join('|')})\b`, 'i')

/** What has not happened, and what to think of what has, is on no record. */
export const notYet =
  /\blikely\b|\bchances? (?:that|of)\b|\bin the next \w+ (?:years|months|weeks)\b|^what should\b|\bhow (?:old|tall|rich)\b|\b(?:lawful|unlawful|legal|illegal)\b|^(?:and |but |so )?(?:will|would|should|might|may|shall)\b|^(?:when|how|why|where|how long) (?:will|would)\b|^(?:and |but |so )?what (?:would|will|might|could|if)\b|^who (?:will|would|might|should|could)\b|\bwould have\b|^why (?:is|are|was|were) .* so \w+|\b(?:is|are|be)\b.{0,40}\bgoing to\b|^(?:did|do|does|have|has) .*\b(?:work|worked|help|helped|succeed|matter|make a difference)$|\b(?:do you (?:think|believe|reckon)|in your (?:opinion|view)|what do you (?:think|make)|(?:were|was|are|is) (?:they|it|he|she) right (?:to|in)|(?:was|is) it (?:wise|smart|legal|lawful|proportionate|right to|right of|fair to|fair of)|how (?:effective|useful|successful|important|serious|dangerous|good|solid|strong|convincing|credible|reliable|sound|plausible) (?:is|was|are|were|have|has))\b/i
