/** Who lists, as people name whose list it is, for a pattern: “the US list”. */
export const listers =
  'us|uk|un|eu|ofac|sdn|american|british|german|french|european|swiss|australian|canadian|japanese|new zealand|nz'

/** Groups of states, for a pattern. */
export const groups = 'five eyes|nato|eu|european union|g7|g20'

/** Whom an attack is said to come from, and their capitals. */
export const blamedStates =
  'iran(?:ians)?|russia(?:ns)?|china|(?:the )?chinese|(?:north )?korea(?:ns)?|pyongyang|moscow|beijing|tehran|gru|svr|fsb|kremlin'

/** States of which hackers are said to be, by name and by what their people are called. */
export const accusedStates =
  'iran(?:ian)?|russian?|china|chinese|(?:north|south) korean?|dprk|pyongyang|moscow|beijing|tehran|kremlin|belarus(?:ian)?|israel|vietnam(?:ese)?|syria|india|turkey|pakistan'

/** What matters are called, for a pattern: “which attacks”. */
export const matterNouns =
  '(?:incidents?|attacks?|hacks?|cases?|matters?|events?|breaches|operations|campaigns|things?)'

/** What leads up to them: “list all”, “which”. */
export const whichOnes = '(?:(?:list of|list|show|name|all|any|the|which|what|(?:was|were|is|are) there) )*'
