import { check, listed } from './checked.ts'

/** What the author of the grammar has not read says more than what was written beside it. */
const first = {
  'questions.yaml': 0.97,
  'wider-words.yaml': 0.96,
  'more-voices.yaml': 0.97,
  'word-order.yaml': 0.94,
}
check([
  ...listed('first', first),
  { name: 'second collection, unseen by the author of the grammar', path: 'test/ask/unseen.yaml', least: 0.91 },
])
