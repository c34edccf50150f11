import type { Briefing, Line } from '../briefing/briefing.ts'
import { kindsInOrder, kindWords } from '../briefing/kinds.ts'
import { meaningOf } from '../briefing/terms.ts'
import type { Kind } from '../model/statement.ts'
import { answer } from './replies.ts'
import { capital } from './words.ts'

const asksMeaning =
  /^(?:(?:what(?:['’]s| is| are| does| do| counts as)|define|explain) (?:meant by )?(?!the\b)|.*\b(?:difference|distinction) between )(.+?)\W*$/i

/** Other words for a kind. */
const others: readonly [RegExp, Kind][] = [
  [/^(?:designations?|listings?|sanctions?|sanctioned|sanctioning)$/, 'sanction'],
  [/^(?:charges?|indicted)$/, 'indictment'],
  [/^(?:vendor attributions?|technical finding)$/, 'technical-attribution'],
  [/^(?:declined|refusals?|declining to attribute)$/, 'declined'],
  [/^(?:arrests?|extraditions?)$/, 'arrest'],
  [/^(?:concerns?)$/, 'concern'],
  [/^solidarity$/, 'solidarity'],
  [/^(?:attributed|attributing)$/, 'attribution'],
  [/^(?:endorsed|endorsing)$/, 'attribution-endorsed'],
  [/^(?:condemned|condemning)$/, 'condemnation'],
  [/^delistings?$/, 'sanction-lifted'],
]

/** “What is an attribution”, “the difference between attribution and condemnation”: the kinds that are asked about; none where anything else is asked. */
export function termsAsked(words: string): readonly Kind[] {
  const asked = asksMeaning.exec(words)?.[1]?.toLowerCase() ?? ''
  const parts = asked
    .replace(/\b(?:mean|means|here|on (?:this|the) record|exactly|in this context)\b/g, ' ')
    .split(/\b(?:and|or|vs|versus|from)\b|[,/]/)
    .map((part) =>
      part
        .replace(/^\W*(?:an? )?/, '')
        .replace(/\W+$/, '')
        .trim(),
    )
    .filter((part) => part !== '')
  const kinds = parts.map(kindCalled)
  return kinds.every((kind) => kind !== undefined) ? [...new Set(kinds)] : []
}

const kindCalled = (word: string): Kind | undefined =>
  kindsInOrder.find((kind) => kindWords[kind].one === word || kindWords[kind].many === word) ??
  others.find(([pattern]) => pattern.test(word))?.[1]

/** What they mean on this record. */
export function explainTerms(kinds: readonly Kind[]): Briefing {
  const items = kinds.map((kind): Line => [{ text: kindWords[kind].one, strong: true }, `: ${meaningOf[kind]}`])
  const title = kinds.length === 1 ? 'What the word means on this record' : 'What the words mean on this record'
  const asking = kinds.map((kind) => ({ label: capital(kindWords[kind].many), question: `statements kind:${kind}` }))
  return answer(title, [{ kind: 'list', items }], asking.slice(0, 3))
}
