import type { Answer } from '../ask/answer/answer.ts'
import { notStated, writeConfidence } from '../briefing/wording.ts'
import type { Statement } from '../model/statement.ts'
import { signerOf } from './ask-speakers.ts'

/** “AIVD (“extremely likely”)”: who is how sure, those first who said so. */
export const howSure = (statements: readonly Statement[], answer: Answer): string[] =>
  statedFirst(statements).map((each) => `${signerOf(each, answer)} (${confidenceOf(each)})`)

/** “Almost certainly”; of what is no attribution only a quotation may tell. */
function confidenceOf(statement: Statement): string {
  if ('basis' in statement) return writeConfidence(statement)
  const { quote } = statement
  return quote && sure.test(quote.text) ? `“${quote.text}”` : notStated
}

const sure = /\b(?:sure|certain|confident|convinced)\b/i

/** Those who said how sure they are have the first word. */
const statedFirst = (statements: readonly Statement[]): Statement[] =>
  statements.toSorted((a, b) => Number(isStated(b)) - Number(isStated(a)))

const isStated = (statement: Statement): boolean => confidenceOf(statement) !== notStated
