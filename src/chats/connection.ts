import type { Poster } from './poster.ts'

/** Something that is connected to a chat and can be let go. */
export interface Connection {
  /** Whether the chat is reached: true as soon as it is, false when it refuses for good. */
  ready: Promise<boolean>
  /** Works whenever the chat is reached, and says calmly when it is not. */
  poster: Poster
  /** Takes nothing new and lets what is under way finish, for ten seconds at most. */
  stop(): Promise<void>
}
