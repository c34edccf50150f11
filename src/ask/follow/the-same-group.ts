import { refer } from '../../find/names.ts'
import type { Archive } from '../../model/archive.ts'
import type { Query } from '../query.ts'
import { mattersNamed } from '../says.ts'

const pointing = /\b(?:the same|this|that|the said) (?:group|gang|crew|outfit)\b/giu

/** “Who calls them Chinese”. */
const calling =
  /\b(call|calls|called|label|labels|labelled|describe|describes|described) (?:them|it|(?:the|this|that|these) (?:group|gang|crew|outfit|hackers|lot))(?= (?:as )?(?:an? )?(?:chinese|russian|iranian|north korean|american|vietnamese|belarusian)\b)/iu

/** “Who calls them Chinese” after a group: that group, by its name; undefined where none was asked about, or several. */
export function calledSoOfIt(text: string, { on, around }: Query, { actorsById }: Archive): string | undefined {
  const ids = new Set([...on, ...around].flatMap(({ actor }) => actor ?? []))
  const [one, ...others] = [...ids].filter((id) => actorsById.get(id)?.kind === 'threat-group')
  return one && others.length === 0 && calling.test(text)
    ? text
        .replace(calling, `$1 ${refer(one)}`)
        .replace(/^(?:(?:and|but|so|then) )*who does (call|label|describe)\b/i, 'who $1s')
    : undefined
}

/** “Who else was hit by the same group” after the Sony hack: the groups that are accused of it; undefined where none is, or a group was asked about. */
export function ofTheSameGroup(text: string, { on, around, ...before }: Query, archive: Archive): string | undefined {
  if (text.search(pointing) < 0) return undefined
  const isGroup = (id: string) => archive.actors.some((each) => each.id === id && each.kind === 'threat-group')
  if ([...on, ...around].some(({ actor }) => actor && isGroup(actor))) return undefined
  const accused = mattersNamed({ ...before, on, around }).flatMap((id) => archive.incidentsById.get(id)?.accused ?? [])
  const groups = new Set(accused.filter(isGroup))
  const names = [...groups].flatMap((id) => archive.actorsById.get(id)?.name.split(' / ')[0] ?? [])
  return names.length > 0 ? text.replace(pointing, names.join(' or ')) : undefined
}
