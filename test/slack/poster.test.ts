import { webApi } from '@slack/bolt'
import { describe, expect, it } from 'vitest'
import { createInFlight } from '../../src/chats/in-flight.ts'
import { createPoster } from '../../src/slack/poster.ts'
import { quietLogger } from '../../src/slack/quiet-logger.ts'
import { renderSlack } from '../../src/slack/render.ts'
import { briefing, broken } from '../support/briefings.ts'
import { createMemoryLog } from '../support/memory-log.ts'
import { faultsOf, record } from '../support/slack-limits.ts'
import { createFakeApi, json } from './support.ts'

const digest = briefing('answer', 'New on record')
const key = 'a1b2c3d4e5f6a7b8c9d0e1f2'
const since = new Date('2026-11-24T09:00:00Z')
const metadata = { event_type: 'attache_digest', event_payload: { key } }
const refuses = (error: string) => () => json({ ok: false, error })
const asksToWait = (headers: Record<string, string>) => () => new Response('', { status: 429, headers })
const breaks = (code: string) => () =>
  Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error(), { code }) }))
const late = () => Promise.reject(new DOMException('late', 'TimeoutError'))

/** A Slack that keeps what is posted, as long as it is told to answer so. */
function createTestPoster(self: { botId?: string; botUserId?: string } = { botId: 'B1', botUserId: 'UBOT' }) {
  const api = createFakeApi()
  const log = createMemoryLog()
  const kept: { readonly [field: string]: unknown }[] = []
  const web = new webApi.WebClient('xoxb-secret', {
    fetch: api.fetch,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: 10_000,
    logger: quietLogger,
  })
  const keep = (args: { readonly [name: string]: unknown }) => {
    kept.unshift({ ...args, bot_id: 'B1', user: 'UBOT', ts: `${1795510800 + kept.length}.000100` })
  }
  const count = (method: string) => api.calls.filter((call) => call.method === method).length
  return {
    ...api,
    log,
    kept,
    count,
    ...createPoster({ web, self, inFlight: createInFlight(), log }),
    /** Takes the next posts; each is answered as told. */
    take: (...answers: (() => Response | Promise<Response>)[]) =>
      api.reply(
        'chat.postMessage',
        ...answers.map((answer) => (args: { readonly [name: string]: unknown }) => {
          keep(args)
          return answer()
        }),
      ),
    history: (...answers: (() => Response | Promise<Response>)[]) => api.reply('conversations.history', ...answers),
    shown:
      (messages: readonly object[], rest = {}) =>
      () =>
        json({ ok: true, messages, has_more: false, ...rest }),
  }
}

describe('a post in Slack', () => {
  it('carries its key where people do not see it, and is said once', async () => {
    const { post, take, kept, calls } = createTestPoster()
    take(() => json({ ok: true, ts: '1.5' }))
    expect(await post('C1', digest, key)).toEqual({ kind: 'sent', message: '1.5' })
    expect(calls).toEqual([
      {
        method: 'chat.postMessage',
        args: {
          channel: 'C1',
          ...renderSlack(digest),
          unfurl_links: 'false',
          unfurl_media: 'false',
          mrkdwn: 'false',
          metadata,
        },
      },
    ])
    expect(kept.length).toBe(1)
  })

  it.each([
    ['asks to wait', asksToWait({ 'retry-after': '17' }), { seconds: 17, code: 'ratelimited' }],
    ['asks to wait without a time', asksToWait({}), { seconds: 1, code: 'ratelimited' }],
    ['says so in words', refuses('ratelimited'), { seconds: 1, code: 'ratelimited' }],
    ['is not there', breaks('ECONNREFUSED'), { seconds: 1, code: 'ECONNREFUSED' }],
    ['has no address', breaks('ENOTFOUND'), { seconds: 1, code: 'ENOTFOUND' }],
    ['moves the workspace', refuses('team_added_to_org'), { seconds: 60, code: 'team_added_to_org' }],
    [
      'is behind a proxy that refuses',
      () => new Response('<html>', { status: 403 }),
      { seconds: 60, code: 'http_403' },
    ],
  ])('was certainly not sent where Slack %s', async (_, answer, rest) => {
    const { post, reply, count } = createTestPoster()
    reply('chat.postMessage', answer)
    expect(await post('C1', digest, key)).toEqual({ kind: 'not-sent', ...rest })
    expect(count('chat.postMessage')).toBe(1)
  })

  it.each([
    ['500', () => new Response('', { status: 500 }), 'http_500'],
    ['503', () => new Response('', { status: 503 }), 'http_503'],
    ['a broken connection', breaks('ECONNRESET'), 'ECONNRESET'],
    ['silence', late, 'timeout'],
    ['internal_error', refuses('internal_error'), 'internal_error'],
    ['fatal_error', refuses('fatal_error'), 'fatal_error'],
    ['a page instead of an answer', () => new Response('<html>Sign in</html>'), 'unreadable'],
    ['half an answer', () => new Response('{"ok":tr'), 'unreadable'],
    ['nothing', () => new Response(''), 'unreadable'],
  ])('may have arrived after %s: that is for a look to say', async (_, answer, code) => {
    const { post, look, take, kept, count, history, shown } = createTestPoster()
    take(answer)
    expect(await post('C1', digest, key)).toEqual({ kind: 'unknown', code })
    expect(count('chat.postMessage')).toBe(1)
    history(shown(kept))
    expect(await look('C1', key, since)).toBe('there')
    expect(kept.length).toBe(1)
  })

  it.each([
    ['gone', 'C1', 'is_archived'],
    ['gone', 'D1', 'channel_not_found'],
    ['not-a-member', 'C1', 'not_in_channel'],
    ['not-a-member', 'G1', 'channel_not_found'],
    ['no-permission', 'C1', 'restricted_action'],
    ['no-permission', 'C1', 'missing_scope'],
    ['closed', 'D1', 'messages_tab_disabled'],
    ['revoked', 'C1', 'invalid_auth'],
    ['revoked', 'C1', 'token_revoked'],
    ['revoked', 'C1', 'account_inactive'],
    ['invalid', 'C1', 'msg_too_long'],
    ['invalid', 'C1', 'invalid_arguments'],
    ['invalid', 'C1', 'constructor'],
  ])('is refused, %s: %s %s', async (why, place, code) => {
    const { post, reply, count } = createTestPoster()
    reply('chat.postMessage', refuses(code))
    expect(await post(place, digest, key)).toEqual({ kind: 'refused', why, code })
    expect(count('chat.postMessage')).toBe(1)
  })

  it('is said in words alone, under the same key, where the blocks are refused', async () => {
    const { post, reply, calls } = createTestPoster()
    reply('chat.postMessage', refuses('invalid_blocks'), () => json({ ok: true, ts: '2.5' }))
    expect(await post('C1', digest, key)).toEqual({ kind: 'sent', message: '2.5' })
    expect(calls.map(({ args }) => [args.metadata, 'blocks' in args])).toEqual([
      [metadata, true],
      [metadata, false],
    ])
    reply('chat.postMessage', refuses('invalid_blocks'), refuses('invalid_blocks'))
    expect(await post('C1', digest, key)).toMatchObject({ kind: 'refused', why: 'invalid' })
    expect(calls.length).toBe(4)
  })

  it('is refused before it is sent where it cannot be shown', async () => {
    const { post, calls } = createTestPoster()
    const posted = await post('C1', briefing('answer', 'x', { blocks: [broken] }), key)
    expect(posted).toEqual({ kind: 'refused', why: 'invalid', code: 'not_rendered' })
    expect(calls).toEqual([])
  })

  it('is words and nothing else, whatever the record holds', async () => {
    const hostile = '<!channel> <@U1> <https://evil.example|bank> &lt;!here&gt;'
    const { post, calls } = createTestPoster()
    await post('C1', briefing('answer', hostile, { blocks: [{ kind: 'list', items: [[hostile]] }] }), key)
    const { text, blocks } = record(calls[0]?.args)
    expect(faultsOf({ text: String(text), blocks: Array.isArray(blocks) ? blocks : [] })).toEqual([])
    expect(calls[0]?.args).not.toHaveProperty('link_names')
  })

  it('writes no token into the log, and where the fault was', async () => {
    const { post, reply, log } = createTestPoster()
    const messages = ['[ERROR] must be shorter [json-pointer:/blocks/0/text]']
    reply('chat.postMessage', () =>
      json({ ok: false, error: 'invalid_arguments', token: 'xoxb-secret', response_metadata: { messages } }),
    )
    await post('C1', digest, key)
    expect(log.lines).toMatchObject([{ level: 'warn', channel: 'C1', code: 'invalid_arguments', detail: messages[0] }])
    expect(JSON.stringify(log.lines)).not.toContain('xoxb')
  })
})

describe('a look into a channel', () => {
  const ours = { bot_id: 'B1', user: 'UBOT', ts: '1.0', metadata }

  it('asks for what was written since, with a margin for clocks that differ', async () => {
    const { look, history, shown, calls } = createTestPoster()
    history(shown([]))
    expect(await look('C1', key, since)).toBe('absent')
    const oldest = `${Date.parse('2026-11-24T08:58:00Z') / 1000}`
    expect(calls).toEqual([
      {
        method: 'conversations.history',
        args: { channel: 'C1', oldest, limit: '200', include_all_metadata: 'true' },
      },
    ])
  })

  it.each([
    ['another key', { ...ours, metadata: { ...metadata, event_payload: { key: 'other' } } }],
    ['the key in somebody else’s message', { ...ours, bot_id: 'B2', user: 'U2' }],
    ['the key in another event', { ...ours, metadata: { ...metadata, event_type: 'other' } }],
    ['the key in the words', { bot_id: 'B1', user: 'UBOT', text: key }],
    ['what we cannot read', { bot_id: 7, metadata: 'x' }],
  ])('does not take %s for ours', async (_, message) => {
    const { look, history, shown } = createTestPoster()
    history(shown([message]))
    expect(await look('C1', key, since)).toBe('absent')
  })

  it('reads on where much was written, and never says absent before the end', async () => {
    const { look, history, shown, calls } = createTestPoster()
    const more = (next_cursor: string) => shown([], { has_more: true, response_metadata: { next_cursor } })
    history(more('p2'), more('p3'), shown([{}, ours]))
    expect(await look('C1', key, since)).toBe('there')
    expect(calls.map(({ args }) => args.cursor)).toEqual([undefined, 'p2', 'p3'])
    history(...['2', '3', '4', '5', '6', '7'].map(more))
    expect(await look('C1', key, since)).toBe('cannot-look')
    history(shown([], { has_more: true }))
    expect(await look('C1', key, since)).toBe('cannot-look')
  })

  it.each([
    ['the scope is missing', refuses('missing_scope')],
    ['the bot is not in the channel', refuses('not_in_channel')],
    ['Slack asks to wait', asksToWait({ 'retry-after': '60' })],
    ['Slack fails', () => new Response('', { status: 500 })],
    ['Slack is silent', late],
    ['Slack answers something else', () => json({ ok: true })],
  ])('says that it cannot when %s', async (_, answer) => {
    const { look, history, calls } = createTestPoster()
    history(answer)
    expect(await look('C1', key, since)).toBe('cannot-look')
    expect(calls.length).toBe(1)
  })

  it('says that it cannot before Slack has told who we are', async () => {
    const { look, calls } = createTestPoster({})
    expect([await look('C1', key, since), calls.length]).toEqual(['cannot-look', 0])
  })
})
