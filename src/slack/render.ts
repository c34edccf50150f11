import type { types } from '@slack/bolt'
import type { Briefing, Renderer } from '../briefing/briefing.ts'
import { inert } from '../briefing/inert.ts'
import { oncePerBriefing } from '../briefing/remember.ts'
import { blocksOf, fallbackOf, partsOf, plainText } from './content.ts'
import { type Asked, choiceBlocks, nextBlocks, shareBlocks } from './controls.ts'
import { limits } from './limits.ts'
import { type From, writeCarried } from './view-from.ts'

export interface SlackMessage {
  text: string
  blocks: types.KnownBlock[]
}

export const renderSlack: Renderer<SlackMessage> = oncePerBriefing((briefing) => render(briefing, limits.tables))

function render(briefing: Briefing, tables: number): SlackMessage {
  const title = titleOf(briefing)
  const choices = choiceBlocks(briefing.choices)
  const parts = partsOf(briefing.blocks, limits.content - sizeOfMenu(choices), tables)
  return {
    text: fallbackOf(title, parts),
    blocks: [
      { type: 'header', text: plainText(title, limits.header) },
      ...blocksOf(parts),
      ...choices,
      ...nextBlocks(briefing.next),
    ],
  }
}

/** An answer that only the asker sees, with the button that shows it to all. */
export function renderPrivate(briefing: Briefing, asked: Asked): SlackMessage {
  const { text, blocks } = renderSlack(briefing)
  return { text, blocks: briefing.tone === 'answer' ? [...blocks, ...shareBlocks(asked)] : blocks }
}

/** Adds a line of our own below, such as who shared it; `words` is mrkdwn. */
export const withFootnote = ({ text, blocks }: SlackMessage, words: string): SlackMessage => ({
  text,
  blocks: [...blocks, { type: 'context', elements: [{ type: 'mrkdwn', text: words }] }],
})

export const renderHome = (briefing: Briefing, from?: From): types.HomeView => ({
  type: 'home',
  ...carry(from),
  blocks: render(briefing, 0).blocks,
})

/** Where there is no channel to answer in: a click in App Home opens a modal. */
export const renderModal = (briefing: Briefing, from?: From): types.ModalView => ({
  type: 'modal',
  ...carry(from),
  title: plainText('Attaché', limits.viewTitle),
  close: plainText('Close', limits.viewTitle),
  blocks: render(briefing, 0).blocks,
})

const carry = (from: From | undefined) => (from ? { private_metadata: writeCarried(from) } : {})

const sorry = 'Something went wrong here. Please try again.'

/** For a fault of ours; built without what may have failed. */
export const apology: SlackMessage = {
  text: sorry,
  blocks: [{ type: 'section', text: plainText(sorry, limits.textObject) }],
}

const titleOf = ({ title }: Briefing): string => inert(title).trim() || 'Briefing'

/** A full menu leaves less room for words. */
const sizeOfMenu = (blocks: readonly types.KnownBlock[]): number => Math.min(JSON.stringify(blocks).length, limits.menu)
