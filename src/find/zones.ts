/** Current names of zones that the runtime lists under an older one, and UTC, which it does not list. */
const unlisted = [
  'UTC',
  'Africa/Asmara',
  'America/Nuuk',
  'Asia/Ho_Chi_Minh',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Yangon',
  'Atlantic/Faroe',
  'Europe/Kyiv',
  'Pacific/Chuuk',
  'Pacific/Kanton',
  'Pacific/Pohnpei',
]

/** Whether the runtime knows the zone: its own list lacks UTC and every alias, so it is asked. */
export function isZone(name: string): boolean {
  if (known.has(name)) return true
  try {
    if (!/[a-z]/i.test(name) || new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone === '') {
      return false
    }
  } catch {
    return false
  }
  known.add(name)
  return true
}

/** To ask costs time; there are some hundred. */
const known = new Set<string>()

let names: readonly string[] | undefined

/** IANA names to choose from. */
export function zoneNames(): readonly string[] {
  names ??= [...new Set([...unlisted.filter(isZone), ...Intl.supportedValuesOf('timeZone')])].sort()
  return names
}

/** “Europe/Berlin”, “europe/berlin”, “berlin”, “new york”: the zones that may be meant. */
export function findZones(typed: string): string[] {
  const wanted = fold(typed)
  if (wanted === '') return []
  const exact = zoneNames().filter((name) => fold(name) === wanted)
  if (exact.length > 0) return exact
  const city = zoneNames().filter((name) => fold(name.slice(name.lastIndexOf('/') + 1)) === wanted)
  if (city.length > 0) return city
  if (isZone(typed)) return [typed]
  return zoneNames().filter((name) => fold(name).includes(wanted))
}

const fold = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
