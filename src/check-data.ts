import { ArchiveError, openArchive } from './open-archive.ts'

/** Says what is wrong with `data/`, a line a mistake. The bot says the same at its start. */
try {
  const { incidents, statements, absences, actors } = openArchive('data')
  console.log(
    `data/ is sound: ${incidents.length} incidents, ${statements.length} statements, ${absences.length} absences, ${actors.length} actors.`,
  )
} catch (error) {
  if (!(error instanceof ArchiveError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
