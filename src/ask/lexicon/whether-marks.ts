/** “Is it true that”, “am I right in thinking that”: beginnings of what is to be confirmed. */
export const whetherStart =
  /^(?:is|isn'?t|was|wasn'?t) it (?:really |actually )?(?:true|correct|right|the case|a fact|accurate|so|fair to say|not true)\b|^(?:true|correct|right|fact)(?: or (?:false|not|fiction|myth))?\s*[:?,-]|^(?:true|correct) that\b|^whether\b|^if\b|^(?:am i|are we) (?:right|correct)(?: (?:that|in (?:thinking|saying|assuming|believing|recalling|understanding)(?: that)?))?\b/i

/** How often it was done, where it is asked whether it was. */
export const onlyOnce = /\b(?:only|just|exactly) (?:the )?once\b/i
export const severalTimes =
  /\b(?:more than (?:once|one time)|repeatedly|(?<!how )(?:several|multiple|two|three) times|twice|again and again|on (?:several|more than one|two|multiple) (?:separate )?occasions?)\b/i

/** “…, is that right?”, “…, or did it not?”: the same at the end. */
export const whetherEnd =
  /[,;:.]?\s*(?<![\p{L}\p{N}])(?:(?:is|was) (?:that|this|it) (?:really |actually )?(?:true|right|correct|so|confirmed|real|accurate)|did (?:that|this|it) (?:really |actually |ever )?happen|or is (?:that|this|it) (?:just |only |merely )?(?:chatter|rumou?rs?|talk|gossip|hearsay)|(?:real(?: news)?|fact) or (?:fake|fiction|rumou?r|not)|right|correct|yes|true(?: or (?:false|not))?|(?:or )?(?:did|has|have|had|was|were|is|are) (?:it|they|he|she) not|am i (?:right|correct)|(?:did|has|have|was|were|is|are|does|do) (?:it|they|he|she)(?<=\b(?:never|not|nobody|nothing|no one|\w+n['’]?t)\b.*)|(?<=,\s*)no|(?<!\b(?:a|an|the|say|says|said|is|was) )no(?=\s*\?)|yeah|is that so|or not|innit|eh|yes or no|y\/n|(?:or )?(?:is|was|are|were|did|does|do|has|have|had)n['’]?t (?:it|they|he|she|we|you|there))\s*\?*\s*$/iu

/** They are read by themselves where it is asked whether; elsewhere they were not read. */
export const whetherMarks = [whetherStart, whetherEnd, onlyOnce, severalTimes]
