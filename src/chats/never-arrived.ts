/** Codes of a network that say: no connection came about, so nothing was sent. Whatever else breaks may have arrived. */
export const neverArrived: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'UND_ERR_CONNECT_TIMEOUT',
])
