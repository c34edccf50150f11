import { describe, expect, it } from 'vitest'
import { direct, elsewhere, keystroke, menu, slash } from './payloads.ts'
import { start, until } from './start.ts'

describe('a command', () => {
  it('is answered for all, with the options as they were named', async () => {
    const { bot, interact, connection } = await start({ prefix: 'x-' })
    await connection.ready
    const answer = await interact(slash('x-incident', { name: 'exchange', page: 2 }))
    expect(bot.asked).toEqual(['incident {"name":"exchange","page":2}'])
    expect(answer).toMatchObject({ type: 4, hidden: false, ids: ['q:sources exchange', expect.stringMatching(/^q1~/)] })
    expect(answer.description).toContain('About incident')
  })

  it.each([
    ['nobody', 'Nothing on record'],
    ['which', 'Which one?'],
  ])('is answered to the asker only when it is no answer: %s', async (name, title) => {
    const { interact, connection } = await start()
    await connection.ready
    expect(await interact(slash('incident', { name }))).toMatchObject({ type: 4, title, hidden: true })
  })

  it('is answered to the asker only where answers are private, with a button to share', async () => {
    const { interact, connection } = await start({ replies: 'private' })
    await connection.ready
    const answer = await interact(slash('incident', { name: 'exchange' }))
    expect(answer).toMatchObject({ hidden: true, ids: expect.arrayContaining(['s:incident name:exchange']) })
    expect(answer.labels).toContain('Share in channel')
    const alone = await interact(slash('incident', { name: 'exchange' }, direct))
    expect(alone.labels).not.toContain('Share in channel')
  })

  it.each([
    ['in a direct message', direct],
    ['where the bot is not', elsewhere],
  ])('is answered %s', async (_, place) => {
    const { interact, connection } = await start()
    await connection.ready
    expect(await interact(slash('incident', { name: 'exchange' }, place))).toMatchObject({ type: 4, hidden: false })
  })

  it('is answered once, though it comes twice', async () => {
    const { double, bot, connection, interact } = await start()
    await connection.ready
    const asked = slash('incident', { name: 'exchange' })
    await interact(asked)
    double.dispatch('INTERACTION_CREATE', asked)
    await interact(slash('incident', { name: 'another' }))
    expect(bot.asked.length).toBe(2)
    expect(double.callsTo(/callback/).length).toBe(2)
  })

  it('gets an apology when answering it fails', async () => {
    const { interact, connection, log } = await start()
    await connection.ready
    expect(await interact(slash('incident', { name: 'boom' }))).toMatchObject({
      hidden: true,
      description: 'Something went wrong here. Please try again.',
    })
    expect(log.lines).toContainEqual(
      expect.objectContaining({ event: 'discord: interaction not answered', code: 'Error' }),
    )
  })

  it.each([
    ['has trouble', { status: 500 }, 'http_500'],
    ['hangs up', 'hang up', expect.stringMatching(/UND_ERR_SOCKET|ECONNRESET/)],
    ['never answers', 'never', 'timeout'],
    ['has forgotten it', { status: 404, body: { code: 10062, message: 'Unknown interaction' } }, '10062'],
  ] as const)('is not answered again when Discord %s', async (_, answer, code) => {
    const { double, interact, connection, log } = await start({
      timeout: 250,
      prepare: ({ reply }) => reply(/callback/, answer),
    })
    await connection.ready
    await interact(slash('incident', { name: 'exchange' }))
    await until(() => log.lines.some(({ event }) => event === 'discord: interaction not answered'))
    expect(log.lines.find(({ level }) => level === 'warn')).toMatchObject({ code })
    await interact(slash('incident', { name: 'another' }))
    expect(double.callsTo(/callback/).length).toBe(2)
  })
})

describe('completing', () => {
  it('offers 25 choices, best first', async () => {
    const { interact, connection } = await start()
    await connection.ready
    const { type, choices } = await interact(keystroke('incident', 'name', 'exch'))
    expect([type, choices.length, choices[0]]).toEqual([8, 25, { name: 'incident name exch 0', value: 'v0' }])
  })

  it('cuts long names and leaves out what cannot be sent', async () => {
    const { interact, connection } = await start()
    await connection.ready
    expect((await interact(keystroke('incident', 'name', 'long'))).choices).toEqual([
      { name: `${'l'.repeat(99)}…`, value: 'fine' },
    ])
  })

  it('offers nothing when it fails, and goes on', async () => {
    const { double, interact, connection, events } = await start()
    await connection.ready
    double.dispatch('INTERACTION_CREATE', keystroke('incident', 'name', 'boom'))
    await until(() => events().includes('discord: completion not answered'))
    expect((await interact(keystroke('incident', 'name', 'x'))).choices.length).toBe(25)
  })
})

describe('“Brief me on this”', () => {
  it('is answered to the asker only, with a button to share', async () => {
    const { bot, interact, connection } = await start()
    await connection.ready
    const embeds = [{ type: 'rich', title: 'Title', description: 'Words' }]
    const answer = await interact(menu('**Exchange** <@123456789012345678> again', { embeds }))
    expect(bot.asked).toEqual(['brief on Exchange again Title Words'])
    expect(answer).toMatchObject({
      type: 4,
      hidden: true,
      ids: expect.arrayContaining(['b:Exchange again Title Words']),
    })
  })
})
