const asks = String.raw`(?!(?:who|whom|whose|what|when|why|which|how|where|did|has|have|had|does|do|is|are|was|were|can|could|if|whether)\b)`

/** “Can we stand that up”, “is that the right day”: what asks of a claim whether it is so. */
const checked = `(?:(?:please )?(?:verify|check|confirm)(?: (?:this|that|it))?|correct|true|right|yes or no|true or false|is (?:that|this|it) (?:right|so|true|correct|the right (?:day|date|year|one|way round))|(?:can|could|should|may) (?:we|i) (?:stand (?:that|this|it) up|(?:print|run|publish|write|say|use) (?:that|it|this|so))|(?:did|has) (?:that|it|this) (?:really )?(?:happen|happened)|does (?:that|this|it) (?:hold(?: up)?|stand(?: up)?|check out))`

const who = `(?:(?:an?|our|my|one|some|the|another) (?:reader|colleague|editor|source|boss|contributor|intern|reporter|desk officer|analyst|viewer|sub|subeditor)s?|some(?:one|body)(?: (?:in the newsroom|here|on the desk|at the office))?)`

const printing = `(?:we|i)(?:['’](?:re|m)| are| am)? (?:about to|going to|planning to|supposed to) (?:print|publish|run|write|say|report|claim)`

/** What somebody says, or is about to be printed, and is to be checked: “to verify: …”, “a reader insists … can we stand that up?” */
export const toCheck: readonly (readonly [RegExp, string])[] = [
  // “Fact-check: the EU attributed it to the SVR”.
  [
    new RegExp(
      `^(?:(?:to (?:verify|check|confirm)|(?:quick |another )?fact[- ]check(?:ing)?(?: for [^:?.]{3,40})?|claim(?: to (?:check|verify))?|for (?:verification|checking)|please verify|verify(?: this)?|check this)(?::| -) *|(?:${who} (?:insists?|claims?|says?|writes?|maintains?|swears?|is (?:adamant|sure|certain|convinced))|${printing}) (?:that )?)${asks}([^?]{12,}?)[,.;]? (?:[-–—] )?${checked}[?. ]*$`,
      'iu',
    ),
    'is it true that $1?',
  ],
  // “Someone insists the EU attributed it to the SVR. When exactly did Brussels do so?”
  [
    new RegExp(
      `^${who} (?:insists?|claims?|says?|maintains?|swears?) (?:that )?${asks}((?:the )?\\S+(?: \\S+)?) (\\p{L}+ed (?!by\\b)[^.?]{6,80})[.;] (when|why|where) (?:exactly )?did [^.?]{2,30} do (?:so|that|it)\\?*$`,
      'iu',
    ),
    '$3 did $1 $2',
  ],
  [
    new RegExp(
      `^(?:to (?:verify|check|confirm)|(?:quick |another )?fact[- ]check(?:ing)?(?: for [^:?.]{3,40})?|claim(?: to (?:check|verify))?|for (?:verification|checking)|verify(?: this)?|check this)(?::| -) *${asks}([^?:]{12,}?)[?. ]*$`,
      'iu',
    ),
    'is it true that $1?',
  ],
]
