import * as z from 'zod'
import { plural } from '../briefing/kinds.ts'
import { type Day, newestFirst, writeDay } from '../model/day.ts'
import { isDesignation } from '../model/statement.ts'
import { defineTimeless } from './command.ts'
import { answer } from './replies.ts'

/** Where an error in the record is reported. */
const reportTo = 'Open an issue in the repository from which this bot was installed, naming the fact and a source.'

export const about = defineTimeless({
  name: 'about',
  about: 'Version, how many records, how fresh they are, licence, where to report an error',
  examples: ['about'],
  input: z.strictObject({}),
  answer(_input, { archive, version, newest }) {
    const { incidents, actors, statements, absences } = archive
    const sources = new Set(
      [...incidents, ...actors, ...statements, ...absences].flatMap((each) =>
        each.sources.map(({ url, title }) => url ?? title),
      ),
    )
    const unseen = [...incidents, ...statements].filter(({ verified }) => !verified)
    const unseenTargets = statements
      .filter(isDesignation)
      .flatMap(({ perTarget }) => perTarget.filter(({ verified }) => !verified))
    const quoted = statements.filter(({ quote }) => quote).length
    const last = (days: readonly (Day | undefined)[]): string => {
      const [day] = days.filter((each) => each !== undefined).sort(newestFirst)
      return day ? `newest ${writeDay(day)}` : 'none'
    }
    return answer('Attaché', [
      {
        kind: 'text',
        line: [
          'A briefing bot on publicly attributed cyber incidents. It answers from its own record alone, with the day and the source of every fact.',
        ],
      },
      {
        kind: 'facts',
        facts: [
          { label: 'Version', value: [version] },
          {
            label: 'Incidents',
            value: [`${plural(incidents.length, 'incident')}, ${last(incidents.map(({ disclosed }) => disclosed))}`],
          },
          {
            label: 'Statements',
            value: [
              `${plural(statements.length, 'statement')} (${quoted} with a quotation), ${last(statements.map(({ day }) => day))}`,
            ],
          },
          {
            label: 'Sanctions',
            value: [
              `${plural(statements.filter(({ kind }) => kind === 'sanction').length, 'act')}, ${last(statements.filter(({ kind }) => kind === 'sanction').map(({ day }) => day))}`,
            ],
          },
          {
            label: 'Absences',
            value: [`${plural(absences.length, 'negative fact')}, ${last(absences.map(({ asOf }) => asOf))}`],
          },
          { label: 'Actors', value: [plural(actors.length, 'actor')] },
          { label: 'Sources', value: [plural(sources.size, 'source')] },
          { label: 'Newest fact', value: [writeDay(newest)] },
          {
            label: 'Not verified',
            value: [
              `${plural(unseen.length, 'fact')} and ${plural(unseenTargets.length, 'target')} of sanctions, marked wherever they are shown; verified:only leaves them out`,
            ],
          },
          { label: 'Licence', value: ['Code MIT. Data CC BY 4.0; quotations belong to their speakers.'] },
          { label: 'Report an error', value: [reportTo] },
        ],
      },
      {
        kind: 'note',
        line: [
          'About one record in ten may still have a small error in a day, a speaker’s detail or a quotation. Charges are allegations; blame is what others say.',
        ],
      },
    ])
  },
})
