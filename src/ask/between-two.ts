import type { Query } from './query.ts'
import type { Explained, Reader } from './reading.ts'

const state = String.raw`(?:the )?(?!(?:two|cyber|what|who|whom|which|when|\d)\b)([\p{L}][\p{L}’'. -]{1,30}?)`
const asks = new RegExp(
  String.raw`^(?:(?:and|so|but|ok),? )*(?:tell me )?(?:what (?:all |exactly |actually )?(?:has |had )?(?:happened|passed|been happening|went on|gone on)|what(?:['’]?s| is| was| are)(?: all)? (?:the (?:story|deal|matter|situation|dispute|row|latest)|going on|happening|up)) (?:with|between|of) ${state} (?:and|vs\.?|versus) ${state}(?: in (?:cyber(?:space)?|hacking|the cyber \p{L}+))?((?: (?:in|since|after|before|over|about|during|from|between|last|this) .*)?)\W*$`,
  'iu',
)

/** “What happened between Albania and Iran”, “the story with Russia and Germany”: what the one said and did about the other, and the other about the one. */
export function betweenTwo(
  words: string,
  { archive: { actorsById } }: Reader,
  read: (question: string) => Explained,
): Explained | undefined {
  const [, one, other, rest = ''] = asks.exec(words) ?? []
  if (!one || !other) return undefined
  const [first, second] = [
    read(`anything from ${one} on ${other}${rest}`),
    read(`anything from ${other} on ${one}${rest}`),
  ]
  if (first.reading.is !== 'query' || second.reading.is !== 'query') return undefined
  const isBody = ({ actor }: Query['by'][number]) =>
    /^(?:state|alliance)$/.test((actor && actorsById.get(actor)?.kind) ?? '')
  const { by, on } = first.reading.query
  const parties = [...by, ...on]
  return parties.length === 2 && parties.every(isBody)
    ? { ...first, reading: { ...first.reading, second: second.reading.query } }
    : undefined
}
