/**
 * Discord’s documented limits, written down a second time: what breaks one of them is refused as a whole.
 * https://discord.com/developers/docs/resources/message https://discord.com/developers/docs/components/reference
 */
export function faultsOf(message: unknown): string[] {
  const faults: string[] = []
  const ids: unknown[] = []
  const must = (holds: boolean, fault: string) => holds || faults.push(fault)
  const { content, embeds, components, allowed_mentions, allowedMentions, nonce } = record(message)

  if (content !== undefined) {
    length(content, 1, 2000, 'content')
    must(nonce !== undefined, 'content in an answer')
  }
  const mentions = record(allowed_mentions ?? allowedMentions)
  must(Array.isArray(mentions.parse) && mentions.parse.length === 0, 'mentions are parsed')
  must(!mentions.replied_user && !mentions.users && !mentions.roles, 'somebody is mentioned')
  if (nonce !== undefined) length(nonce, 1, 25, 'nonce')
  const all = list(embeds).map(record)
  must(all.length >= 1 && all.length <= 10, `${all.length} embeds`)
  let characters = 0
  for (const { title, description, color, footer, ...rest } of all) {
    must(title !== undefined || description !== undefined, 'an empty embed')
    if (title !== undefined) length(title, 1, 256, 'title')
    if (description !== undefined) length(description, 1, 4096, 'description')
    must(Number.isInteger(color) && Number(color) >= 0 && Number(color) <= 0xffffff, 'colour')
    must(Object.keys(rest).length === 0, `embed with ${Object.keys(rest)}`)
    const { text = '' } = record(footer)
    if (footer !== undefined) length(text, 1, 2048, 'footer')
    characters += String(title ?? '').length + String(description ?? '').length + String(text).length
  }
  must(characters <= 6000, `${characters} characters in embeds`)
  const rows = list(components).map(record)
  must(rows.length <= 5, `${rows.length} rows`)
  for (const row of rows) visitRow(row)
  must(new Set(ids).size === ids.length, 'a custom_id twice')
  return faults

  function visitRow({ type, components: inner }: Fields) {
    const controls = list(inner).map(record)
    must(type === 1, `a row of type ${type}`)
    must(controls.length >= 1 && controls.length <= 5, `${controls.length} controls in a row`)
    for (const control of controls) visitControl(control, controls.length)
  }

  function visitControl(control: Fields, neighbours: number) {
    length(control.custom_id, 1, 100, 'custom_id')
    ids.push(control.custom_id)
    if (control.type === 2) {
      must(Number(control.style) >= 1 && Number(control.style) <= 4, `style ${control.style}`)
      return length(control.label, 1, 80, 'button label')
    }
    must(control.type === 3 && neighbours === 1, `a control of type ${control.type}`)
    length(control.placeholder, 1, 150, 'placeholder')
    const options = list(control.options).map(record)
    must(options.length >= 1 && options.length <= 25, `${options.length} options`)
    must(new Set(options.map(({ value }) => value)).size === options.length, 'a value twice')
    for (const { label, value } of options) {
      length(label, 1, 100, 'option label')
      length(value, 1, 100, 'option value')
    }
  }

  function length(value: unknown, min: number, max: number, what: string) {
    const text = String(value)
    must(typeof value === 'string' && text.length <= max && text.trim().length >= min, `${what} of ${text.length}`)
    must(text.isWellFormed(), `a lone surrogate in ${what}`)
    must(
      !/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|[^\P{Cc}\n]/u.test(text),
      `an invisible character in ${what}`,
    )
  }
}

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object */
export function commandFaults(commands: readonly unknown[]): string[] {
  const faults: string[] = []
  const must = (holds: boolean, fault: string) => holds || faults.push(fault)
  const name = (value: unknown) => must(/^[-_\p{Ll}\p{N}]{1,32}$/u.test(String(value)), `the name ${value}`)
  const about = (value: unknown) => must(/^.{1,100}$/su.test(String(value)), `the description ${value}`)
  const given = commands.map(record)
  must(new Set(given.map((each) => `${each.type} ${each.name}`)).size === given.length, 'a name twice')
  for (const { type, options, ...command } of given) {
    if (type === 3)
      must(/^.{1,32}$/su.test(String(command.name)) && command.description === undefined, 'a message command')
    else {
      name(command.name)
      about(command.description)
    }
    const all = list(options).map(record)
    must(all.length <= 25, `${all.length} options`)
    must(JSON.stringify(all).length <= 8000, 'too long as a whole')
    must(!/false,true/.test(all.map(({ required }) => required).join()), 'a required option behind another')
    for (const option of all) {
      name(option.name)
      about(option.description)
      const choices = list(option.choices).map(record)
      must(!(option.autocomplete && option.choices), 'choices and autocomplete')
      must(option.choices === undefined || (choices.length >= 1 && choices.length <= 25), `${choices.length} choices`)
      for (const choice of choices) {
        for (const part of [choice.name, choice.value]) must(/^.{1,100}$/su.test(String(part)), `the choice ${part}`)
      }
    }
  }
  return faults
}

/** Everything that is sent to the API. */
export function requestFaults({ method, path, body }: { method: string; path: string; body: unknown }): string[] {
  if (method === 'PUT') return commandFaults(list(body))
  if (method === 'GET') return []
  const { type, data } = record(body)
  if (!path.includes('/callback')) return faultsOf(body)
  if (type === 6) return []
  if (type !== 8) return faultsOf(data)
  const choices = list(record(data).choices).map(record)
  const fits = (value: unknown) => typeof value === 'string' && value.length >= 1 && value.length <= 100
  return choices.length <= 25 && choices.every(({ name, value }) => fits(name) && fits(value)) ? [] : ['bad choices']
}

type Fields = { readonly [field: string]: unknown }

export const record = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}

export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
