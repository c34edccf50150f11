import { expect, it } from 'vitest'
import { askWords } from '../support/bots.ts'

it('the page of a state names the groups that sources put there', async () =>
  expect(await askWords('list of iranian groups')).toMatch(
    /^Iran\n[\s\S]*\nGroups that sources put there\n- Agrius, APT33, .*MuddyWater, Tortoiseshell – threat group/,
  ))

it('the page of an agency names its groups first, those of its units too', async () =>
  expect(await askWords('/actor gru')).toMatch(
    /\nSaid to be part of it\n- APT28, Cadet Blizzard, Sandworm, Solntsepek – threat group/,
  ))
