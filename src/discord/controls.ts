import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord.js'
import type { Next } from '../briefing/briefing.ts'
import { cut } from '../briefing/fit.ts'
import { inert } from '../briefing/inert.ts'
import { type Asked, type Keep, type Kind, writeId } from './asked.ts'
import { limits } from './limits.ts'

export type ControlRow = APIActionRowComponent<APIComponentInMessageActionRow>

/** Buttons for a few, a menu for many; `left` is how many do not fit. */
export function choiceRows(choices: readonly Next[], keep: Keep): { rows: ControlRow[]; left: number } {
  const few = choices.length <= limits.choiceButtons
  const shown = usable('choice', choices, limits.options, keep)
  const rows = few ? buttonRows(shown, ButtonStyle.Primary) : menuRows(shown)
  return { rows, left: choices.length - shown.length }
}

export const nextRows = (next: readonly Next[], keep: Keep): ControlRow[] =>
  buttonRows(usable('next', next, limits.nextButtons, keep), ButtonStyle.Secondary)

/** None when the question is too long to ride on a button and is not remembered either. */
export function shareRows({ kind, text }: Asked, keep: Keep): ControlRow[] {
  const id = writeId(kind === 'ask' ? 'share' : 'shareBrief', 0, text, keep)
  return id ? buttonRows([{ id, label: 'Share in channel' }], ButtonStyle.Success) : []
}

/** Opens, for whoever clicks it, what is not for all. */
export function revealRows(question: string, keep: Keep): ControlRow[] {
  const id = writeId('next', 0, question, keep)
  return id ? buttonRows([{ id, label: 'Show me the answer' }], ButtonStyle.Primary) : []
}

interface Control {
  id: string
  label: string
}

/** Those whose question can ride on a control. */
function usable(kind: Kind, nexts: readonly Next[], most: number, keep: Keep): Control[] {
  const controls: Control[] = []
  for (const { label, question } of nexts) {
    if (controls.length === most) break
    const id = writeId(kind, controls.length, question, keep)
    if (id) controls.push({ id, label: labelOf(label, question) })
  }
  return controls
}

function buttonRows(
  controls: readonly Control[],
  style: ButtonStyle.Primary | ButtonStyle.Secondary | ButtonStyle.Success,
) {
  const rows: APIActionRowComponent<APIButtonComponent>[] = []
  for (let at = 0; at < controls.length; at += limits.rowButtons) {
    const components = controls.slice(at, at + limits.rowButtons).map(({ id, label }) => ({
      type: ComponentType.Button as const,
      style,
      custom_id: id,
      label: cut(label, limits.buttonLabel),
    }))
    rows.push({ type: ComponentType.ActionRow, components })
  }
  return rows
}

function menuRows(controls: readonly Control[]): ControlRow[] {
  if (controls.length === 0) return []
  const options = controls.map(({ id, label }) => ({ label: cut(label, limits.optionLabel), value: id }))
  const menu = { type: ComponentType.StringSelect as const, custom_id: 'm:choose', placeholder: 'Choose one', options }
  return [{ type: ComponentType.ActionRow, components: [menu] }]
}

/** Labels are plain text to Discord: nothing in them is a mark. */
const labelOf = (label: string, question: string): string => inert(label).trim() || inert(question).trim() || '–'
