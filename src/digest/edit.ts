import type { Asker } from '../commands/asker.ts'
import { type DigestState, type Instant, noCounts, type Schedule, type Subscription } from './subscription.ts'
import type { Topics } from './topics.ts'

/** What people decide about a digest. */
export interface Wishes {
  schedule: Schedule
  topics: Topics
  quiet: Subscription['quiet']
  onThisDay: boolean
}

type Where = Pick<Asker, 'chat' | 'tenant' | 'place'>

/** One place has one digest. */
export const subscriptionIn = (state: DigestState, { chat, tenant, place }: Where): Subscription | undefined =>
  state.subscriptions.find((each) => each.chat === chat && each.tenant === tenant && each.place === place)

/** All of one workspace or server. */
export const subscriptionsOf = (state: DigestState, { chat, tenant }: Pick<Asker, 'chat' | 'tenant'>): Subscription[] =>
  state.subscriptions.filter((each) => each.chat === chat && each.tenant === tenant)

/** A new one, which tells what comes onto the record from now on. */
export const subscribe = (
  { chat, tenant, place, user, direct }: Where & Pick<Asker, 'user' | 'direct'>,
  wishes: Wishes,
  { id, now, seq }: { id: string; now: Instant; seq: number },
): Subscription => ({
  ...wishes,
  id,
  chat,
  tenant,
  place,
  direct,
  by: user,
  created: now,
  from: now,
  cursor: seq,
  greeted: false,
  ahead: [],
  rows: [],
  counts: noCounts,
})

/** Changed wishes hold from now on; nothing that the new hour would have made due before is due. Ends a pause. */
export const rewish = (before: Subscription, wishes: Wishes, by: string, now: Instant): Subscription => {
  const moved = JSON.stringify(wishes.schedule) !== JSON.stringify(before.schedule) || before.paused !== undefined
  return { ...before, ...wishes, by, paused: undefined, ...(moved ? { from: now } : { schedule: before.schedule }) }
}

export const pause = (before: Subscription, now: Instant, until: Instant | undefined): Subscription => ({
  ...before,
  paused: { reason: 'asked', at: now, ...(until && { until }) },
})

export const resume = (before: Subscription, now: Instant): Subscription =>
  before.paused ? { ...before, paused: undefined, from: now } : before

export const withAdded = (state: DigestState, subscription: Subscription): DigestState => ({
  ...state,
  subscriptions: [...state.subscriptions, subscription],
})

/** What was planned goes with it, unsent. */
export const withoutPlace = (state: DigestState, where: Where): DigestState => {
  const gone = subscriptionIn(state, where)
  return gone ? { ...state, subscriptions: state.subscriptions.filter((each) => each !== gone) } : state
}

/** Everything of a workspace or server that removed the bot. */
export const withoutTenant = (state: DigestState, { chat, tenant }: Pick<Asker, 'chat' | 'tenant'>): DigestState => ({
  ...state,
  subscriptions: state.subscriptions.filter((each) => each.chat !== chat || each.tenant !== tenant),
  askers: Object.fromEntries(Object.entries(state.askers).filter(([key]) => !key.startsWith(`${chat} ${tenant} `))),
})

const askersKept = 5_000
const askerDays = 180

/** Remembers how far somebody was told; who has not asked for long is forgotten. */
export function withAsker(
  state: DigestState,
  { chat, tenant, user }: Asker,
  cursor: number,
  now: Instant,
): DigestState {
  const key = askerKey({ chat, tenant, user })
  const oldest = new Date(Date.parse(now) - askerDays * 86_400_000).toISOString()
  const others = Object.entries(state.askers).filter(([each, { at }]) => each !== key && at > oldest)
  return { ...state, askers: Object.fromEntries([...others.slice(1 - askersKept), [key, { cursor, at: now }]]) }
}

export const askerKey = ({ chat, tenant, user }: Pick<Asker, 'chat' | 'tenant' | 'user'>): string =>
  `${chat} ${tenant} ${user}`
