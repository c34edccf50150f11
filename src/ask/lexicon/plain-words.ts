import { recent } from '../../find/recent.ts'
import { rewriter } from '../rewriting/rewriter.ts'
import { decisive } from './decisive.ts'
import { plainer } from './plainer.ts'
import { politeness } from './politeness.ts'
import { withoutPreface } from './preface.ts'
import { toCheck } from './to-check.ts'

/** Without what only makes it polite, and with turns of phrase and shorthand in the words that they stand for; a question and its parts are asked for more than once. */
export const inPlainWords = recent((text: string): string => {
  const opened = toQuestion(withoutPreface(text.replace(shownUs, '$1 the US ')))
  const asked = unmarked(opened)
  let words = asked.replace(confirming, 'is it true that ')
  for (let before = ''; before !== words; ) {
    before = words
    words = withoutPoliteness(words).trim()
  }
  words = toPlainer(words)
  return words === '' ? asked : words
})

/** “Volosovik: sanctioned by New Zealand?” */
const undergone =
  /^([^:?,]{2,60}?)(?::| [-–—]) (?!.*\b(?:when|whom?|which|what|why)\b|.*\bby\W*$)((?:ever |already |also )?(?:sanctioned|listed|designated|blacklisted|charged|indicted|arrested|convicted|jailed|extradited|blamed|condemned|expelled|delisted)\b[^:?]*)\?\s*$/i

/** “Kimsuky under US sanctions?” */
const underSanctions =
  /^(?!.*(?:\b(?:and|who|whom|what|when|why|which|how|where|did|has|have|had|is|are|was|were|any|still|whether|if|remains?|stays?|be|put)\b|\.))([^,:?]{3,45}?) under ((?:\p{L}+ )?sanctions)(?: yet| now)?\s*\?\s*$/iu

/** “SolarWinds - Ottawa named the SVR?”, “Sands casino hack: Clapper confirm Iran?” */
const doneOver =
  /^(?!.*\b(?:who|whom|what|when|why|which|how|where|did|does|has|have|had|is|are|was|were|any)\b)([^,:?]{3,45}?)(?: [-–—]|:) ((?:the )?[\p{L}’'.-]+(?: \p{L}+){0,2}? (?:slapped|pinned|named|blamed|denied|condemned|sanctioned|attributed|backed|endorsed|accused|admitted|confirmed|indicted|charged|listed|slap|pin|name|blame|deny|condemn|sanction|attribute|back|endorse|accuse|admit|confirm|indict|charge|list) (?!(?:in|by|there|for|over|on)\b)[^?,]+?)\s*\?\s*$/iu

/** “Show US sanctions on Iran”: the state, and not to us. */
const shownUs =
  /\b((?:[Ss]how|[Tt]ell|[Gg]ive|[Ll]ist|[Nn]ame|[Ff]ind|[Ss]end|[Cc]heck|[Dd]escribe|[Oo]utline|[Rr]ecap|[Ee]xplain|[Ss]ummari[sz]e|[Pp]rovide|[Ii]dentify|[Cc]onfirm)) US (?!about\b|on\b|that\b|who|wh)/g

/** “So Kaspersky is barred from the American market?” */
const stated =
  /^(?:so|and so|then) (?!.*\b(?:who|whom|what|when(?! (?:it|he|she|they|\p{L}+ \p{L}+) )|why|which|how|where)\b)(?!(?:did|does|do|has|have|had|is|are|was|were|any|can|could|will|would|if|far)\b)((?:\S+ ){1,5}?(?:is|are|was|were|has|have|had|did|does|never|still|made|took|gave|put|said|held|saw|stood|threw|sent|broke|\p{L}+ed)\b.+)\?\s*$/iu

/** “Potekhin was hit with sanctions and with charges?” */
const doubted =
  /^(?!.*(?:\b(?:who|whom|whose|what|when|why|which|how|where)\b|[.!;] ))(?!(?:and|but|or|so|did|does|do|has|have|had|is|are|was|were|any|can|could|will|would|if|there|it|that|this|they|he|she)\b)((?:[^\s,:]+ ){1,3}?(?:is|are|was|were|has|have) [^?:]+)\?\s*$/iu

/** “NATO slap anything on Beijing over ProxyLogon?”, “Biden pin Kaseya on Russia?” */
const clipped =
  /^(?!.*\b(?:who|whom|what|when|why|which|how|where)\b)(?!\p{L}+n['’]?t )(?!(?:latest|last|first|newest|recent|new|other|more|joint|no|and|but|or|so|did|does|do|has|have|had|is|are|was|were|any|can|could|will|would|if|there|please|list|show)\b)((?:the )?[\p{L}’'-]+(?: \p{L}+)?) (slap|pin|name|blame|deny|condemn|sanction|attribute|back|endorse|accuse|expel|admit|concede|cop|confirm|recall|tie|link|indict|arrest|respond|react|retaliate) (?!(?:of|on|by)\b)([^?]+)\?/iu

/** “UNC3886: state sponsor named by Singapore?”, “… y/n” */
const stateNamed =
  /^([^?:]{3,60}?)(?::| [-–—]) (?:any |an? |the )?(?:state|country|government)(?: sponsor| backer)? (?:was |been )?(name|blame)d by ((?:the )?[^?]{2,30}?)(?:\?|,? y\/n)\W*$/iu

/** “Brussels naming Moscow as well?”, “the Dutch among those blaming the GRU for it?” */
const underway =
  /^(?!.*\b(?:who|whom|what|when|why|which|how|where)\b)(?!(?:and|but|or|so|did|does|do|has|have|had|is|are|was|were|any|can|could|will|would|if|there|list|show)\b)((?:the )?[\p{L}’'-]+(?: \p{L}+)?) (?:(?:among|one of) those )?(naming|blaming|denying|condemning|sanctioning|attributing|endorsing|accusing|expelling|admitting|pointing at|pointing to) ([^?]+)\?\s*$/iu

/** “Russia denies the Storting hack?” */
const headline =
  /^(?!.*\b(?:[Ww]ho|[Ww]hom|[Ww]hat|[Ww]hen|[Ww]hy|[Ww]hich|[Hh]ow|[Ww]here|[Dd]oes|[Dd]id)\b)((?:the )?[\p{Lu}][\p{L}.’'-]*(?: (?:of |and |for |the )?[\p{L}.’'-]+){0,5}?) (back|slam|blame|condemn|endorse|accuse|attribute|indict|admit|confirm|expel|reject)s (?!(?:of|on|by|against|over|for|from|and|in|were|was|are|is)\b)([^?:]+)\?\s*$/u

/** “Russia denies it?” */
const denies = /^((?:the )?\p{Lu}[\p{L}.’'-]*(?: [\p{L}.’'-]+){0,4}?) denies ([^?:]+)\?\s*$/u

/** “CISA’s alert on the Polish farms - Russia named in it?”, “Supo in March 2021: the Chinese state named?” */
const namedThere =
  /^(?!.*\b(?:who|whom|what|when|why|which|how|where)\b)([^?]{3,60}?)(?::| [-–—]) (?:the )?(\p{L}+(?: \p{L}+){0,2}?) (?:named|blamed|identified|accused)(?: in it| there| by it)?\?\s*$/iu

/** “So Biden blamed the Russian government for it”, “so NSO Group is on the Treasury list”. */
const concluded =
  /^so (?!.*\b(?:who|whom|what|when(?! (?:it|he|she|they|\p{L}+ \p{L}+) )|why|which|how|where)\b)(?!(?:it|that|this|they|he|she|there)\b)(?=(?:the )?(?:\p{L}+ ){1,3}?(?:(?:is|are) (?:on|under)|(?:was|were) \p{L}+ed) |(?:the )?\p{L}+ (?:\p{L}+ )?(?:did (?:blame|accuse|deny|sanction|condemn|endorse|attribute|name|charge|list|expel|admit)|blamed|accused|denied|sanctioned|condemned|endorsed|attributed|named|charged|listed|expelled|admitted|confessed|owned|threw|kicked|sent|put|linked|tied|pinned|waited|responded|acted)\b)/iu

const plainly = String.raw`(?!(?:who|whom|what|when|why|which|how|where|did|has|have|does|do|is|are|was|were)\b)`

/** “I take it that Russia denied it”, “presumably the UK listed him”, “correct me if I’m wrong, the EU did”. */
const supposed = new RegExp(
  `^(?:(?:so|and|but|ok|now|well),? )*(?:(?:i|we) (?:take it|assume|suppose|presume|guess|trust)|i(?:'m| am) (?:assuming|guessing)|presumably|surely|i seem to (?:recall|remember)|(?:my|our) (?:understanding|impression|recollection) is|(?:correct me|tell me) if i(?:'m| am) (?:wrong|mistaken)[,:]? ?(?:but)?|if (?:i (?:remember|recall)|memory serves)(?: me)?(?: right(?:ly)?| correctly| well)?|as far as (?:i|we) know|afaik|iirc),?(?: that)? ${plainly}(?=\\p{L})`,
  'iu',
)

/** “The EU listed Badin, if memory serves”. */
const recalled = new RegExp(
  `^${plainly}(.+?),? (?:(?:and |but )?correct me if i(?:'m| am) (?:wrong|mistaken)|if (?:i (?:remember|recall)|memory serves|i(?:'m| am) not (?:mistaken|wrong))(?: me)?(?: right(?:ly)?| correctly| well)?|(?<=, )(?:i (?:take it|assume|suppose|presume|guess|trust|believe|think)|as far as (?:i|we) know|no doubt|presumably|surely)|afaik|iirc)[?. ]*$`,
  'iu',
)

/** “Could you confirm that”, “pls check whether”. */
const confirming =
  /\b(?:can|could|would|will) (?:you|u|someone)(?: please| kindly)? (?:confirm|verify|check)(?: for (?:me|us))?,?(?: (?:that|whether(?: or not)?|if))? (?=\p{L})|^(?:would (?:it|i|we) be|(?:is|was) it|(?:am|was) i|are we) (?:factually |strictly )?(?:right|correct|fair|accurate|true|ok|okay|safe) (?:to (?:say|write|state|claim|think|conclude|report|assume)|in (?:saying|writing|thinking|assuming))(?: that)? |^would it be (?:factually |strictly )?(?:right|correct|fair|accurate|true)(?: that)? |^(?:can|could|may) (?:it|one|we|i) (?:be said|be stated|say|state|claim|write)(?: safely| fairly)? that |^(?:pls |plz |please )?(?:check|verify|confirm)(?: for (?:me|us))? (?:whether(?: or not)?|if|that) /iu

/** What asks by itself, without the mark at its end. */
const asking =
  /^(?:any|first|an|list|show|give|(?:can|could|would|will) you)\b|\b(?:who|whom|whose|what|when|why|which|where|how|did|does|do|has|have|had|is|are|was|were|right|true|correct|yes|(?:did|do|does|is|are|was|were|has|have|had|wo|could|would)n['’]?t)\b|[.!?;:,]|\s-+\s/i

/** Without the marks and the thanks at its end; the mark stays where nothing else asks: “Park blacklisted by South Korea?” */
function unmarked(text: string): string {
  let end = text.length
  while (end > 0 && ' ?!.'.includes(text.charAt(end - 1))) end -= 1
  const plain = unthanked(text.slice(0, end))
  return text.charAt(end) === '?' && !asking.test(plain) && plain.split(' ').length > 1 ? `${plain}?` : plain
}

const unthanked = (text: string): string =>
  text
    .trim()
    .replace(
      /(?:[, ]+|[.?!] )(?:please )?(?:source|sources|any source|link|citation|fill me in|remind me|tell me more|thank you|thanks|thx|pls|plz|please|though|by the way|btw)$/i,
      '',
    )

/** “He accused Washington in 2010, didn’t he - what day was that?”: the day is asked. */
const tagged =
  /,? (?:did|do|does|has|have|had|was|were|is|are)n['’]?t (?:it|they|he|she)(?=(?:\s+-+|[;:])\s+(?:what|when|who|which|why|how|on)\b)/i

/** What is told and asks to be confirmed, as the question that it is. */
const asAsked: readonly (readonly [RegExp, string])[] = [
  ...decisive,
  ...toCheck,
  [tagged, ''],
  [undergone, 'was $1 $2'],
  [underSanctions, 'is $1 under $2'],
  [doneOver, 'is it true that $2 over $1?'],
  [stated, 'is it true that $1'],
  [doubted, 'is it true that $1'],
  [clipped, 'did $1 $2 $3?'],
  [headline, 'did $1 $2 $3?'],
  [denies, 'did $1 deny $2?'],
  [stateNamed, 'did $3 $2 a state over $1?'],
  [namedThere, 'did $1 name $2?'],
  [underway, 'did $1 $2 $3?'],
  [concluded, 'is it true that '],
  [supposed, 'is it true that '],
  [recalled, 'is it true that $1'],
]

const toQuestion = rewriter(asAsked)
const withoutPoliteness = rewriter(politeness.map((polite) => [polite, '']))
const toPlainer = rewriter(plainer)
