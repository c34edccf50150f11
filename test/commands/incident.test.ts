import { describe, expect, it } from 'vitest'
import { ask, askWords, tone } from '../support/bots.ts'

describe('/incident exchange', async () => {
  const text = await askWords('/incident exchange')

  it('has a title, dates and kind', async () => {
    expect(text).toMatch(
      /^Microsoft Exchange Server compromise \(ProxyLogon\)\nespionage, theft · first known activity January 2021 · disclosed 2 March 2021\n/,
    )
  })

  it('says who is accused, by whom, at what level and how sure they were', async () => {
    expect(text).toContain(
      'MSS, an organ of the state – 18 July 2021: White House (official, on background) (“high confidence”); 19 July 2021: US',
    )
    expect(text).toContain('UK NCSC (“highly likely”)')
  })

  it('keeps the EU and Norway at the territory', async () => {
    expect(text).toMatch(/China, activity from its territory – 19 July 2021: .*EU/)
    expect(text).toMatch(/China, activity from its territory – 19 July 2021: .*Norway/)
  })

  it('lets NATO and Japan endorse without attributing', async () => {
    const endorsed = text.split('\n').find((line) => line.includes('endorsements'))
    expect(endorsed).toContain('NATO')
    expect(endorsed).toContain('Japan')
    expect(text.slice(text.indexOf('Who did it'), text.indexOf('Who said what'))).not.toMatch(/NATO|Japan/)
  })

  it('lists the condemnation of the EU and the solidarity of NATO', async () => {
    expect(text).toMatch(/4 condemnations – 19 July 2021: .*EU/)
    expect(text).toContain('1 statement of solidarity – 19 July 2021: NATO')
  })

  it('lists the denials', async () => expect(text).toMatch(/8 denials – 3 March 2021: Chinese foreign ministry/))

  it('says who stopped short of what, in the words of the record', async () => {
    const short = text.split('\n').find((line) => line.startsWith('- Stopped short'))
    expect(short).toContain('Japan attributed APT40 activity, not the Exchange compromise')
    expect(short).toContain('NATO did not itself attribute')
    expect(short).toContain('Norway named no organ of the Chinese state for the breach of its parliament')
    expect(text).toContain('Chinese diplomatic missions (five)')
  })

  it('has the later charges and the arrest with their days', async () => {
    expect(text).toContain('1 indictment (charges are allegations) – 8 July 2025: US DOJ (Xu Zewei, Zhang Yu)')
    expect(text).toContain(
      '2 arrests or extraditions – 3 July 2025: Italy (Xu Zewei); 27 April 2026: US DOJ (Xu Zewei)',
    )
  })

  it('says that no sanctions came, how that is known and as of when', async () => {
    expect(text).toContain('No sanctions: declined by US (as of 19 July 2021)')
    expect(text).toContain('none made for this on record here (as of 26 August 2026)')
  })

  it('shows figures with who gave them, and the way to the others', () => {
    expect(text).toContain(
      'US organisations hacked: at least 30,000 (press reports citing KrebsOnSecurity, 6 March 2021)',
    )
    expect(text).toContain('… and 6 more: /figures microsoft-exchange-2021')
  })

  it('fits one screen', async () => expect(text.length).toBeLessThan(2_560))

  it('ends with how fresh it is', async () => expect(text).toContain('The record ends on 26 August 2026.'))

  it('carries an address for every number', async () => {
    const whole = await ask('/incident exchange')
    const numbers = [...whole.matchAll(/ \[(\d+)\]/g)].map(([, number]) => number)
    expect(numbers.length).toBeGreaterThan(15)
    for (const number of numbers) expect(whole).toMatch(new RegExp(`^\\[${number}\\] https?://`, 'm'))
  })
})

describe('the name of an incident', () => {
  it.each([
    'exchange',
    'Exchange',
    'EXCHANGE HACK',
    '“Exchange hack”',
    'hafnium hack',
    'proxylogon',
    'Microsoft Exchange',
    'server exchange microsoft',
    'microsft exchnge server',
    'name:exchange',
  ])('may be typed as %s', async (name) =>
    expect(await ask(`/incident ${name}`)).toMatch(/^Microsoft Exchange Server compromise/),
  )

  it.each([
    ['cloud hopper', /^Operation Cloud Hopper/],
    ['cloudhopper', /^Operation Cloud Hopper/],
    ['not petya', /^NotPetya/],
    ['wanacry', /^WannaCry/],
    ['solarwinds', /^SolarWinds/],
    ['opcw', /^Close-access operation against the OPCW/],
    ['bundestag', /^Hack of the German Bundestag/],
    ['viasat', /^Viasat/],
    ['volt typhoon', /^Volt Typhoon/],
    ['salt typhoon', /^Salt Typhoon/],
  ])('%s', async (name, title) => expect(await ask(`/incident ${name}`)).toMatch(title))

  it('asks which where several fit', async () => {
    expect(await tone('/incident albania')).toBe('choice')
    expect(await ask('/incident albania')).toMatch(/1\. .*Albania.*\n {2}2\. .*Albania/)
  })

  it('says calmly that nothing has the name', async () => {
    expect(await tone('/incident qwertzuiop')).toBe('nothing')
    expect(await ask('/incident qwertzuiop')).toContain('Nothing on record under “qwertzuiop”')
  })

  it('asks for a name where none is given', async () => {
    expect(await tone('/incident')).toBe('help')
    expect(await ask('/incident')).toContain('Say which name.')
    expect(await ask('/incident')).toContain('/incident exchange')
  })
})
