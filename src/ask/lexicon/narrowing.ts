/** Whom a list may be cut down to, one and many. */
const named = {
  persons: 'people|persons?|individuals?|humans|natural persons?',
  companies: 'companies|company|firms?',
  groups: 'groups?|gangs?',
  agencies: 'agencies|agency',
  units: 'units?',
  organisations: 'organi[sz]ations?',
}

const rest = '(?: among them| (?:from|in|on) (?:that|it|there|that list|the list))*'

/** Ways to cut a list down to one sort; the sort stands where `*` does. */
const ways: readonly string[] = [
  // “Just the firms”, “companies only”, “I meant only people”, “the people among them”.
  `(?:only|just)(?: want| need)? (?:the |those |ones (?:that|who) (?:are|is) |who are |actual |an? )*(?:*)${rest}`,
  `i (?:only|just) (?:want|need) (?:the )?(?:*)`,
  `(?:keep|i meant|meant)(?: only| just)? (?:the )?(?:*)(?: only)?`,
  `(?:the )?(?:*) (?:only|among them)`,
  // “Filter that to firms”, “drop everyone who isn’t a person”, “no groups, just people”.
  `(?:limit|restrict|narrow|filter|cut)(?: (?:that|it|this|them|the list))?(?: down)? to (?:the |just |only )*(?:*)`,
  `(?:drop|leave out|exclude|remove|skip) (?:everything|everyone|everybody|all|those|anything|anyone|the ones)(?: (?:that|who|which))? (?:isn['’]?t|is not|aren['’]?t|are not) (?:an? )?(?:actual )?(?:*)`,
  String.raw`(?:no|without)(?: the)? [\p{L}, ]+?,? (?:so |and |just |only )+(?:the )?(?:*)`,
  // “Which of them are people”, “what people are on there”.
  `(?:which|who|what)(?: ones)?(?: (?:of|among) (?:them|those|these))? (?:are|is|were|was) (?:an? )?(?:*)`,
  `(?:which|what) (?:*)(?: are (?:that|they|those|(?:on|in) (?:there|it|that list)))?`,
  `if you only count (?:the )?(?:*),? (?:who|which|what)(?:['’]s| is| are) left`,
]

/** Each way with each sort, and what it comes to: “only persons”. */
export const narrowing: readonly (readonly [string, string])[] = Object.entries(named).flatMap(([sort, words]) =>
  ways
    // “Which unit” after who was charged asks of which they are.
    .filter((way) => !(sort === 'units' && way.startsWith('(?:which|what) ')))
    .map((way) => [way.replace('(?:*)', `(?:${words})`), `only ${sort}`] as const),
)
