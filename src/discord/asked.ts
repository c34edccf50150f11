import { createHash } from 'node:crypto'
import { inert } from '../briefing/inert.ts'
import { limits } from './limits.ts'

/** What a click does: asks as a choice or a next question, or shares the answer to a question or on a message. */
const kinds = { choice: 'c', next: 'q', share: 's', shareBrief: 'b', menu: 'm' } as const
export type Kind = keyof typeof kinds

/** What was asked: a question, or a message to be briefed on. */
export type Asked = { kind: 'ask' | 'brief'; text: string }

/** Remembers a text that is too long for a button and says under which key; undefined where nothing is remembered. */
export type Keep = (text: string) => string | undefined

export interface Kept {
  keep: Keep
  recall(key: string): string | undefined
}

/** What is found again by its hash; the oldest is forgotten first. */
export function createKept(): Kept {
  const kept = new Map<string, string>()
  return {
    keep(text) {
      const key = createHash('sha256').update(text).digest('base64url').slice(0, 24)
      kept.delete(key)
      kept.set(key, text)
      const [oldest] = kept.keys()
      if (kept.size > limits.kept && oldest !== undefined) kept.delete(oldest)
      return key
    },
    recall: (key) => kept.get(key),
  }
}

/**
 * The custom_id, or a menu's value: `q:sources exchange`. The question rides on it, so that a message of last year still
 * works; one that is too long is a key, `k3:…`. The number keeps the ids of a message apart.
 * https://discord.com/developers/docs/components/reference#custom-id
 */
export function writeId(kind: Kind, at: number, text: string, keep: Keep): string | undefined {
  if (text === '' || !text.isWellFormed()) return undefined
  const plain = `${kinds[kind]}${at || ''}:${text}`
  if (plain.length <= limits.customId && inert(text).trim() === text) return plain
  const key = keep(text)
  return key && `${kinds[kind]}${at || ''}~${key}`
}

/** What a click says; `text` is undefined when it is no longer remembered. */
export function readId(id: string, { recall }: Pick<Kept, 'recall'>): { kind: Kind; text?: string } | undefined {
  const [, letter, sign, rest = ''] = /^([a-z])\d*([:~])(.+)$/su.exec(id) ?? []
  const kind = kindNames.find((name) => kinds[name] === letter)
  if (!kind) return undefined
  const text = sign === ':' ? rest : recall(rest)
  return { kind, ...(text !== undefined && { text }) }
}

const kindNames = ['choice', 'next', 'share', 'shareBrief', 'menu'] as const satisfies readonly Kind[]
