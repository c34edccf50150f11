import { describe, expect, it } from 'vitest'
import { button, menu } from './payloads.ts'
import { readAnswer, start, until } from './start.ts'

const hidden = true

describe('sharing', () => {
  it('posts the answer for all, says who did, and takes the button away', async () => {
    const { double, interact, connection } = await start()
    await connection.ready
    expect(await interact(button('s:sources exchange', { hidden }))).toMatchObject({ type: 6 })
    await until(() => double.callsTo(/^\/webhooks/).length === 2)
    const [posted, edited] = double.callsTo(/^\/webhooks/)
    expect([posted?.method, edited?.method, edited?.path]).toEqual([
      'POST',
      'PATCH',
      expect.stringMatching(/messages\/(@|%40)original/),
    ])
    const shown = readAnswer(posted?.body)
    expect(shown).toMatchObject({ title: 'sources exchange', hidden: false })
    expect(shown.description).toContain('-# Shared by <@100000000000000004> · <t:1795521600:f>')
    expect(readAnswer(edited?.body).description).toContain('You shared this here')
    for (const call of [posted, edited]) expect(readAnswer(call?.body).labels).not.toContain('Share in channel')
  })

  it('happens once, however often it is clicked', async () => {
    const { double, interact, connection } = await start()
    await connection.ready
    const first = button('s:sources exchange', { hidden })
    const second = { ...first, id: button('').id }
    await interact(first)
    await interact(second)
    await connection.stop()
    expect(double.calls.filter(({ method, path }) => method === 'POST' && path.startsWith('/webhooks')).length).toBe(1)
  })

  it('says so when it is refused, and can be tried again', async () => {
    const { double, interact, connection, events } = await start({
      prepare: ({ reply }) =>
        reply(/^\/webhooks/, { status: 403, body: { code: 50013, message: 'Missing Permissions' } }),
    })
    await connection.ready
    const first = button('s:sources exchange', { hidden })
    await interact(first)
    await until(() => double.callsTo(/^\/webhooks/).length === 2)
    expect(events()).toContain('discord: not shared')
    const said = readAnswer(double.callsTo(/^\/webhooks/)[1]?.body)
    expect(said.description).toContain('Not shared')
    expect(said.labels).toContain('Share in channel')
    await interact({ ...first, id: button('').id })
    await until(() => double.callsTo(/^\/webhooks/).length === 4)
    expect(readAnswer(double.callsTo(/^\/webhooks/)[2]?.body).description).toContain('Shared by')
  })

  it('is not tried again when it may have arrived', async () => {
    const { double, interact, connection, events } = await start({
      prepare: ({ reply }) => reply(/^\/webhooks/, { status: 500 }),
    })
    await connection.ready
    const first = button('s:sources exchange', { hidden })
    await interact(first)
    await until(() => double.callsTo(/^\/webhooks/).length === 2)
    expect(events()).toContain('discord: not shared')
    const said = readAnswer(double.callsTo(/^\/webhooks/)[1]?.body)
    expect(said.description).toContain('did not say')
    expect(said.labels).not.toContain('Share in channel')
    await interact({ ...first, id: button('').id })
    await connection.stop()
    expect(double.callsTo(/^\/webhooks/).length).toBe(2)
  })

  it('can be tried again when the click itself was not acknowledged', async () => {
    const { double, interact, connection, events } = await start({
      prepare: ({ reply }) => reply(/callback/, { status: 500 }),
    })
    await connection.ready
    const first = button('s:sources exchange', { hidden })
    await interact(first)
    await until(() => events().includes('discord: interaction not answered'))
    await interact({ ...first, id: button('').id })
    await until(() => double.callsTo(/^\/webhooks/).length === 2)
  })

  it('shares what was said about a message', async () => {
    const { double, interact, connection } = await start()
    await connection.ready
    const { ids } = await interact(menu(`Exchange ${'x'.repeat(200)}`))
    await interact(button(ids.find((id) => id.startsWith('b')) ?? '', { hidden }))
    await until(() => double.callsTo(/^\/webhooks/).length === 2)
    expect(readAnswer(double.callsTo(/^\/webhooks/)[0]?.body).title).toMatch(/^brief on Exchange xxx/)
  })

  it('shows to the asker what is no answer any more', async () => {
    const { double, interact, connection } = await start()
    await connection.ready
    expect(await interact(button('s:nobody', { hidden }))).toMatchObject({ type: 7, title: 'Nothing on record' })
    await connection.stop()
    expect(double.callsTo(/^\/webhooks/)).toEqual([])
  })
})
