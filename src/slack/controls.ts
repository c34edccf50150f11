import type { types } from '@slack/bolt'
import type { Next } from '../briefing/briefing.ts'
import { cut, fitItems } from '../briefing/fit.ts'
import { inert } from '../briefing/inert.ts'
import { plainText } from './content.ts'
import { writeFormValue } from './form.ts'
import { limits } from './limits.ts'

/**
 * What a click does is said by its action_id, what it asks by its value: a message of last year still works.
 * `ask:` asks the value, `form:` opens the form in it, `share:` posts the answer for all; `brief` means that the value is a message to be briefed on.
 */
export const actionIds = {
  choice: 'ask:choice',
  menu: 'ask:menu',
  next: 'ask:next',
  form: 'form:next',
  share: 'share:',
} as const

export type Asked = { kind: 'ask' | 'brief'; text: string }

/** Buttons for a few, a menu for many; what does not fit is counted. */
export function choiceBlocks(choices: readonly Next[]): types.KnownBlock[] {
  if (choices.length === 0) return []
  const few = choices.length <= limits.choiceButtons
  const shown = few ? choices.filter(fitsButton) : menuChoices(choices)
  const left = choices.length - shown.length
  const elements = few ? shown.map((choice, at) => buttonOf(choice, `${actionIds.choice}:${at}`)) : [menuOf(shown)]
  return [
    ...(shown.length > 0 ? [{ type: 'actions' as const, elements }] : []),
    ...(left > 0 ? [{ type: 'context' as const, elements: [plainText(`… and ${left} more`, limits.textObject)] }] : []),
  ]
}

export function nextBlocks(next: readonly Next[]): types.KnownBlock[] {
  const shown = next.filter(fitsButton).slice(0, limits.nextButtons)
  if (shown.length === 0) return []
  return [{ type: 'actions', elements: shown.map(nextButton) }]
}

/** A form that is too long to ride on a button is asked as its question. */
function nextButton(next: Next, at: number): types.Button {
  const value = next.form && writeFormValue(next, next.form)
  if (value === undefined || !fits(value, limits.buttonValue)) return buttonOf(next, `${actionIds.next}:${at}`)
  return { ...buttonOf(next, `${actionIds.form}:${at}`), value }
}

/** None when the question is too long to ride on a button. */
export function shareBlocks({ kind, text }: Asked): types.KnownBlock[] {
  if (!fits(text, limits.buttonValue)) return []
  const share = plainText('Share in channel', limits.buttonLabel)
  return [
    { type: 'actions', elements: [{ type: 'button', action_id: actionIds.share + kind, text: share, value: text }] },
  ]
}

const fits = (question: string, max: number): boolean =>
  question !== '' && question.length <= max && question.isWellFormed()

const fitsButton = ({ question }: Next): boolean => fits(question, limits.buttonValue)

function buttonOf({ label, question }: Next, action_id: string): types.Button {
  const text = plainText(labelOf(label, question), limits.buttonLabel)
  const spoken = cut(inert(`${label}: ${question}`), limits.accessibilityLabel)
  const short = text.text.length < limits.buttonLabel / 3
  return { type: 'button', action_id, text, value: question, ...(short && { accessibility_label: spoken }) }
}

/** Slack wants the values of a menu to be unique. */
function menuChoices(choices: readonly Next[]): Next[] {
  const asked = new Set<string>()
  const unique = choices.filter(({ question }) => {
    const usable = fits(question, limits.optionValue) && !asked.has(question)
    asked.add(question)
    return usable
  })
  const size = ({ label, question }: Next) => Math.min(label.length, limits.optionLabel) + question.length
  return fitItems(unique.slice(0, limits.options), limits.menu, size).shown
}

const menuOf = (choices: readonly Next[]): types.StaticSelect => ({
  type: 'static_select',
  action_id: actionIds.menu,
  placeholder: plainText('Choose one', limits.placeholder),
  options: choices.map(({ label, question }) => ({
    text: plainText(labelOf(label, question), limits.optionLabel),
    value: question,
  })),
})

const labelOf = (label: string, question: string): string => inert(label).trim() || inert(question).trim() || '–'
