import { describe, expect, it } from 'vitest'
import { readConfig } from '../src/config.ts'

describe('the settings', () => {
  it('nothing set is the terminal', () => {
    expect(readConfig({})).toEqual({ dataDir: 'data/local', prefix: '', digestRights: 'usual', replies: 'public' })
  })

  it('an empty value counts as not set', () => {
    expect(readConfig({ SLACK_BOT_TOKEN: '', PORT: ' ' })).toEqual(readConfig({}))
  })

  it('Slack over Socket Mode', () => {
    expect(readConfig({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' }).slack).toEqual({
      mode: 'socket',
      token: 'xoxb-1',
      appToken: 'xapp-1',
    })
  })

  it('Slack over HTTP, with another address', () => {
    const env = {
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_SIGNING_SECRET: 's',
      PORT: '8080',
      SLACK_API_URL: 'https://slack-gov.com/api',
    }
    expect(readConfig(env).slack).toEqual({
      mode: 'http',
      token: 'xoxb-1',
      signingSecret: 's',
      port: 8080,
      apiUrl: 'https://slack-gov.com/api/',
    })
  })

  it('Discord', () => {
    const env = {
      DISCORD_TOKEN: 't',
      DISCORD_GUILD_ID: '123456789012345678',
      DISCORD_API_URL: 'http://127.0.0.1:9/api/',
    }
    expect(readConfig(env).discord).toEqual({
      token: 't',
      guildId: '123456789012345678',
      apiUrl: 'http://127.0.0.1:9/api',
    })
  })

  it('names everything that is wrong at once, and no secret', () => {
    const env = {
      SLACK_BOT_TOKEN: 'secret-token',
      PORT: 'eighty',
      REPLIES: 'loud',
      DIGEST_RIGHTS: 'nobody',
      DISCORD_GUILD_ID: 'mine',
      COMMAND_PREFIX: 'A B',
      SLACK_API_URL: 'nowhere',
    }
    const problems = () => readConfig(env)
    for (const name of [
      'SLACK_BOT_TOKEN must begin',
      'SLACK_BOT_TOKEN needs',
      'PORT',
      'REPLIES',
      'DIGEST_RIGHTS',
      'DISCORD_GUILD_ID must',
      'DISCORD_GUILD_ID needs',
      'COMMAND_PREFIX',
      'SLACK_API_URL',
    ]) {
      expect(problems).toThrow(name)
    }
    expect(problems).not.toThrow('secret-token')
  })

  it.each([
    [{ SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_APP_TOKEN needs SLACK_BOT_TOKEN'],
    [{ SLACK_SIGNING_SECRET: 's' }, 'SLACK_SIGNING_SECRET needs SLACK_BOT_TOKEN'],
    [{ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1', SLACK_SIGNING_SECRET: 's' }, 'exclude each other'],
    [{ DISCORD_API_URL: 'https://example.org' }, 'DISCORD_API_URL needs DISCORD_TOKEN'],
  ])('%o is half given', (env, problem) => expect(() => readConfig(env)).toThrow(problem))
})
