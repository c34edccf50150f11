import type * as z from 'zod'

/** A mistake in the record, in words for a contributor. */
export interface Problem {
  /** “statement 2021-07-19-china-denial”: which record is wrong; absent when it is the file as a whole. */
  record?: string
  text: string
}

const kinds = { actors: 'actor', incidents: 'incident', statements: 'statement', absences: 'absence' } as const

/** How a record is called in a problem. */
export const nameOf = (list: keyof typeof kinds, id: string): string => `${kinds[list]} ${id}`

/** What zod found wrong in a file, by the names of the records and of what is in them, not by their numbers. */
export function problemOf({ path, message, input }: z.core.$ZodIssue, file: unknown): Problem {
  const [list, place, ...rest] = path
  const record = list === undefined || place === undefined ? undefined : at(at(file, list), place)
  const field = nameField(record, rest)
  const said = typeof input === 'string' && input.length <= 20 && !message.includes(input) ? ` (is “${input}”)` : ''
  const text = [field, message + said].filter(Boolean).join(': ')
  if (!isList(list)) return { text }
  return place === undefined ? { text: `${list}: ${text}` } : { record: nameOf(list, label(record, place)), text }
}

const isList = (key: PropertyKey | undefined): key is keyof typeof kinds => typeof key === 'string' && key in kinds

/** [sources, 1, day] reads “sources, https://example.org/a, day”. */
function nameField(record: unknown, path: readonly PropertyKey[]): string {
  let value = record
  return path
    .map((key) => {
      value = at(value, key)
      return typeof key === 'number' ? label(value, key) : String(key)
    })
    .join(', ')
}

/** What tells an item from the others of its list, else its number. */
function label(item: unknown, place: PropertyKey): string {
  const known = ['id', 'url', 'target', 'title', 'name', 'measure', 'country'].map((key) => at(item, key))
  return known.find((each) => typeof each === 'string') ?? `number ${Number(place) + 1}`
}

function at(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

/** What a schema says that has no words of its own. */
export const plainWords: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'is missing' : `must be ${typeWords[issue.expected] ?? issue.expected}`
    case 'unrecognized_keys':
      return `there is no field ${issue.keys.map((key) => `“${key}”`).join(', ')} here`
    case 'invalid_value':
      return `is “${String(issue.input)}”, but must be one of ${issue.values.map(String).join(', ')}`
    case 'too_small':
      return 'must not be empty'
    case 'invalid_format':
      return issue.format === 'url' ? `“${String(issue.input)}” is not a web address` : undefined
    default:
      return undefined
  }
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text in quotation marks',
  array: 'a list in [ ]',
  object: 'a record in { }',
  boolean: 'true or false',
}
