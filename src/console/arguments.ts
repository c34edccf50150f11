import { parseArgs } from 'node:util'

/** What the command line asks for. */
export interface Arguments {
  /** A question to answer once: `npm start -- "/incident exchange"`. */
  question?: string
  /** As JSON, for scripts. */
  json: boolean
  /** Shows how the question is read, stage by stage. */
  explain: boolean
  /** How the digests are doing, from the files of the running bot. */
  digests: boolean
  /** The Slack app manifest; for HTTP, with the public address of the bot. */
  manifest?: { host?: string }
}

/** The command line cannot be read. The message says why and how it goes. */
export class ArgumentError extends Error {
  override name = 'ArgumentError'
}

const usage = 'It goes: npm start, or npm start -- "/incident exchange", with --json for scripts.'

/** Throws an ArgumentError for what it does not know. */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parse(args)
  const question = positionals.join(' ')
  const { json, explain, digests } = values
  if (explain && !question)
    throw new ArgumentError('It goes: npm start -- --explain "who sanctioned whom over cloud hopper?"')
  if (values.manifest === undefined) return { json, explain, digests, ...(question && { question }) }
  if (values.manifest !== 'slack') throw new ArgumentError('There is a manifest for slack only.')
  const [host] = positionals
  if (host !== undefined && !(URL.canParse(host) && new URL(host).protocol === 'https:'))
    throw new ArgumentError('The address for Slack is the public one of the bot, such as https://bot.example.org')
  return { json, explain, digests, manifest: host ? { host } : {} }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        json: { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
        digests: { type: 'boolean', default: false },
        manifest: { type: 'string' },
      },
      allowPositionals: true,
    })
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : 'Not understood'
    throw new ArgumentError(`${reason}. ${usage}`)
  }
}
