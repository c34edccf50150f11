/** “And how much did they lose?”: of money, records or houses, and not of what was said or done. */
export const asksSize =
  /^(?:(?:and|so|ok|but)[ ,]+)?(?:how (?:much|large|big|high|costly|many)|(?:the )?number of)\b(?!.*\b(?:sanction|indict|charge|arrest|state|countr|government|person|people|compan|time|statement|of th)\w*)/i

/** “How many of them?”: of whatever was asked about before. */
export const isBareCount = (words: string): boolean =>
  /^(?:and )?how many(?: (?:of (?:them|those)|in total|times|(?:were|are) (?:there|they|those|these|in total)|(?:[a-z]+ )?(?:is|was|were|are) (?:that|it)(?: in total)?))?(?: (?:in|since|before|until|after|during|by) [\p{L}\d ]{3,20}| (?:this|last) year)?$/iu.test(
    words,
  )
