import type { ActorId } from '../model/id.ts'
import { areBlame, areMeasures } from './lexicon/act.ts'
import type { Query } from './query.ts'
import type { Explained } from './reading.ts'

const noun =
  '(?:sanctions|listings|designations|measures|attributions|accusations|statements|indictments|charges|denials|condemnations|arrests|expulsions|advisories|warnings|rewards|takedowns)'
const listing = '^(?:(?:list|show|name|which|what|all|the|of|any) )*'
const were = "(?:(?:that|which) )?(?:were|was|are|have been|did)(?: not|n[’']t|n’t)"
const aimed =
  '(?:(?:aimed|directed|targeted|imposed|made|issued) )?(?:on|against|about|of|at|to|concern|target|involve|name)'
const attacks = '(?:attacks|incidents|hacks|breaches|operations|campaigns|intrusions)'

/** What is left out of what: those on whom it was, or those who did it. */
interface Parts {
  rest: string
  whom: string
  side: 'on' | 'by'
}

const ways: readonly (readonly [RegExp, (found: readonly string[]) => Parts])[] = [
  // “Which US sanctions in 2024 were not against Russians”.
  [
    new RegExp(`${listing}((?:.{2,40}? )?${noun}(?: .{2,40}?)?) ${were} ${aimed} (?:the )?(.{2,40})$`, 'iu'),
    ([, rest = '', whom = '']) => ({ rest: `list all ${rest}`, whom, side: 'on' }),
  ],
  // “Which attributions were against Russia, not China”.
  [
    new RegExp(
      `${listing}((?:.{2,40}? )?${noun}) (?:(?:were|was|are) )?((?:on|against|about|of|to) .{2,30}?),? (?:and |but )?not (?:on |against |about |of |to )?(?:the )?(.{2,30})$`,
      'iu',
    ),
    ([, rest = '', on = '', whom = '']) => ({ rest: `list all ${rest} ${on}`, whom, side: 'on' }),
  ],
  // “Which sanctions on Russians were not imposed by the US”.
  [
    new RegExp(
      `${listing}((?:.{2,40}? )?${noun}(?: .{2,40}?)?) ${were} (?:(?:imposed|made|issued) )?by (?:the )?(.{2,40})$`,
      'iu',
    ),
    ([, rest = '', whom = '']) => ({ rest: `list all ${rest}`, whom, side: 'by' }),
  ],
  // “Which destructive attacks have not been attributed to Russia”.
  [
    new RegExp(
      `${listing}((?:.{2,40}? )?${attacks}(?: .{2,40}?)?) (?:were|was|are|have|has)(?: not|n[’']t) (?:been )?(?:attributed to|blamed on|pinned on) (?:the )?(.{2,40})$`,
      'iu',
    ),
    ([, rest = '', whom = '']) => ({ rest: `which ${rest} were attributed`, whom, side: 'on' }),
  ],
  // “Which incidents in Germany were attributed by someone other than Germany”.
  [
    new RegExp(
      `${listing}((?:.{2,40}? )?${attacks}(?: .{2,40}?)?) (?:were|was|have been|has been) attributed by (?:someone|somebody|anyone|anybody|others|states|countries) (?:other than|but|except|besides) (?:the )?(.{2,40})$`,
      'iu',
    ),
    ([, rest = '', whom = '']) => ({ rest: `which ${rest} were attributed`, whom, side: 'by' }),
  ],
]

/** “Which US sanctions in 2024 were not against Russians”: those on others, and not who did not; undefined where nobody is left out so. */
export function notOnThem(words: string, read: (rest: string) => Explained): Explained | undefined {
  const asked = words.replace(/[\s?!.]+$/, '')
  for (const [shape, parts] of ways) {
    const found = shape.exec(asked)
    if (!found) continue
    const { rest, whom: said, side } = parts(found)
    // “Not against Russians in 2024”, “not on Russians by the EU”: what follows the names is no name.
    const [, whom = '', tail = ''] =
      /^(.+?)((?: (?:in|since|before|after|until|by|over|between|for|during|on|against) .+)?)$/i.exec(said) ?? []
    const explained = read(`${rest}${tail}`)
    const left = actorsIn(read(`who sanctioned ${whom}`))
    if (left.length === 0) continue
    if (explained.reading.is !== 'query' || explained.reading.second) return undefined
    const { query } = explained.reading
    if (query.acts.length === 0 || query.negated) return undefined
    return { ...explained, reading: { ...explained.reading, query: without(query, left, side) } }
  }
  return undefined
}

const without = (query: Query, left: readonly ActorId[], side: Parts['side']): Query =>
  side === 'by'
    ? { ...query, wanted: areMeasures(query.acts) ? 'acts' : query.wanted, except: left }
    : // An attribution is to the one or to the other.
      query.on.length > 0 && areBlame(query.acts)
      ? query
      : { ...query, notOn: left }

/** Who is named to be left out; none where only some of theirs are. */
const actorsIn = ({ reading }: Explained): ActorId[] =>
  reading.is === 'query' && reading.query.on.every(({ only }) => !only || only === 'person')
    ? reading.query.on.flatMap(({ actor }) => actor ?? [])
    : []
