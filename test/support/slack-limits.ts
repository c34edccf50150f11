import { isDeepStrictEqual } from 'node:util'

/**
 * Slack’s documented limits, written down a second time: what breaks one of them is refused as a whole.
 * https://docs.slack.dev/reference/block-kit
 */
export function faultsOf(message: { text?: string; blocks: readonly unknown[] }, most = 50): string[] {
  const faults: string[] = []
  const actionIds: string[] = []
  const must = (holds: boolean, fault: string) => holds || faults.push(fault)

  must(message.blocks.length <= most, `${message.blocks.length} blocks`)
  must((message.text ?? ' ').length <= 4000 && message.text !== '', `a text of ${message.text?.length}`)
  if (message.text !== undefined) markupFaults(message.text)
  for (const block of message.blocks) visitBlock(record(block))
  const tables = message.blocks.filter((block) => record(block).type === 'table').length
  must(tables <= (most === 50 ? 1 : 0), `${tables} tables`)
  must(new Set(actionIds).size === actionIds.length, 'an action_id twice')
  must(JSON.stringify(textsIn(message.blocks)).length < 16_000, 'too long as a whole')
  for (const text of textsIn([message.text, message.blocks])) {
    must(text.isWellFormed(), 'a lone surrogate')
    must(
      !/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|[^\P{Cc}\n]/u.test(text),
      `an invisible character in ${text}`,
    )
  }
  return faults

  function visitBlock(block: Fields) {
    const elements = list(block.elements)
    switch (block.type) {
      case 'header':
        return plain(block.text, 150)
      case 'section':
        return plain(block.text, 3000)
      case 'context':
        must(elements.length >= 1 && elements.length <= 10, `${elements.length} context elements`)
        for (const element of elements) textObject(element, 3000)
        return
      case 'actions':
        must(elements.length >= 1 && elements.length <= 25, `${elements.length} actions`)
        for (const element of elements) visitControl(record(element))
        return
      case 'rich_text':
        must(elements.length >= 1, 'an empty rich_text')
        for (const element of elements) visitRichText(record(element))
        return
      case 'table':
        return visitTable(list(block.rows))
      case 'input':
        plain(block.label, 2000)
        plain(block.hint, 2000)
        length(block.block_id, 1, 255, 'block_id')
        return visitInput(record(block.element))
      default:
        faults.push(`a block of type ${block.type}`)
    }
  }

  function visitControl(control: Fields) {
    length(control.action_id, 1, 255, 'action_id')
    actionIds.push(String(control.action_id))
    if (control.type === 'button') {
      plain(control.text, 75)
      length(control.value, 1, 2000, 'button value')
      if (control.accessibility_label !== undefined) length(control.accessibility_label, 1, 75, 'accessibility_label')
      return
    }
    must(control.type === 'static_select', `a control of type ${control.type}`)
    plain(control.placeholder, 150)
    const options = list(control.options).map(record)
    must(options.length >= 1 && options.length <= 100, `${options.length} options`)
    must(new Set(options.map(({ value }) => value)).size === options.length, 'a value twice')
    for (const { text, value } of options) {
      plain(text, 75)
      length(value, 1, 75, 'option value')
    }
  }

  /** https://docs.slack.dev/reference/block-kit/blocks/table-block */
  function visitTable(rows: readonly unknown[]) {
    must(rows.length >= 1 && rows.length <= 100, `${rows.length} rows`)
    must(textsIn(rows).join('').length <= 10_000, 'too much in a table')
    const columns = list(rows[0]).length
    must(columns >= 1 && columns <= 20, `${columns} columns`)
    for (const row of rows.map(list)) {
      must(row.length === columns, `${row.length} cells in a row of ${columns}`)
      for (const cell of row.map(record)) {
        if (cell.type === 'raw_text') length(cell.text, 1, 3000, 'a cell')
        else {
          must(cell.type === 'rich_text', `a cell of type ${cell.type}`)
          const sections = list(cell.elements).map(record)
          must(sections.length === 1, 'a cell without a section')
          sections.forEach(visitRichText)
        }
      }
    }
  }

  function visitInput(element: Fields) {
    const { type, initial_value, initial_option, options } = element
    length(element.action_id, 1, 255, 'action_id')
    must(['number_input', 'plain_text_input', 'static_select'].includes(String(type)), `an input of type ${type}`)
    if (initial_value !== undefined) length(initial_value, 1, 3000, 'initial value')
    if (type === 'number_input') must(/^\d+$/.test(String(initial_value ?? 1)), `a number of ${initial_value}`)
    if (type !== 'static_select') return
    must(list(options).length >= 1 && list(options).length <= 100, `${list(options).length} options`)
    const chosen = list(options).some((option) => isDeepStrictEqual(option, initial_option))
    must(initial_option === undefined || chosen, 'an initial option that is none of the options')
  }

  function visitRichText(element: Fields) {
    const elements = list(element.elements).map(record)
    must(elements.length >= 1, `an empty ${element.type}`)
    if (element.type === 'rich_text_list') return elements.forEach(visitRichText)
    must(element.type === 'rich_text_section', `a rich text of type ${element.type}`)
    for (const { type, text, url, style, ...rest } of elements) {
      if (type === 'date') {
        must(Number.isInteger(rest.timestamp), `a date of ${rest.timestamp}`)
        length(rest.format, 1, 100, 'format')
        length(rest.fallback, 1, 100, 'fallback')
        continue
      }
      must(type === 'text' || type === 'link', `a rich text element of type ${type}`)
      length(text, 1, 3000, 'rich text')
      if (type === 'link') must(/^https?:\/\/[^\s<>]{1,2992}$/.test(String(url)), `a link to ${url}`)
      must(style === undefined || isDeepStrictEqual(style, { bold: true }), 'a style')
    }
  }

  function textObject(object: unknown, max: number) {
    const { type, text } = record(object)
    if (type !== 'mrkdwn') return plain(object, max)
    length(text, 1, max, 'mrkdwn')
    markupFaults(String(text).replace(/<@[UW][A-Z0-9]+>|<!date\^\d+\^[^<>^|]+\|[^<>|]+>/g, ''))
  }

  function plain(object: unknown, max: number) {
    const { type, text, emoji } = record(object)
    must(type === 'plain_text' && emoji === false, 'no plain text')
    length(text, 1, max, 'plain text')
  }

  function markupFaults(text: string) {
    must(!/[<>]/.test(text.replace(/&lt;|&gt;/g, '')), `markup in ${text.slice(0, 80)}`)
    must(!/&(?!amp;|lt;|gt;)/.test(text), `a bare & in ${text.slice(0, 80)}`)
  }

  function length(value: unknown, min: number, max: number, what: string) {
    must(String(value).isWellFormed(), `a lone surrogate in ${what}`)
    must(typeof value === 'string' && value.length >= min && value.length <= max, `${what} of ${String(value).length}`)
  }
}

type Fields = { readonly [field: string]: unknown }

export const record = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Every string under the keys that people read. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  const { text, ...rest } = record(value)
  return [...textsIn(text), ...Object.values(rest).flatMap((each) => (typeof each === 'object' ? textsIn(each) : []))]
}
