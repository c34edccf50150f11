/**
 * Discord's limits, in UTF-16 units. Over one of them a request is refused as a whole.
 * Where the number is ours, that is said.
 */
export const limits = {
  /** https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
  embedTitle: 256,
  embedDescription: 4096,
  /** Over all embeds of a message, with their titles. */
  embeds: 6000,
  /** https://discord.com/developers/docs/components/reference#action-row */
  rows: 5,
  rowButtons: 5,
  /** https://discord.com/developers/docs/components/reference#button */
  buttonLabel: 80,
  /** https://discord.com/developers/docs/components/reference#custom-id */
  customId: 100,
  /** https://discord.com/developers/docs/components/reference#string-select */
  options: 25,
  optionLabel: 100,
  optionValue: 100,
  placeholder: 150,
  /** https://discord.com/developers/docs/interactions/application-commands#application-command-object */
  commandName: 32,
  commandAbout: 100,
  commandOptions: 25,
  choices: 25,
  choice: 100,
  /** Messages of a channel at a time: https://discord.com/developers/docs/resources/message#get-channel-messages */
  history: 100,
  /** Ours: so many pages of a channel are looked through. */
  historyPages: 5,
  /** Ours: the room that a line below, such as who shared it, may take of a description. */
  footnote: 120,
  /** Ours: parts of a briefing. */
  parts: 60,
  /** Ours: the longest line, before it is escaped; a longer one is cut. */
  line: 800,
  /** Ours: the columns of a monospaced table that a window of ordinary width shows, and all of its characters. */
  tableWidth: 56,
  table: 2500,
  /** Ours: a line longer than this, once it is marked up, gets no further links, so that every line fits into an embed. */
  linked: 1800,
  /** Ours: the longest address that is a link. */
  url: 700,
  /** Ours: up to so many choices are buttons, more are a menu. */
  choiceButtons: 5,
  /** Ours: nobody reads more buttons than these. */
  nextButtons: 10,
  /** Ours: questions too long for a button that are remembered until the next start. */
  kept: 1000,
} as const
