import type { Archive } from '../../model/archive.ts'
import type { Query } from '../query.ts'
import type { Turn } from './turn.ts'

/** The question that a short turn makes of the one before; undefined where it is not for it. */
export type Rule = (turn: Turn, archive: Archive) => Query | undefined
