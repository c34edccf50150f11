/** As many words are typed into a search. */
const fewWords = 6

/** What makes a question of it: a question word, a verb, or who did it. */
const asking =
  /\b(?:who|whom|whose|what|when|where|why|how|which|is|are|was|were|did|do|does|has|have|had|can|will|would|should|say|said|i|you|we|me|my|it|they|them|he|she|by)\b|^(?:tell|show|list|and|about|no|not|only|more|give|name)\b/i

/** Whether it is a few words without a verb, as one types into a search: “finland parliament”. */
export function isSearch(typed: string): boolean {
  const text = typed.trim()
  return text.split(/\s+/).length <= fewWords && !asking.test(text)
}
