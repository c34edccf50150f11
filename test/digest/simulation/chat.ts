import type { Briefing, Line } from '../../../src/briefing/briefing.ts'
import type { Looked, Posted, Poster, Refusal } from '../../../src/chats/poster.ts'
import type { Chance } from './chance.ts'
import { type Life, never } from './life.ts'

export interface Trouble {
  crash: number
  /** 429, with seconds to wait. */
  limited: number
  /** 5xx and time-outs: half of them arrived all the same, some only later. */
  unclear: number
  cannotLook: number
  /** The clock jumps: then nobody can wait for a message that is on its way, and there are none. */
  jumps: boolean
}

/** What arrived in a place. */
interface Arrival {
  key: string
  at: number
  facts: readonly string[]
}

/** A chat that counts: every message that arrives, by its key. */
export interface FakeChat {
  poster(life: Life): Poster
  arrivals: Map<string, Arrival[]>
  refuse(place: string, why: Refusal | undefined): void
  /** Nothing gets through until then. */
  outage(until: number): void
  /** Requests that came before the time they were told to wait for. */
  impatient: string[]
  /** A process that died, or could not write, may not know how long it was told to wait. */
  forgetWaits(): void
  /** Requests to a place on a day after it had refused, without anybody having asked. */
  posts: number
}

export function createFakeChat(chance: Chance, trouble: Trouble, now: () => number): FakeChat {
  const arrivals = new Map<string, Arrival[]>()
  const onTheirWay: { place: string; arrival: Arrival }[] = []
  const refused = new Map<string, Refusal>()
  const waits = new Map<string, number>()
  let down = 0
  const arrive = (place: string, arrival: Arrival) => {
    const known = arrivals.get(place)
    if (known) known.push(arrival)
    else arrivals.set(place, [arrival])
  }
  const land = () => {
    for (const [at, { place, arrival }] of [...onTheirWay.entries()].reverse()) {
      if (arrival.at > now()) continue
      arrive(place, arrival)
      onTheirWay.splice(at, 1)
    }
  }

  function answer(place: string, briefing: Briefing, key: string): Posted {
    chat.posts += 1
    if ((waits.get(key) ?? 0) > now()) chat.impatient.push(`${place} at ${new Date(now()).toISOString()}`)
    const why = refused.get(place)
    if (why) return { kind: 'refused', why, code: why }
    if (now() < down) {
      return chance.hits(0.5)
        ? { kind: 'unknown', code: '503' }
        : { kind: 'not-sent', seconds: 0, code: 'ECONNREFUSED' }
    }
    if (chance.hits(trouble.limited)) {
      const seconds = 1 + chance.below(120)
      waits.set(key, now() + seconds * 1000)
      return { kind: 'not-sent', seconds, code: 'ratelimited' }
    }
    const arrival = { key, at: now(), facts: factsIn(briefing) }
    if (!chance.hits(trouble.unclear)) {
      arrive(place, arrival)
      return { kind: 'sent', message: key }
    }
    if (!trouble.jumps && chance.hits(0.2))
      onTheirWay.push({ place, arrival: { ...arrival, at: now() + chance.below(50_000) } })
    else if (chance.hits(0.5)) arrive(place, arrival)
    return { kind: 'unknown', code: chance.pick(['500', '502', 'ETIMEDOUT', 'ECONNRESET']) }
  }

  const chat: FakeChat = {
    arrivals,
    impatient: [],
    forgetWaits: () => waits.clear(),
    posts: 0,
    refuse: (place, why) => void (why ? refused.set(place, why) : refused.delete(place)),
    outage(until) {
      down = until
    },
    poster: (life) => ({
      async post(place, briefing, key) {
        await undefined
        if (!life.killed && chance.hits(trouble.crash)) life.kill()
        if (life.killed) return never()
        land()
        const posted = answer(place, briefing, key)
        if (chance.hits(trouble.crash)) life.kill()
        return life.killed ? never() : posted
      },
      async look(place, key): Promise<Looked> {
        await undefined
        if (life.killed) return never()
        land()
        if (now() < down || chance.hits(trouble.cannotLook)) return 'cannot-look'
        return arrivals.get(place)?.some((each) => each.key === key) ? 'there' : 'absent'
      },
    }),
  }
  return chat
}

/** The facts that are told as new: those of the simulation have their number in their words. */
function factsIn({ blocks }: Briefing): string[] {
  const news = blocks.findIndex((block) => block.kind === 'heading' && block.text === 'On this day')
  const lines = blocks
    .slice(0, news < 0 ? undefined : news)
    .flatMap((block) => (block.kind === 'list' ? block.items : []))
  return lines.flatMap((line: Line) =>
    line.flatMap((span) => (typeof span === 'string' ? [...span.matchAll(/fact-\d+/g)].map(([found]) => found) : [])),
  )
}
