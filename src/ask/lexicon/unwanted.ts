const acts =
  '(?:blame|attributions?|accusations?|condemnations?|criticisms?|charges|indictments?|sanctions?|listings?|arrests?|denials?|advisor(?:y|ies)|warnings?|(?:(?:technical|financial|military) )?(?:help|aid)|politics|policy|law enforcement|support|solidarity|rewards?|bug bount(?:y|ies)|expulsions?|measures|statements?|lawsuits?|takedowns?|spying|espionage|hacking|dates)'
const several = `(?:the |any |just |only |merely |more )*${acts}(?:(?:, | and | or | nor )(?:the |any )?${acts})*`
const opening = `(?:(?:ok|okay|k|no|right|fine|good|thanks|and|but|so|well|now|sorry|actually|hang on|wait)[ ,.!]+)*`
const next = String.raw`(?:[.,;:!?]| [-–—]+| but)+ *(?:(?:i|we) (?:just |only )?(?:mean|meant|want|need) |(?:but|rather|instead|so)[, ]+)*(?=\S)`

/** What somebody says that he does not want to know, beside what he asks. */
const unwanted: readonly RegExp[] = [
  // “I don’t need the indictments, only who has been detained”.
  new RegExp(
    String.raw`^${opening}(?:i|we)(?:['’]m| am|['’]re| are)? (?:do not|don['’]?t|not|never|no longer) (?:really |even |actually )?(?:mean|want|need|care (?:about|for)|count|asking (?:about|for)|interested in|looking for|after|talking about) (?!(?:to|you|who|what|if|it|that|this)\b)[^.,;:!?]{2,50}?${next}`,
    'iu',
  ),
  // “Not blame. Sympathy …”
  new RegExp(`^${opening}not ${several}${next}`, 'iu'),
  // “Only attributions, no indictments, no sanctions”.
  new RegExp(`(?<=^${opening}(?:only|just) (?:the )?${acts})(?:(?:,| and| but| or)+ no ${several})+(?=[.?! ]*$)`, 'iu'),
  // “Politics aside, …”; “sanctions aside, what did it do” asks for everything else.
  new RegExp(
    String.raw`^${opening}(?:(?:leaving|putting|setting) )?${several} aside,? (?!what (?:else|did|has|have)\b|(?:which|any|what) (?:other )?measures\b)`,
    'iu',
  ),
  // “An arrest, not just charges”, “over it, not over spying in general”; “was it condemnation and not sanctions” asks for both.
  new RegExp(
    String.raw`(?<=^(?!(?:so |and |but )?(?:is|was|were|are|did|does|do|has|have|had)\b).*),? (?:and )?not (?:over |for |about )?${several}(?: in general| alone)?(?=[.?! ]*$)`,
    'iu',
  ),
]

/** What is asked, without what is said not to be wanted. */
export const withoutUnwanted = (text: string): string =>
  unwanted.reduce((rest, pattern) => rest.replace(pattern, ''), text)
