import { createNames, type Names } from '../../src/find/names.ts'
import type { Archive } from '../../src/model/archive.ts'
import { openArchive } from '../../src/open-archive.ts'
import { absentNames } from './absent-names.ts'
import { type Figure, median, milliseconds, percent, quantile, spread, timeOf } from './figures.ts'
import { createRivals, type Named, namedIn } from './known-names.ts'
import { classes, type Question, questionsOf } from './questions.ts'
import { createRandom } from './random.ts'
import { createSynthetic } from './synthetic.ts'

const each = 400

export function benchNames(seed: number): Figure[] {
  const record = openArchive('data')
  const synthetic = (incidents: number) => createSynthetic(record, { incidents, statements: incidents, seed })
  return [
    ...measure('archive', record, seed),
    ...measure('1,000', synthetic(1_000), seed),
    ...measure('20,000', synthetic(20_000), seed),
  ]
}

interface Asked {
  sure: number
  asks: number
  near: number
  wrong: string[]
  times: number[]
}

function measure(label: string, archive: Archive, seed: number): Figure[] {
  const random = createRandom(seed)
  const records = namedIn(archive)
  const rivals = createRivals(records)
  const names = createNames(archive)
  const built = timeOf(() => warmUp(names))
  const times: number[] = []
  const figures: Figure[] = []
  for (const kind of classes) {
    const { questions, again } = questionsOf(kind, records, rivals, each, random)
    for (const { typed } of questions.slice(0, 50)) names.any.find(typed)
    const asked = ask(questions, names)
    times.push(...asked.times)
    const share = asked.sure / questions.length
    figures.push({
      what: `Names, ${label}: ${kind.about}`,
      result: `${percent(share)} right (${questions.length}; asks ${asked.asks}, nearest ${asked.near}, wrong ${asked.wrong.length}; ${again} drawn again), ${spread(asked.times)}`,
      aim: '99 %',
      holds: share >= 0.99,
    })
    if (process.env.SHOW) for (const line of asked.wrong.slice(0, 12)) console.error(`   ${kind.about}: ${line}`)
  }
  return [
    ...figures,
    absent(label, names, records, seed),
    ...completion(label, names, records, seed),
    {
      what: `Names, ${label}: look-up over all`,
      result: `${spread(times)}, longest ${milliseconds(Math.max(...times))}; indexes built in ${milliseconds(built)}; ${records.reduce((sum, { names: all }) => sum + all.length, 0)} names`,
      aim: 'p99 1 ms',
      holds: quantile(times, 0.99) < 1,
    },
  ]
}

const warmUp = ({ any: byName }: Names): void => {
  byName.find('solar wnds')
  byName.suggest('sol', 25)
}

const tries = 5

/**
 * The median of a few tries: in a single one the machine may be busy with something else. The last look-ups are kept, so each try has
 * another number of spaces at its end.
 */
function askFor(typed: string, { any: byName }: Names) {
  const times = Array.from({ length: tries }, (_, at) => timeOf(() => byName.find(`${typed}${' '.repeat(at + 1)}`)))
  return { found: byName.find(typed), time: median(times) }
}

function ask(questions: readonly Question[], names: Names): Asked {
  const asked: Asked = { sure: 0, asks: 0, near: 0, wrong: [], times: [] }
  for (const { typed, id } of questions) {
    const { found, time } = askFor(typed, names)
    asked.times.push(time)
    if (found.kind === 'one' && found.record.id === id) asked.sure += 1
    else if (found.kind === 'several' && found.records.some((record) => record.id === id)) asked.asks += 1
    else if (found.kind === 'none' && found.near[0]?.id === id) asked.near += 1
    else asked.wrong.push(`${typed} -> ${JSON.stringify(found).slice(0, 150)}, not ${id}`)
    if (process.env.SHOW && found.kind !== 'one')
      console.error(`     ${typed} -> ${JSON.stringify(found).slice(0, 300)}, not ${id}`)
  }
  return asked
}

/** Names that nothing has: an answer that takes them for something is false. */
function absent(label: string, names: Names, records: readonly Named[], seed: number): Figure {
  const typed = absentNames(records, each, createRandom(seed + 1))
  const times: number[] = []
  const wrong = typed.filter((name) => {
    const { found, time } = askFor(name, names)
    times.push(time)
    if (process.env.SHOW && found.kind !== 'none')
      console.error(`   absent: ${name} -> ${JSON.stringify(found).slice(0, 200)}`)
    return found.kind !== 'none'
  })
  const share = 1 - wrong.length / typed.length
  return {
    what: `Names, ${label}: not on record`,
    result: `${percent(share)} told so (${typed.length}), ${spread(times)}`,
    aim: '99 %',
    holds: share >= 0.99,
  }
}

/** After four letters or more of a name that begins like no other. */
function completion(label: string, { any }: Names, records: readonly Named[], seed: number): Figure[] {
  const random = createRandom(seed + 2)
  const rivals = createRivals(records)
  const kind = classes.find(({ about }) => about === 'the beginning')
  const { questions } = kind ? questionsOf(kind, records, rivals, each, random) : { questions: [] }
  const keystrokes = questions.flatMap(({ typed }) => [1, 2, 3, typed.length].map((length) => typed.slice(0, length)))
  const times = keystrokes.map((typed) =>
    median(Array.from({ length: tries }, () => timeOf(() => any.suggest(typed, 25)))),
  )
  const right = questions.filter(({ typed, id }) => any.suggest(typed, 25)[0]?.id === id).length
  return [
    {
      what: `Completion, ${label}: the beginning`,
      result: `${percent(right / questions.length)} right first; every keystroke ${milliseconds(median(times))}, p99 ${milliseconds(quantile(times, 0.99))}`,
      aim: '99 %, p99 1 ms',
      holds: right / questions.length >= 0.99 && quantile(times, 0.99) < 1,
    },
  ]
}
