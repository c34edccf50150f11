const fillers = new Set(
  'the of a an on against in and by at for hack attack hacking cyberattack cyber breach incident case affair group'.split(
    ' ',
  ),
)

/** Without the words that people add or leave out; they tell nothing apart when anything else is left. */
export const withoutFillers = (words: readonly string[]): string[] => words.filter((word) => !fillers.has(word))
