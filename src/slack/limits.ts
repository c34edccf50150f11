/**
 * Slack's limits, in UTF-16 units. Over one of them a message is refused as a whole.
 * Where Slack states none, the number is ours and says what it rests on.
 */
export const limits = {
  /** https://docs.slack.dev/reference/block-kit/blocks */
  messageBlocks: 50,
  viewBlocks: 100,
  /** https://docs.slack.dev/reference/block-kit/blocks/header-block */
  header: 150,
  /** https://docs.slack.dev/reference/block-kit/blocks/context-block */
  contextElements: 10,
  /** https://docs.slack.dev/reference/block-kit/composition-objects/text-object */
  textObject: 3000,
  /** https://docs.slack.dev/reference/block-kit/blocks/actions-block */
  actions: 25,
  /** https://docs.slack.dev/reference/block-kit/block-elements/button-element */
  buttonLabel: 75,
  buttonValue: 2000,
  accessibilityLabel: 75,
  url: 3000,
  /** https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element#static_select */
  options: 100,
  optionLabel: 75,
  /** The reference says 150, @slack/types says 75: the smaller one holds in both. */
  optionValue: 75,
  placeholder: 150,
  /** https://docs.slack.dev/reference/block-kit/blocks/table-block One table a message, none in views; the head is a row too. */
  tables: 1,
  tableRows: 100,
  tableColumns: 20,
  /** Ours: the longest cell. Slack refuses an empty one, and more than 10,000 characters in all. */
  cell: 200,
  /** https://docs.slack.dev/surfaces/modals */
  viewTitle: 24,
  privateMetadata: 3000,
  /** https://docs.slack.dev/reference/block-kit/blocks/input-block */
  inputLabel: 2000,
  /** https://docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element */
  inputText: 3000,
  /** Ours: what is wrong with a field. */
  fieldError: 300,
  /** 4,000 are advised: https://docs.slack.dev/reference/methods/chat.postMessage#truncating We stay below. */
  text: 3000,
  /**
   * Ours: all that a message’s blocks say, with the addresses of their links and `element` for the JSON around each
   * piece. Slack counts the blocks together, does not say how, and refuses with msg_blocks_too_long: 9,600 characters
   * in 15,600 of JSON were accepted, 11,300 in 17,700 were not.
   * https://github.com/slackapi/bolt-js/issues/2509 https://github.com/slackapi/bolt-js/issues/2867
   */
  content: 9000,
  element: 30,
  /** Ours: the part of `content` that the labels and values of a menu may take. */
  menu: 6000,
  /** Ours: parts of a briefing, and rich_text blocks made of them; the rest of a message takes eight blocks at most. */
  parts: 60,
  richTexts: 40,
  /** Ours: the longest line; a longer one is cut. */
  line: 2000,
  /** Ours: up to so many choices are buttons, more are a menu. */
  choiceButtons: 5,
  /** Ours: nobody reads more buttons than these. */
  nextButtons: 10,
  /** Longer messages do not exist: https://docs.slack.dev/changelog/2018-truncating-really-long-messages */
  question: 40_000,
  /** Ours: a request of Slack is a few kilobytes. */
  requestBytes: 1_048_576,
  /** Messages of a channel at a time; 200 at most are advised: https://docs.slack.dev/reference/methods/conversations.history#pagination */
  history: 200,
  /** Ours: so many pages of a channel are looked through. */
  historyPages: 5,
  /** https://docs.slack.dev/reference/app-manifest */
  manifest: { command: 32, description: 2000, usageHint: 1000, shortcutName: 24, shortcutAbout: 150, about: 140 },
} as const
