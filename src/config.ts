import * as z from 'zod'

/** Where and how Slack is reached. */
export type SlackConfig = {
  token: string
  /** Another base address: GovSlack, a proxy, an emulator. Ends with a slash. */
  apiUrl?: string
} & ({ mode: 'socket'; appToken: string } | { mode: 'http'; signingSecret: string; port: number })

export interface DiscordConfig {
  token: string
  /** Another base address, without version or final slash: https://discord.com/api */
  apiUrl?: string
  /** Registers the commands in this server only, for development. */
  guildId?: string
}

export interface Config {
  slack?: SlackConfig
  discord?: DiscordConfig
  /** What the running bot writes goes here. */
  dataDir: string
  /** Stands before every command's name where another app has taken it. */
  prefix: string
  /** Who may decide what is posted in a channel unasked: as usual in each chat, everybody, or who administers it. */
  digestRights: 'usual' | 'everybody' | 'admins'
  /** Whether answers are seen by everybody in the channel or only by the asker. */
  replies: 'public' | 'private'
}

/** The settings are wrong. The message names all of them at once. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

const secret = (start: string) =>
  z
    .string()
    .refine((text) => text.startsWith(start), { error: `must begin with ${start}` })
    .optional()
const address = z
  .url({ protocol: /^https?$/, error: 'must be a web address, such as https://example.org/api/' })
  .optional()

/** .env.example explains each. An empty value counts as not set. */
const Environment = z.object({
  SLACK_BOT_TOKEN: secret('xoxb-'),
  SLACK_APP_TOKEN: secret('xapp-'),
  SLACK_SIGNING_SECRET: z.string().optional(),
  SLACK_API_URL: address,
  PORT: z.coerce
    .number({ error: 'must be a number' })
    .int({ error: 'must be a whole number' })
    .min(1, { error: 'must be 1 to 65535' })
    .max(65_535, { error: 'must be 1 to 65535' })
    .default(3000),
  DISCORD_TOKEN: z.string().optional(),
  DISCORD_API_URL: address,
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{15,21}$/, { error: 'must be the number of a server' })
    .optional(),
  DATA_DIR: z.string().default('data/local'),
  COMMAND_PREFIX: z
    .string()
    .regex(/^[a-z0-9_-]{1,16}$/, { error: 'must be 1 to 16 of a-z, 0-9, “-”, “_”' })
    .default(''),
  DIGEST_RIGHTS: z
    .enum(['usual', 'everybody', 'admins'], { error: 'must be usual, everybody or admins' })
    .default('usual'),
  REPLIES: z.enum(['public', 'private'], { error: 'must be public or private' }).default('public'),
})
type Environment = z.infer<typeof Environment>

/** Reads the environment. Throws a ConfigError that names every setting that is wrong, missing or half given. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  )
  const checked = Environment.safeParse(given)
  const problems = checked.success
    ? []
    : checked.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
  problems.push(...halfGiven(given))
  if (!checked.success || problems.length > 0) {
    const list = problems.map((problem) => `  - ${problem}`).join('\n')
    throw new ConfigError(`These settings are not right (.env.example explains each):\n${list}`)
  }
  return toConfig(checked.data)
}

function halfGiven(given: Readonly<Record<string, unknown>>): string[] {
  const has = (name: keyof Environment) => name in given
  const problems: string[] = []
  if (has('SLACK_BOT_TOKEN') && !has('SLACK_APP_TOKEN') && !has('SLACK_SIGNING_SECRET')) {
    problems.push('SLACK_BOT_TOKEN needs SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) beside it')
  }
  if (has('SLACK_APP_TOKEN') && has('SLACK_SIGNING_SECRET')) {
    problems.push('SLACK_APP_TOKEN (Socket Mode) and SLACK_SIGNING_SECRET (HTTP) exclude each other: keep one')
  }
  for (const name of ['SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET'] as const) {
    if (has(name) && !has('SLACK_BOT_TOKEN')) problems.push(`${name} needs SLACK_BOT_TOKEN beside it`)
  }
  if (has('SLACK_API_URL') && !has('SLACK_BOT_TOKEN')) problems.push('SLACK_API_URL needs SLACK_BOT_TOKEN beside it')
  for (const name of ['DISCORD_API_URL', 'DISCORD_GUILD_ID'] as const) {
    if (has(name) && !has('DISCORD_TOKEN')) problems.push(`${name} needs DISCORD_TOKEN beside it`)
  }
  return problems
}

function toConfig(env: Environment): Config {
  const slack = slackConfig(env)
  return {
    ...(slack && { slack }),
    ...(env.DISCORD_TOKEN && {
      discord: {
        token: env.DISCORD_TOKEN,
        ...(env.DISCORD_API_URL && { apiUrl: env.DISCORD_API_URL.replace(/\/+$/, '') }),
        ...(env.DISCORD_GUILD_ID && { guildId: env.DISCORD_GUILD_ID }),
      },
    }),
    dataDir: env.DATA_DIR,
    prefix: env.COMMAND_PREFIX,
    digestRights: env.DIGEST_RIGHTS,
    replies: env.REPLIES,
  }
}

function slackConfig(env: Environment): SlackConfig | undefined {
  const { SLACK_BOT_TOKEN: token, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = env
  if (!token) return undefined
  const base = { token, ...(env.SLACK_API_URL && { apiUrl: env.SLACK_API_URL.replace(/\/*$/, '/') }) }
  if (appToken) return { ...base, mode: 'socket', appToken }
  return signingSecret ? { ...base, mode: 'http', signingSecret, port: env.PORT } : undefined
}
