import type { Statement } from '../../model/statement.ts'
import { kindsIn } from '../lexicon/kinds-of-attacks.ts'
import type { Query } from '../query.ts'

/** “Charged over ransomware”: over whatever of that kind has no record of its own too; `find` gives what fits over any matter. */
export function ofNoMatter(query: Query, find: () => readonly Statement[]): readonly Statement[] {
  const { ofKinds = [], wanted, over, victims, hit } = query
  if (ofKinds.length === 0 || wanted === 'matters' || over.length + victims.length > 0 || hit) return []
  const isOfKinds = (about: string) => ofKinds.every((kind) => kindsIn(about).includes(kind))
  return find().filter(({ incidents, about }) => incidents.length === 0 && about.some(isOfKinds))
}
