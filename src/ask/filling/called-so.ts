import { factsFor } from '../answer/matching.ts'
import { areStatements } from '../lexicon/act.ts'
import type { Query } from '../query.ts'
import type { Clause, Reading } from '../reading.ts'
import { pattern } from '../texts/stems.ts'

const calling = /^(?:called?|calls|calling|described?|describes|branded?|brands|labelled|labeled|dubbed|termed)\b/

/** “Who called the Exchange hack reckless”: whoever used the word of it; where nobody is on record to have, it was not understood. */
export function calledSo({ items, reader: { archive } }: Clause, query: Query): Query | Reading | undefined {
  const verb = items.findIndex((item) => item.is === 'act' && calling.test(item.text))
  const name = items.findIndex(({ is }, at) => at > verb && is === 'name')
  if (verb < 0 || name < 0 || query.over.length === 0 || !areStatements(query.acts)) return undefined
  const said = items.slice(name).flatMap((item) => (item.is === 'unknown' ? [item.text] : []))
  if (said.length === 0 || query.wanted === 'whether') return undefined
  const { order, ...rest } = query
  const anyAct: Query = { ...rest, wanted: 'who', acts: [], on: query.on.filter(({ actor }) => actor) }
  const isSaid = said.map(pattern)
  const found = factsFor(archive, anyAct).filter(({ gist, quote }) =>
    isSaid.every((word) => word.test(gist) || (quote && word.test(quote.text))),
  )
  const narrowed = { ...anyAct, mentions: said }
  return found.length > 0 && factsFor(archive, narrowed).length === found.length
    ? narrowed
    : { is: 'not-understood', parts: said, rest: query }
}
