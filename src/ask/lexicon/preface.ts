/** Words of which a preface is made that says nothing of the record: “I would be much obliged if you could explain to me”. */
const idle = new Set(
  `i we you one someone somebody anyone me us my our your it this that there a an the am are is was were be been being im id ive wed weve
  would could should might may can will shall must do does did have has had please kindly perhaps maybe possibly just also still only
  to for of on in with as if so and or but at from about into not
  excuse sorry pardon apologies forgive thanks thank dear hello hi good morning afternoon evening
  mind trouble bother like love wish want need hope try trying tried ask asking wonder wondering curious interested interest keen eager
  grateful obliged glad happy pleased thankful appreciate appreciated help helps helpful assist kind great deal much very most really
  tell telling told know knowing knows learn learning explain explaining establish understand understanding hear hearing see find finding
  out inform clarify ascertain confirm verify check remind say work working write writing draft drafting prepare preparing compile
  compiling research researching article paper seminar thesis note report story piece briefing lecture class podcast book memo desk
  pedantic quick simple basic naive stupid silly dumb question questions thing something here now today tomorrow moment
  letting giving able any chance idea clue look up remember forget forgot recall cant jog refresh memory enlighten checking clear
  knowledge interest curiosity deadline btw fyi erm q`.split(/\s+/),
)

/** Whether a word says nothing of the record: “drafting”, “I’m”. */
export const isIdle = (word: string): boolean => idle.has(word.toLowerCase().replace(/['’]/g, ''))

const asks =
  /(?:\b(?:on the basis of|on|in|for|by|over|from|since|under|at|to|of|with) )?\b(?:who|whom|whose|what|when|why|which|how|whether|if|did|has|have|was|were|is|are|(?:an?|the) (?:full |short |quick |brief )?(?:list|overview|summary|rundown|outline|recap|timeline) of)\b(?! (?:you|i|we|one|that is|possible|so)\b)/giu

/** “For an article on German party politics”. */
const purpose =
  /^(?:excuse me, |hello, |hi, )?for (?:an?|my|our|the) (?:\p{L}+ )?(?:article|paper|report|note|story|piece|briefing|thesis|lecture|class|podcast|book|memo|dissertation)(?: (?:on|about|regarding) [^,]{3,50}?)?,? (?=(?:i|we|could|would|can|may|might)\b)/iu

/** “Working on a paper about deterrence”: what is left says what the paper is about. */
export const occupied =
  /^(?:(?:i|we)(?:['’]m|['’]re| am| are) )?(?:currently |just )?(?:working on|writing|drafting|preparing|researching) (?:an?|my|our|the|some) (?:\p{L}+ )?(?:article|paper|report|note|story|piece|briefing|thesis|lecture|memo|chapter|book|talk|podcast)(?: (?:on|about|for|regarding))?/iu

/** “…, if you would be so good”, “many thanks in advance”. */
const farewell =
  /[,;.!?]+ *(?:if (?:you (?:would|could|can) be so (?:good|kind)|you (?:know|can|could|have it|please)|that is on record|possible|i may ask)|i (?:think|believe|suppose|guess|reckon|gather)|for (?:instance|example)|that sort of thing|(?:and )?so on|(?:many |with )?thanks?(?: you)?(?: very much| so much)?(?: in advance)?|(?:could|can|would) you (?:kindly |please )?help(?: me| us)?(?: with (?:that|this|it))?|much (?:obliged|appreciated))[.!? ]*$/iu

/** “…, if it is not too much trouble, …”, “if you don’t mind”: said in passing, and no condition. */
const inPassing =
  /(?:^|,? )(?:if|as long as|provided|unless) (?:(?:it|that|this)(?:['’]s| is| was| would be|n['’]t| isn['’]t| wasn['’]t)? ?(?:not )?(?:too much (?:trouble|to ask|bother|of a bother)|(?:a |any |no )(?:trouble|bother|problem|imposition)|(?:at all )?possible|convenient)|(?:at all )?possible|you (?:do not|don['’]t|would not|wouldn['’]t) mind(?: my asking| me asking)?|(?:i|we) may(?: ask)?|(?:i|we) might ask|you (?:have|can spare|could spare) (?:a |the )?(?:moment|minute|second|time))(?:, ?|(?=[.?! ]*$))/giu

/** “Quick check: …” */
const announced = /^(?:just )?(?:a )?quick (?:check|query|fact[- ]check)(?: (?:please|pls))?(?: ?[:,–—]+| -+) *(?=\S)/i

/** “… for a lecture”. */
const occasion =
  / for (?:(?:an?|my|our|tomorrow['’]?s) (?:\w+ )?|the (?:[a-z]+ )?)(?:lecture|briefing|talk|class|colleague|memo|note|report|article|boss|editor|client|presentation|meeting)[.!? ]*$/

/** “I forgot, did the EU …”: what shows that the words before it only lead to the question. */
const leads =
  /^(?:dumb|stupid|silly|idea|clue|know|tell|ask|remember|forget|forgot|recall|memory|checking|clear|deadline|tomorrow|interest|curiosity|knowledge|btw|fyi|erm|q|enlighten|help|helpful|report)$/
const polite = /^(?:i|(?:i|we)['’]?\p{L}{1,2}|you|me|us|we|my|our|your|apologies|sorry|excuse)$/u

/** A question without what only leads to it, where nothing in that says anything, and without what only ends it politely. */
export function withoutPreface(text: string): string {
  const words = text
    .replace(announced, '')
    .replace(inPassing, ' ')
    .trim()
    .replace(farewell, '')
    .replace(occasion, '')
    .replace(purpose, '')
  for (const { index, 0: found } of words.matchAll(asks)) {
    // “The US: which companies has it sanctioned”: a state, and not us.
    if (/\bUS\b|\bthe us\b/.test(words.slice(0, index))) return words
    const before =
      words
        .slice(0, index)
        .toLowerCase()
        .match(/[\p{L}\p{N}’']+/gu) ?? []
    if (!before.every(isIdle)) return words
    if (
      before.some(
        (word) => (leads.test(word) && !/^(?:whether|if)$/i.test(found)) || (polite.test(word) && !opens.test(found)),
      )
    )
      return words.slice(index).replace(/^(?:whether|if)\b/i, found.toLowerCase() === 'if' ? 'whether' : '$&')
  }
  return words
}

/** “Did”, “has”: less sure to open a question than “who”. */
const opens = /^(?:did|has|have|was|were|is|are)$/i
