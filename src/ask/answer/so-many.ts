import { actorOf } from '../../model/archive.ts'
import { areMeasures } from '../lexicon/act.ts'
import { numbersIn } from '../lexicon/numbers.ts'
import type { Rule } from './premises.ts'

/** “Did the US charge six officers of the unit”, where the one act on record was against five. */
export const otherNumber: Rule = ({ query, found, rest }) => {
  const { many, wanted, negated, acts } = query
  const [only, ...others] = found
  if (many === undefined || wanted !== 'whether' || negated || !areMeasures(acts) || !only || others.length > 0)
    return undefined
  const isFirm = (kind: string) => kind === 'company'
  const named = only.targets.filter((id) => {
    const { kind } = actorOf(rest.archive, id)
    return many.ofFirms ? isFirm(kind) : kind === 'person'
  }).length
  const told = numbersIn(only.gist).filter(({ ofFirms }) => ofFirms === many.ofFirms)
  const all = [...told.map(({ number }) => number), ...(named > 0 ? [named] : [])]
  return all.length === 0 || all.includes(many.number)
    ? undefined
    : { ...rest, verdict: 'no', statements: [], instead: found }
}
