import { describe, expect, it } from 'vitest'
import { button, direct, elsewhere, menu, select, slash } from './payloads.ts'
import { start } from './start.ts'
import { longQuestion } from './support.ts'

const hidden = true

describe('a click', () => {
  it('on what all see is answered to who clicked, with a button to share', async () => {
    const { bot, interact, connection } = await start()
    await connection.ready
    const answer = await interact(button('q:sources exchange'))
    expect(bot.asked).toEqual(['sources exchange'])
    expect(answer).toMatchObject({ type: 4, hidden, ids: expect.arrayContaining(['s:sources exchange']) })
  })

  it('on what only the asker sees replaces it', async () => {
    const { interact, connection } = await start()
    await connection.ready
    expect(await interact(button('c2:incident exchange', { hidden }))).toMatchObject({
      type: 7,
      title: 'incident exchange',
      ids: expect.arrayContaining(['s:incident exchange']),
    })
  })

  it('in a direct message replaces a question with what was chosen, else is answered below it', async () => {
    const { interact, connection } = await start()
    await connection.ready
    expect(await interact(button('c:exchange', direct))).toMatchObject({ type: 7, title: 'exchange' })
    const next = await interact(button('q:sources exchange', direct))
    expect(next).toMatchObject({ type: 4, hidden: false })
    expect(next.labels).not.toContain('Share in channel')
  })

  it('is answered where the bot is not', async () => {
    const { interact, connection } = await start()
    await connection.ready
    expect(await interact(button('q:sources exchange', elsewhere))).toMatchObject({ type: 4, hidden })
    expect(await interact(select('c1:exchange', { hidden, ...elsewhere }))).toMatchObject({ type: 7 })
    expect(await interact({ ...menu('Exchange'), ...elsewhere })).toMatchObject({ type: 4, hidden })
  })

  it('chooses from a menu when there are many, and says how many are left', async () => {
    const { bot, interact, connection } = await start()
    await connection.ready
    const { controls, description } = await interact(slash('incident', { name: 'many' }))
    expect(controls).toMatchObject([{ type: 3, options: { length: 25, 24: { value: 'c24:incident 25' } } }])
    expect(description).toContain('… and 5 more')
    expect(await interact(select('c24:incident 25', { hidden }))).toMatchObject({ type: 7, title: 'incident 25' })
    expect(bot.asked.at(-1)).toBe('incident 25')
  })

  it('asks what was too long for the button', async () => {
    const { bot, interact, connection } = await start()
    await connection.ready
    const { ids } = await interact(slash('incident', { name: 'exchange' }))
    expect(ids[1]).toMatch(/^q1~/)
    await interact(button(ids[1] ?? ''))
    expect(bot.asked.at(-1)).toBe(longQuestion)
  })

  it.each(['q1~of-an-earlier-life', 's~gone', 'nonsense', 'z:what'])('on %s says what to do', async (id) => {
    const { bot, interact, connection } = await start({ prefix: 'x-' })
    await connection.ready
    const answer = await interact(button(id))
    expect(answer).toMatchObject({ type: 4, hidden, ids: ['q:help'] })
    expect(answer.description).toContain('expired')
    expect(answer.description).toContain('/x-help')
    expect(bot.asked).toEqual([])
  })
})
