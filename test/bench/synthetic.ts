import { type Archive, buildArchive, Records } from '../../src/model/archive.ts'
import { brokenRules } from '../../src/model/rules.ts'
import type { Statement } from '../../src/model/statement.ts'
import { madeUpNames, madeUpPerson } from './made-up-names.ts'
import { createRandom, type Random } from './random.ts'

interface Size {
  incidents: number
  statements: number
  seed: number
}

/**
 * An archive as large as wished, spread like the real one: its actors and many more, incidents with made-up names of
 * which a few are famous, statements that are the real ones said again of other incidents on other days.
 * It is checked like the real one.
 */
export function createSynthetic(record: Archive, { incidents, statements, seed }: Size): Archive {
  const random = createRandom(seed)
  const people = Array.from({ length: Math.ceil(incidents / 5) }, (_, at) => personOf(random, record, at))
  const actors = [...record.actors, ...people]
  const groups = actors.filter(({ kind }) => kind !== 'state')
  const taken = new Set<string>()
  const made = Array.from({ length: incidents }, (_, at) => incidentOf(random, record, taken, at))
  // What lifts a sanction needs that very sanction before it.
  const templates = record.statements.filter(
    (each) => each.kind !== 'sanction-lifted' && !('perTarget' in each && each.perTarget.some(({ status }) => status)),
  )
  const said = Array.from({ length: statements }, (_, at) => {
    const template = random.pick(templates)
    const over = [...new Set([random.pickFamous(made).id, ...(random.chance(0.1) ? [random.pickFamous(made).id] : [])])]
    return {
      ...template,
      id: `s-${at}`,
      day: dayOf(random),
      incidents: over,
      targets: targetsOf(random, template, groups),
    }
  })
  const records = Records.parse({
    actors,
    incidents: made,
    statements: said,
    absences: absencesOf(random, record, made),
  })
  // What was drawn to have been done by nobody may have been drawn to be done as well.
  const untrue = new Set(brokenRules(records).map((problem) => problem.record))
  records.absences = records.absences.filter(({ id }) => !untrue.has(`absence ${id}`))
  const broken = brokenRules(records)
  if (broken.length > 0)
    throw new Error(`the made-up record is wrong: ${broken.length}, such as ${JSON.stringify(broken[0])}`)
  return buildArchive(records)
}

function incidentOf(random: Random, record: Archive, taken: Set<string>, at: number) {
  const template = random.pick(record.incidents)
  const [name = `Incident ${at}`, ...aliases] = freshNames(random, taken)
  const partOf = at > 0 && random.chance(0.03) ? `i-${random.below(at)}` : undefined
  return { ...template, id: `i-${at}`, name, aliases, disclosed: dayOf(random), partOf }
}

/** No incident's name is used twice. */
function freshNames(random: Random, taken: Set<string>): string[] {
  const names = madeUpNames(random).filter((name) => !taken.has(name.toLowerCase()))
  if (names.length === 0) return freshNames(random, taken)
  for (const name of names) taken.add(name.toLowerCase())
  return names
}

function personOf(random: Random, record: Archive, at: number) {
  const { country, sources } = random.pick(record.actors)
  const aliases = random.chance(0.4) ? [{ name: madeUpPerson(random) }] : []
  return {
    id: `p-${at}`,
    name: madeUpPerson(random),
    kind: random.pick(['person', 'company']),
    country,
    aliases,
    sources,
  }
}

/** Who is listed stays, for the record says something of each; who is blamed or addressed is drawn anew. */
function targetsOf(random: Random, template: Statement, groups: readonly { id: string }[]): string[] {
  if ('perTarget' in template || random.chance(0.5)) return template.targets
  return [...new Set(template.targets.map(() => random.pickFamous(groups).id))]
}

function absencesOf(random: Random, record: Archive, made: readonly { id: string }[]) {
  return Array.from({ length: Math.ceil(made.length / 50) }, (_, at) => ({
    ...random.pick(record.absences),
    id: `a-${at}`,
    incidents: [random.pickFamous(made).id],
    endedBy: undefined,
  }))
}

const two = (value: number): string => String(value).padStart(2, '0')

function dayOf(random: Random): string {
  const year = 2007 + random.below(19)
  const month = `${year}-${two(1 + random.below(12))}`
  return random.chance(0.05) ? month : `${month}-${two(1 + random.below(28))}`
}
