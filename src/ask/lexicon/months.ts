export const months: readonly string[] =
  'january february march april may june july august september october november december'.split(' ')

/** Any of them, for a pattern. */
export const month = months.join('|')
