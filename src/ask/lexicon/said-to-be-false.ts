const wrong = `(?:false|untrue|incorrect|inaccurate|wrong|mistaken|unfounded|baseless|a mistake|a myth|a hoax|nonsense|fake(?: news)?|just talk|just a rumou?r|an error)`
const claim = `(?:claim|report|story|talk|assertion|rumou?r|suggestion|notion|idea|allegation|statement)s?`
const tag = `(?:,? (?:is|was|are|were|has|have|did|does|do)n['’]?t (?:it|they|he|she)|,? (?:right|correct|true|yes))?`
/** What may be done or left undone; blame that is refused is a word of its own. */
const doing = String.raw`(?:sanction|list|blacklist|designat|condemn|denounc|deplor|expel|throw|order|charg|indict|prosecut|deny|endors|support|back|issu|publish|warn|put|join|confirm|reject)\p{L}*`
const never = 'is it true that never $1'

/** What is asked to be untrue, or to have been left undone, as what never happened; one after the other. */
export const saidToBeFalse: readonly [RegExp, string][] = [
  // “Is it false that Beijing denied it”, “it’s a myth that Tirana blamed Tehran, isn’t it”, “is the claim that he blamed it wrong”.
  [
    new RegExp(
      `^(?:(?:is|was) it|it(?:['’]s| is| was)) ${wrong}(?: to (?:say|claim|write|think|state))?(?: that)? (.+?)${tag}$`,
      'iu',
    ),
    never,
  ],
  [
    new RegExp(
      `^(?:is |are |was )?(?:the|any|this) ${claim} (?:that|about|of) (.+?) (?:(?:is|are|was|were) )?${wrong}${tag}$`,
      'iu',
    ),
    never,
  ],
  // “Not only its partners but the FBI too issued one”, “not only did it protest, it expelled diplomats too”.
  [
    /^not (?:only|just) (?:did )?.{3,60}?(?:,)? but (.{2,40}?)(?: too| as well| itself| also)? (?=\p{L}+ed\b|issued|put|held|stood|gave|spoke|took)/iu,
    'did $1 ',
  ],
  [
    /^not (?:only|just) did (.{2,40}?) .{3,80}?, (?:but )?(?:it|they|he|she) (?:also |actually )?(.+?)(?: too| as well)?$/i,
    'did $1 $2',
  ],
  // “Decided against sanctioning him”, “held off on it”, “stopped short of expelling anybody”, “refused to condemn it”.
  [
    new RegExp(
      String.raw`\b(?:decid(?:e|ed|es) against|h[oe]ld (?:off(?: on| from)?|back (?:from|on))|f[ae]ll(?:s|en)? short of|f(?:ought|ight) shy of|st(?:ayed|ay) away from|steer(?:ed|s)? clear of|st[oa]p(?:s|ped)? short of|sh(?:y|ied|ies) away from|refrain(?:ed|s)? from|abstain(?:ed|s)? from|draw back from|drew back from|balk(?:s|ed)? at|rul(?:e|ed|es) out|think better of|thought better of) (?<!^(?:and |but |so )?(?:who|which|what|why|when|how)\b.*)(?=(?:a formal |an |any )?(?:${doing}|expulsions|advisory|sanctions))`,
      'giu',
    ),
    'never ',
  ],
  [
    new RegExp(
      String.raw`\b(?:refus(?:e|ed|es|ing)|declin(?:e|ed|es|ing)|fail(?:ed|s)?|omit(?:ted|s)?|neglect(?:ed|s)?|forg[eo]t) to (?<!^(?:who|which|what|why|when|how)\b.*)(?=${doing})`,
      'giu',
    ),
    'never ',
  ],
  [/\b(?:leave|left) it to others to (?=\p{L})/giu, 'never '],
  [
    /^do(?:es)? the allegations? against (.{2,40}?) over (.{3,60}?) (?:remain|stand|go) (?:undisputed|unanswered|uncontested|undenied)(?: by (?:it|them))?$/i,
    'is it true that $1 never denied $2',
  ],
  [
    /^(?:was|were) the accusations? over (.{3,60}?) left (?:unanswered|undenied|standing|uncontested) by (.{2,40})$/i,
    'is it true that $2 never denied $1',
  ],
  [/\bnever bothered to (?=\p{L})/giu, 'never '],
  [/\b(?:does|did) (.{2,40}?) remain unsanctioned by (.{2,40})$/i, 'is it true that $1 was never sanctioned by $2'],
  [
    /\b(.{2,40}?) (?:is|was) still missing from the sanctions (.{2,40}?) (?:brought|imposed|announced) over /i,
    'is it true that $2 never sanctioned $1 over ',
  ],
  // “Doubt it, but did Iran confess”, “I doubt that Japan ever sanctioned them”.
  [/^(?:i )?(?:doubt|don['’]?t think|suspect not) (?:it|that|so),? but /i, ''],
  // “Any Nordic country that has never blamed Russia”.
  [
    /^(?:(?:is|are|was|were) there )?(?:any|an?|a single) ((?:[\p{L}\d]+ ){0,3}?(?:country|state|member|nation|ally|government)) (?:that|which|who) (?:has |have )?(?=(?:never|not)\b)/iu,
    'which $1 has ',
  ],
  // “Others condemned it, but Paris didn’t join in, did it”, “everyone else condemned it, but not France”.
  [
    new RegExp(
      `^(?:others|everyone else|everybody else|other states|the rest) (.{3,80}?),? but (?:the )?(.{2,40}?) (?:did not|didn['’]t|never) (?:join in|go along|follow(?: suit)?|take part)(?:,? did (?:it|they|he|she))?${tag}$`,
      'iu',
    ),
    'is it true that never $2 $1',
  ],
  [
    new RegExp(
      `^(?:others|everyone else|everybody else|other states|the rest) (.{3,80}?),? but not (.{2,40}?)(?: ?[-–,] ?is that (?:right|so|correct))?${tag}$`,
      'iu',
    ),
    'is it true that never $2 $1',
  ],
  // “Let it pass without ever naming him”, “left him out of its charges”, “still only threatening to expel them”, “sat on the fence rather than condemn it”.
  [
    /^(?:so )?((?:the )?.{2,40}?) let (.{3,60}?) (?:pass|go by|go|slide) without (?:ever |even |a |any |so much as )*(?:naming|blaming|accusing) (.{2,40})$/i,
    'is it true that $1 never blamed $3 for $2',
  ],
  [
    /^((?:the )?.{2,40}?) left (.{3,40}?) out of its (charge|indictment|sanction)s? (?:over|for) /i,
    'is it true that $1 never $3 $2 over ',
  ],
  [
    /^(?:is|are|was) (.{2,40}?) still (?:only|just|merely) (?:threatening|weighing|considering|planning|mulling|thinking about) (?:to |whether to )?(?=\p{L})/iu,
    'is it true that $1 never ',
  ],
  [
    /^did (.{2,40}?) sit on the fence over (.{3,60}?) rather than (condemn|denounce|sanction|blame)(?: it| them)?$/i,
    'did $1 never $3 $2',
  ],
  [
    /^did (.{2,40}?) (?:make do|content itself|leave it) (?:with|at) .{3,40}? over (.{3,60}?) instead of (expelling|sanctioning|charging|condemning) (.{3,30})$/i,
    'did $1 never $3 $4 over $2',
  ],
  [/\b(?:refuse|refused|decline|declined) to go along with (?=the attribution)/gi, 'never endorse '],
  [
    /\b(?:distanc(?:e|ed) itself from|still withholding its support for|withh[eo]ld its support for) (?=the attribution)/gi,
    'never endorsed ',
  ],
  // “Did Japan fail to name China”.
  [
    /^((?:and |so |but )*(?:did|has|have)) (.{2,30}?) (?:fail(?:ed)?|neglect(?:ed)?|omit(?:ted)?) to (?=\p{L})/iu,
    '$1 $2 not ',
  ],
]
