import { Client, Events, GatewayIntentBits } from 'discord.js'
import { terminalAsker } from '../../src/console/asker.ts'
import { connectDiscord } from '../../src/discord/discord.ts'
import { type DiscordMessage, renderDiscord } from '../../src/discord/render.ts'
import { createRegistered } from '../discord/support.ts'
import { botOn, record } from '../support/bots.ts'
import { compareSpeeds } from './compare.ts'
import { type Figure, spread } from './figures.ts'
import { startLoad } from './load.ts'

/** From the event to the reply, and how much of bare discord.js's speed is kept; each has a Discord of its own. */
export async function benchDiscord(): Promise<Figure[]> {
  const bareLoad = await startLoad('discord')
  const ourLoad = await startLoad('discord')
  const bot = botOn(record)
  await connectBare(bareLoad.address, renderDiscord(await bot.answer('incident', { name: 'exchange' }, terminalAsker)))
  const quiet = () => {}
  const ours = await connectDiscord({
    config: { token: 'discord-secret', apiUrl: ourLoad.address },
    bot,
    log: { info: quiet, warn: quiet, error: quiet },
    clock: { now: () => new Date() },
    registered: createRegistered(),
    replies: 'public',
    prefix: '',
  })
  await ours.ready
  const figures: Figure[] = []
  for (const [target, what] of [
    ['command', '/incident exchange'],
    ['keystroke', 'a completion of “excha”'],
  ] as const) {
    const one = await ourLoad.run({ target, inFlight: 1, milliseconds: 2_000 })
    const kept = await compareSpeeds({ load: bareLoad, target }, { load: ourLoad, target })
    figures.push(
      { what: `Discord: ${what}, from the event to the reply`, result: spread(one.times) },
      { what: `Discord: ${what}, beside bare discord.js that replies “ok”`, ...kept },
    )
  }
  const ready = await compareSpeeds({ load: bareLoad, target: 'ready' }, { load: ourLoad, target: 'command' })
  figures.push({
    what: 'Discord: /incident exchange, beside bare discord.js that replies with the same message ready made',
    result: ready.result,
  })
  bareLoad.stop()
  ourLoad.stop()
  return figures
}

async function connectBare(api: string, ready: DiscordMessage): Promise<void> {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api } })
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isAutocomplete()) void interaction.respond([{ name: 'ok', value: 'ok' }])
    else if (interaction.isChatInputCommand())
      void interaction.reply(interaction.commandName === 'ready' ? ready : 'ok')
  })
  const connected = new Promise((resolve) => client.once(Events.ClientReady, resolve))
  await client.login('discord-secret')
  await connected
}
