import type { Moment } from './briefing.ts'

/** “24 November 2026, 09:00 (Europe/Berlin)”: for those who read it on no clock of their own. */
export function writeMoment({ at, zone = 'UTC' }: Moment): string {
  const instant = new Date(at)
  if (Number.isNaN(instant.getTime())) return at
  try {
    return `${formatIn(zone, instant)} (${zone})`
  } catch {
    return `${formatIn('UTC', instant)} (UTC)`
  }
}

/** In whole seconds since 1970, as both chats want it; undefined when it is no instant. */
export function secondsOf({ at }: Moment): number | undefined {
  const seconds = Math.floor(Date.parse(at) / 1000)
  return Number.isSafeInteger(seconds) ? seconds : undefined
}

/** Made once for each zone: making one takes twenty times as long as using it. */
const formats = new Map<string, Intl.DateTimeFormat>()

/** Throws where the zone is not known. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  formats.set(zone, format)
  return format
}

function formatIn(zone: string, instant: Date): string {
  const parts = formatOf(zone).formatToParts(instant)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? ''
  return `${part('day')} ${part('month')} ${part('year')}, ${part('hour')}:${part('minute')}`
}
