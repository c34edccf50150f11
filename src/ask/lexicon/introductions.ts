/** “Agrius, who are they?”, “fill me in on Bowman Dam”, “what do we know about Kucherov?”: what somebody or something is, whatever was asked before. */
export const asksWhatIs = (text: string): boolean => introductions.some((shape) => shape.test(text.trim()))

const introductions = [
  /\b(?:fill (?:me|us) in|br(?:ie|ei)f (?:me|us)|bring (?:me|us) up to speed) (?:on|about)\b/i,
  /\b(?:tell me|tell us|know|have|hold|got) (?:anything |something |more )?(?:about|on)\b/i,
  /\b(?:tell (?:me|us)|show me) what (?:you|we) (?:have|know)\b/i,
  /^(?:(?:can|could|would) you )?(?:please )?(?:explain|describe|summari[sz]e)\b/i,
  /^.{3,50}?[,:\s–—-]+(?:who|what) (?:is|are|was|were) (?:that|this|it|they|he|she|those|these)(?: exactly)?\W*$/i,
  /^.{3,50}?[,:\s–—-]+what do (?:we|you) (?:know|have)(?: (?:about|on) (?:him|her|it|them|that))?\W*$/i,
]
