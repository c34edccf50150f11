import type { Log } from '../log.ts'
import { composeDigest, type Material } from './compose.ts'
import { type Planning, plan } from './due.ts'
import type { DigestState, Instant, Subscription } from './subscription.ts'

/** Six hours: a digest of the morning is still worth reading in the afternoon. */
export const window = 6 * 3_600_000

/** Decides on what is due of one subscription, with the words of the digest. A fault in one stops no other. */
export function planWith(material: Material, { doubt }: DigestState, now: Instant, log: Log) {
  const write: Planning['write'] = (subscription, run, late) => {
    try {
      return composeDigest(subscription, run, late, material) ?? 'nothing new'
    } catch (error) {
      const cause = error instanceof Error ? error.message : 'unknown'
      log.error('digest: could not be written', { id: subscription.id, cause })
      return 'could not be written'
    }
  }
  return (subscription: Subscription): Subscription =>
    plan(subscription, { now, window, doubt, seq: material.ledger.seq, write })
}
