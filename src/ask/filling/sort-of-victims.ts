import type { Item } from '../pieces/item.ts'

/** Whoever it was. */
const anybody =
  /^(?:countr(?:y|ies)|states?|compan(?:y|ies)|organi[sz]ations?|firms?|institutions?|bodies|targets?|victims?|business(?:es)?|entit(?:y|ies)|governments?|sectors?|industr(?:y|ies))$/i

/** “Which telecoms”, “which countries”: what sort of victims. */
export function whoAsked(words: string, items: readonly Item[], telling: readonly string[]): readonly string[] {
  if (
    /^(?:(?:and|so) )?(?:which|what|how many) (?:[\p{L}]+ ){1,2}(?:states|countries|members|allies|nations) (?!(?:companies|firms)\b)/iu.test(
      words,
    )
  )
    return ['countries']
  const classes = items.flatMap((item) => (item.is === 'class' ? [item.text] : []))
  if (classes.some((text) => /\b(?:countr(?:y|ies)|states?|nations?)$/i.test(text))) return ['countries']
  const firms = classes.some((text) => /\b(?:compan(?:y|ies)|firms?|business(?:es)?)$/i.test(text))
  if (firms && telling.length === 0) return ['companies']
  return telling
}

/** What the asked are called; of a class the words. */
export function tellingIn(items: readonly Item[]): string[] {
  const unknown = items.flatMap((item, at) =>
    // “Which MPs were targeted”.
    item.is === 'unknown' || (item.is === 'wide' && items[at - 1]?.is === 'question') ? [item.text] : [],
  )
  const classes = items.flatMap((item) => (item.is === 'class' ? item.text.split(' ') : []))
  return (unknown.length > 0 ? unknown : classes).filter((word) => !anybody.test(word))
}
