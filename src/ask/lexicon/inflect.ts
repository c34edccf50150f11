/** One form of a verb: “freeze”, “froze”, “freezing”. */
export interface Form {
  word: string
  form: 'base' | 'past' | 'ing'
}

/** The forms of an English verb, from its base form. */
export function formsOf(verb: string): Form[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : doubled.has(verb) ? verb + verb.slice(-1) : verb
  const ies = /[^aeiou]y$/.test(verb)
  const past = irregular[verb] ?? [ies ? `${verb.slice(0, -1)}ied` : `${stem}ed`]
  const third = ies ? `${verb.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`
  return [
    { word: verb, form: 'base' },
    { word: third, form: 'base' },
    { word: `${stem}ing`, form: 'ing' },
    ...past.map((word): Form => ({ word, form: 'past' })),
  ]
}

const doubled = new Set(['pin', 'nab', 'expel', 'ban', 'slam', 'rebut', 'commit', 'admit', 'bar', 'rob'])
const irregular: Readonly<Record<string, readonly string[]>> = {
  freeze: ['froze', 'frozen'],
  steal: ['stole', 'stolen'],
}
