import type { Span } from '../briefing/briefing.ts'
import { markUnverified } from '../briefing/unverified.ts'
import { linkTo, shortSpeaker } from '../briefing/wording.ts'
import { type Archive, actorOf, groupBy } from '../model/archive.ts'
import { writeDay } from '../model/day.ts'
import type { Statement } from '../model/statement.ts'

const speakersShown = 6
/** The first ones and the last. */
const daysShown = 3

/** “19 July 2021: UK, Canada; 20 July 2021: …”; somebody who said several such things that day is named once. */
export function byDay<Each extends Statement>(
  archive: Archive,
  said: readonly Each[],
  more: (statement: Each) => string,
): Span[] {
  const speakers = [...groupBy(said, (each) => [`${each.day} ${nameOf(archive, each)}`]).values()]
  const left = speakers.length - speakersShown
  const days = [...groupBy(speakers, ([first]) => (first ? [first.day] : []))]
  const writeOne = ([day, those]: (typeof days)[number], most: number): Span[] => {
    const named = those.length > most ? those.toSorted(forStateFirst).slice(0, most) : those
    const names = named.map((each) => speaker(archive, each, more))
    const others = those.filter((each) => !named.includes(each))
    return [
      `${writeDay(day)}: `,
      ...join(names, ', '),
      others.length > 0 ? ` and ${others.length} more${markUnverified(others.flat())}` : '',
    ]
  }
  if (left <= 0)
    return join(
      days.map((each) => writeOne(each, each[1].length)),
      '; ',
    )
  const many = days.length > daysShown
  const shown = many ? [...days.slice(0, daysShown - 1), ...days.slice(-1)] : days
  const named = many ? 1 : Math.floor(speakersShown / days.length)
  const between = days.slice(daysShown - 1, -1).flatMap(([, those]) => those)
  return [
    ...join(
      shown.map((each) => writeOne(each, named)),
      '; ',
    ),
    between.length > 0 ? `; ${between.length} in between${markUnverified(between.flat())}` : '',
  ]
}

/** Where not all can be named, whoever spoke for the state is. */
const forStateFirst = (a: readonly Statement[], b: readonly Statement[]): number =>
  Number(b[0]?.capacity === 'on-behalf-of-state') - Number(a[0]?.capacity === 'on-behalf-of-state')

/** A state denies through embassies and missions: which of them is part of the fact. */
export function nameOf(archive: Archive, statement: Statement): string {
  const { kind, speaker } = statement
  const isState = speaker.actor !== undefined && actorOf(archive, speaker.actor).kind === 'state'
  return kind === 'denial' && isState && !speaker.role
    ? speaker.name.replace(/^Spokesperson, /, '')
    : shortSpeaker(archive, statement)
}

function speaker<Each extends Statement>(
  archive: Archive,
  said: readonly Each[],
  more: (statement: Each) => string,
): Span[] {
  const telling = said.find((each) => more(each) !== '') ?? said[0]
  if (!telling) return []
  return [linkTo(nameOf(archive, telling), telling.sources), more(telling), markUnverified(said)]
}

export function join(parts: readonly Span[][], by: string): Span[] {
  return parts.flatMap((part, place) => (place === 0 ? part : [by, ...part]))
}
