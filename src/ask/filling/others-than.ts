import { countriesIn } from '../../find/parties.ts'
import type { Archive } from '../../model/archive.ts'
import { areBlame } from '../lexicon/act.ts'
import type { Query } from '../query.ts'

/** “Has Japan sanctioned anyone other than North Koreans”: whom it is not on, and not by whom; “which of the Five Eyes other than the US did”: one of them. */
export function othersThan(query: Query, words: string, archive: Archive): Query {
  const { by, on, except } = query
  if (isOfBlamed(query, words)) return { ...query, except: [], notOn: [...query.notOn, ...except] }
  const named =
    (by.length > 0 || onAnyone.test(words)) && by.every(({ actor, only, office }) => actor && !only && !office)
  const aimedAt = on.some(({ actor }) => actor)
  if (except.length === 0 || !named || aimedAt || !besides.test(words)) return query
  if (except.some((id) => isOf(query, archive, id))) return query
  return { ...query, except: [], notOn: [...query.notOn, ...except] }
}

/** “Who besides Russia was blamed for NotPetya”: nobody asks who blamed. */
const isOfBlamed = ({ acts, by, on, except }: Query, words: string): boolean =>
  except.length > 0 &&
  by.length === 0 &&
  areBlame(acts) &&
  !on.some(({ actor }) => actor) &&
  passive.test(words) &&
  besides.test(words)

const passive =
  /\b(?:was|were|is|are|been|being|got) (?:\p{L}+ ){0,6}?(?:blamed|accused|named|suspected|held|fingered|attributed)\b/iu

const besides =
  /\b(?:other than|besides|except(?: for)?|excluding|leaving (?:out|aside)|not counting|(?:apart|aside) from|(?:any|some|every)(?:one|body|thing) but|nobody but|no one but)\b/i

const onAnyone = /\b(?:on|against) any(?:one|body) (?:but|other than|except)\b/i

/** Of whom it may not be a part. */
const isOf = ({ by }: Query, archive: Archive, id: Query['except'][number]): boolean => {
  const country = archive.actorsById.get(id)?.country
  return by.some(({ actor }) => actor === id || (actor && country && countriesIn(archive, actor).includes(country)))
}
