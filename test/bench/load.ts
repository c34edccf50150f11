import { type ChildProcess, fork } from 'node:child_process'
import * as z from 'zod'
import { discordLoad } from './discord-load.ts'
import { slackLoad } from './slack-load.ts'

/** What a run of load found: answers in how long, and the time of each in milliseconds. */
const Run = z.object({ seconds: z.number(), times: z.array(z.number()) })
export type Run = z.infer<typeof Run>

/** One run: so many questions under way at a time, for so long. */
export const Order = z.object({ target: z.string(), inFlight: z.number(), milliseconds: z.number() })
export type Order = z.infer<typeof Order>

export interface Load {
  /** Where the load comes from listens, if it does. */
  address: string
  run(order: Order): Promise<Run>
  stop(): void
}

type Generator = { address: string; run(order: Order): Promise<Run> }
const generators: Record<string, () => Generator | Promise<Generator>> = { slack: slackLoad, discord: discordLoad }

/** Load from a process of its own, so that making it takes nothing from who answers. */
export async function startLoad(name: string): Promise<Load> {
  const child = fork(process.argv[1] ?? '', ['load', name])
  const address = z.string().parse(await next(child))
  return {
    address,
    async run(order) {
      child.send(order)
      return Run.parse(await next(child))
    },
    stop: () => void child.kill(),
  }
}

function next(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('the load ended'))
    child.once('exit', ended)
    child.once('message', (message) => {
      child.off('exit', ended)
      resolve(message)
    })
  })
}

/** The other end, in the process of its own. */
export async function runLoad(name: string): Promise<void> {
  const generator = await generators[name]?.()
  process.send?.(generator?.address)
  process.on('message', (order) => {
    void generator?.run(Order.parse(order)).then((run) => process.send?.(run))
  })
}
