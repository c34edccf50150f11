import { describe, expect, it } from 'vitest'
import { createNames } from '../../src/find/names.ts'
import { record } from '../support/bots.ts'

const { any, actor } = createNames(record)
const found = (typed: string) => {
  const answer = any.find(typed)
  return answer.kind === 'one' ? answer.record.id : answer.kind
}

describe('a name', () => {
  it.each([
    ['Bangnadesh', 'bangladesh'],
    ['Pakitskn', 'pakistan'],
    ['United Kindgom', 'united-kingdom'],
    ['colonal pipline', 'colonial-pipeline-2021'],
    ['EU member state', 'eu-members'],
    ['норваи', 'norway'],
    ['коста рика', 'costa-rica'],
    ['κομμεντ γκροουπ', 'pla-unit-61398'],
  ])('%s is %s', (typed, id) => expect(found(typed)).toBe(id))

  it('of four letters with another in it is another name', () => expect(actor.find('Iraq').kind).toBe('none'))

  it.each(['Drenova Bank hack', 'Operation Amber Lantern', 'x'.repeat(6_000), 'APT2'])(
    '%s is on nobody’s record',
    (typed) => expect(found(typed)).toBe('none'),
  )
})
