import type { types } from '@slack/bolt'
import * as z from 'zod'
import type { Form, Input, Next, Problem } from '../briefing/briefing.ts'
import { cut } from '../briefing/fit.ts'
import { inert } from '../briefing/inert.ts'
import type { Command, Option } from '../commands/command.ts'
import { plainText } from './content.ts'
import { limits } from './limits.ts'
import { type From, readCarried, readJson, writeCarried } from './view-from.ts'

export const formCallback = 'form'

const Words = z.record(z.string(), z.union([z.string(), z.number()]).nullable())
const Asked = z.object({ question: z.string(), command: z.string(), values: Words, fixed: Words.optional() })

/** What a button that opens a form carries. An option that holds nothing is asked for all the same. */
export const writeFormValue = ({ question }: Next, { command, values, fixed }: Form): string =>
  JSON.stringify({ question, command, values, ...(fixed && { fixed }) }, (_, value: unknown) => value ?? null)

export function readFormValue(text: string): { question: string; form: Form } | undefined {
  const { data } = Asked.safeParse(readJson(text))
  if (!data) return undefined
  const { question, command, values, fixed = {} } = data
  return { question, form: { command, values: withoutNull(values), fixed: withoutNull(fixed) } }
}

const withoutNull = (words: z.infer<typeof Words>): Input =>
  Object.fromEntries(Object.entries(words).map(([name, value]) => [name, value ?? undefined]))

/** A command to be filled in; made from the same options that answer. Undefined when nothing can be asked. */
export function renderForm(command: Command, { values, fixed = {} }: Form, from: From): types.ModalView | undefined {
  const given = Object.entries(fixed).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
  const private_metadata = writeCarried({ ...from, command: command.name, fixed: Object.fromEntries(given) })
  const blocks = command.options
    .filter(({ name }) => Object.hasOwn(values, name))
    .slice(0, limits.viewBlocks)
    .map((option) => inputOf(option, values[option.name]))
  if (!private_metadata || blocks.length === 0) return undefined
  return {
    type: 'modal',
    callback_id: formCallback,
    private_metadata,
    title: plainText(headed(command.name), limits.viewTitle),
    submit: plainText('Save', limits.viewTitle),
    close: plainText('Cancel', limits.viewTitle),
    blocks,
  }
}

const field = 'value'

function inputOf(option: Option, value: string | number | undefined): types.InputBlock {
  return {
    type: 'input',
    block_id: option.name,
    optional: !option.required,
    label: plainText(headed(option.name), limits.inputLabel),
    hint: plainText(option.about, limits.inputLabel),
    element: elementOf(option, value === undefined ? '' : inert(String(value))),
  }
}

function elementOf({ number, choices }: Option, value: string): types.InputBlock['element'] {
  const element = { action_id: field }
  if (number) {
    const initial = /^\d+$/.test(value) ? { initial_value: value } : {}
    return { ...element, type: 'number_input', is_decimal_allowed: false, min_value: '1', ...initial }
  }
  if (choices && choices.length <= limits.options && choices.every((each) => each.length <= limits.optionValue)) {
    const optionFor = (each: string) => ({ text: plainText(each, limits.optionLabel), value: each })
    const initial = choices.includes(value) ? { initial_option: optionFor(value) } : {}
    return { ...element, type: 'static_select', options: choices.map(optionFor), ...initial }
  }
  const initial = value ? { initial_value: cut(value, limits.inputText) } : {}
  return { ...element, type: 'plain_text_input', max_length: limits.inputText, ...initial }
}

const headed = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`

const Submission = z.object({
  trigger_id: z.string(),
  team: z.object({ id: z.string() }).nullish(),
  user: z.object({ id: z.string() }),
  view: z.object({
    private_metadata: z.string(),
    state: z.object({
      values: z.record(
        z.string(),
        z.record(
          z.string(),
          z.object({ value: z.string().nullish(), selected_option: z.object({ value: z.string() }).nullish() }),
        ),
      ),
    }),
  }),
})

export interface Submitted {
  trigger: string
  team: string | undefined
  user: string
  from: From
  command: string
  input: Input
  /** The options that can be put right in the form. */
  fields: readonly string[]
}

/** What somebody sent with “Save”; a field that was cleared holds nothing. */
export function readSubmission(body: unknown): Submitted | undefined {
  const { data } = Submission.safeParse(body)
  const carried = readCarried(data?.view.private_metadata)
  if (!data || carried?.command === undefined) return undefined
  const { command, fixed, ...from } = carried
  const { trigger_id, team, user, view } = data
  const filled = Object.entries(view.state.values).flatMap(([option, { [field]: entry }]) => {
    const value = (entry?.selected_option?.value ?? entry?.value ?? '').trim()
    return value === '' ? [] : [[option, value] as const]
  })
  return {
    trigger: trigger_id,
    team: team?.id,
    user: user.id,
    from,
    command,
    input: { ...Object.fromEntries(filled), ...fixed },
    fields: Object.keys(view.state.values),
  }
}

/** What is wrong, at its field; undefined when it is none of these fields. */
export function fieldErrors(
  problems: readonly Problem[],
  fields: readonly string[],
): Readonly<Record<string, string>> | undefined {
  const ours = problems.filter(({ option }) => fields.includes(option))
  if (ours.length === 0) return undefined
  return Object.fromEntries(ours.map(({ option, text }) => [option, cut(inert(text), limits.fieldError)]))
}
