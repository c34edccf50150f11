import { expect, it } from 'vitest'
import { ask } from '../support/bots.ts'

it.each([
  [
    'incident belgium-ministries-2022',
    'APT27, APT30, APT31 and GALLIUM / Softcell, named groups, no state – 18 July 2022: Belgium',
  ],
  ['incident stuxnet', 'US and Israel, the states – 1 June 2012: David E. Sanger'],
  ['incident toolshell', 'APT27, APT31 and Storm-2603, state-linked actors – 22 July 2025: Microsoft'],
  // Of whom one is part of the other, the narrower is named.
  ['incident exchange', 'HAFNIUM / Silk Typhoon, state-linked actors – 2 March 2021: Microsoft'],
])('all of those whom a statement blames alike are named: %s', async (question, line) =>
  expect(await ask(question)).toContain(`- ${line}`),
)

it('the page of a group tells the advisories that name it beside who blamed it', async () =>
  expect(await ask('actor volt typhoon')).toMatch(
    /Blamed for \(1 technical attribution\)\n- Volt Typhoon .* – Microsoft \[\d+\] 24 May 2023; advisory of CISA .*19 March 2024, .*NSA/,
  ))

it('a group that only the sources of a record accuse is not told to be blamed for nothing', async () =>
  expect(await ask('actor cuba ransomware')).toMatch(
    /Blamed for\n- Attack on Montenegrin government systems – accused by sources of its record \(/,
  ))
