import type { Wanted } from '../query.ts'
import { narrowing } from './narrowing.ts'
import type { Turns } from './turn-words.ts'
import { aboutIt } from './turns-about.ts'
import { amongThem } from './turns-among.ts'
import { elsewhere } from './turns-elsewhere.ts'
import { fewWords } from './turns-of-few-words.ts'
import { reasons } from './turns-to-reasons.ts'

/** Ways to go on in a thread; the first that fits. To add one is to add a line. */
const turns: Turns = [...narrowing, ...elsewhere, ...fewWords, ...reasons, ...amongThem, ...aboutIt]

/** What leads up to what is wanted: “could you please tell me”. */
const lead = `(?:(?:and|ok|so|but|now|conversely|thanks|right|hm)[,. ]+)*(?:(?:can|could|would) you )?(?:please )?(?:(?:tell|show|give|remind) me |list |say |i(?:['’]d| would) (?:also )?like to (?:know|see) |do you know |i (?:only |just )?(?:want|need) )?`

const shapes = turns.map(([shape, short, only]) => ({
  shape: new RegExp(`^${lead}(?:${shape})(?:,? please)?$`, 'iu'),
  short,
  only,
}))

/** What stands at its end and says nothing; “was he listed again” asks for another time. */
const idleEnd =
  /(?:, then|,? (?:anyway|exactly|precisely|by the way|btw|please)|(?<!^(?:(?:and|so|but) )*(?:was|were|has|have) (?:he|she|it|they)\b.*),? again)$/i

/** A turn in a thread as the short question that it comes to: “and WannaCry”, “only companies”, “when”, or without its idle ending; undefined where neither is so. `wanted` is what the question before wants to hear. */
export function onward(text: string, wanted: Wanted): string | undefined {
  const asked = text.trim().replace(/[\s?!.]+$/, '')
  const plain = asked.replace(idleEnd, '')
  const found = shapes.find(({ shape, only }) => (!only || only.includes(wanted)) && shape.test(plain))
  if (found) return plain.replace(found.shape, found.short).replace(/^and (?=\d{4}$)/, 'and in ')
  return plain === asked ? undefined : plain
}
