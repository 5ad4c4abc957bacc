import type { DraftKind } from '@/lib/model/draft';
import type { Way } from '@/lib/model/receipt';
import { plural } from './locale';

/** What the editor says around a draft: taking back, looking ahead, looking back. */
export const editor = {
  close: 'Close',
  undo: {
    undo: 'Undo',
    redo: 'Redo',
    undone: (excerpt: string) => `Undone: ${excerpt}`,
    redone: (excerpt: string) => `Done again: ${excerpt}`,
  },
  leftOut: {
    leaveOut: 'Leave this passage out',
    leaveOutBlock: (excerpt: string) => `Leave out: ${excerpt}`,
    isOut: (excerpt: string) => `Left out: ${excerpt}`,
    bringBack: 'Bring back',
    bringBackBlock: (excerpt: string) => `Bring back: ${excerpt}`,
  },
  /** A draft that would be written otherwise today. */
  outdated: {
    text: 'Figures or settings have changed since this draft was written.',
    update: 'Update the draft',
  },
  /** A passage in the person's words over which other words are proposed by now. */
  proposed: {
    changed: 'The proposed text has changed',
    take: 'Take the proposed text',
    keep: 'Keep my words',
    refreshed: (passages: number) =>
      `Figures up to date. Your words stayed; the proposed text has changed under ${plural(passages, { one: 'one passage', other: `${passages} passages` })}, which is marked.`,
  },
  /** The tools over the passage that is written. */
  words: {
    tools: 'Layout',
    looks: {
      bold: 'Bold (Ctrl+B)',
      italic: 'Italic (Ctrl+I)',
      heading: 'Heading',
      points: 'List',
      numbers: 'Numbered list, 1. 2. 3.',
      link: 'Link',
    },
    /** On the buttons. */
    signs: { bold: 'B', italic: 'I', heading: 'H', points: '•', numbers: '1.', link: '↗' },
    hint: 'Escape closes. Everything saves itself.',
    address: 'Address',
    addressWrong: 'An address such as https://example.com, or mailto:lea@example.com.',
    apply: 'Make the link',
  },
  /** A passage that only the person writes, and the title. */
  own: {
    addStart: 'Add a word at the top',
    addEnd: 'Add a word at the end',
    remove: 'Remove this passage',
    removed: 'Passage removed.',
    titleHint: 'One line: it is the mail’s subject too.',
  },
  preview: {
    open: 'Preview the email',
    title: 'The email as it arrives',
    subject: (subject: string) => `Subject: ${subject}`,
    form: 'Form',
    forms: { html: 'With layout', text: 'Plain text' },
    width: 'Width',
    widths: { wide: 'Computer, 600 px', narrow: 'Phone, 320 px' },
    light: 'Colours',
    lights: { light: 'Light', dark: 'Dark' },
    loading: 'Writing the email…',
    frame: 'The email',
  },
  history: {
    open: 'History',
    title: 'All the drafts',
    intro: 'The most recent first. What was handed over is frozen: it reads as it was handed over.',
    none: 'No draft has been written for this property yet.',
    kinds: { monthly: 'Month', weekly: 'Week', quarterly: 'Quarter', 'hand-over': 'Hand-over' },
    writtenOn: (day: string) => `Written on ${day}`,
    ownWords: 'with your words',
    draft: 'Not handed over',
    sent: 'Handed over',
    /** It went by mail, to the person or by itself, and was not yet said to be handed over. */
    mailed: 'Mailed, not frozen yet',
    here: 'You are reading it',
    unclear: 'sending unclear: nobody knows whether it arrived',
    noReceipt: 'How it was handed over was not kept.',
    ways: {
      eml: 'email as a file',
      download: 'download',
      clipboard: 'copy',
      gmail: 'Gmail',
      outlook: 'Outlook',
      smtp: 'email',
      folder: 'folder',
      slack: 'Slack',
      teams: 'Microsoft Teams',
      'google-chat': 'Google Chat',
      plateau: 'in Plateau',
    } satisfies Record<Way, string>,
    targets: { clipboard: 'clipboard', prompt: 'clipboard, for an assistant', print: 'printer or PDF' },
    notKept: 'That draft is not kept here. This is the latest one.',
    keptShown: 'A draft from the history.',
    latest: 'Back to the latest',
  },
  compare: {
    open: {
      monthly: 'Compare with last month',
      weekly: 'Compare with last week',
      quarterly: 'Compare with last quarter',
      'hand-over': 'Compare with the one before',
    } satisfies Record<DraftKind, string>,
    title: (before: string, after: string) => `${after}, compared with: ${before}`,
    nothing:
      'There is nothing to compare with: no earlier draft is kept, and the data that were read do not go back that far.',
    reckoned:
      'The earlier draft was not written at the time. It is written here from the figures of then, with what is known today; it is not kept.',
    vitals: 'The vital signs, then and now',
    measure: 'Sign',
    figures: 'The figures, then and now',
    passages: 'The passages',
    /** Those that are none are not told. */
    counts: (fresh: number, gone: number, changed: number, same: number) =>
      [
        fresh > 0 && `${fresh} new`,
        gone > 0 && `${gone} gone`,
        changed > 0 && `${changed} changed`,
        same > 0 && `${same} unchanged`,
      ]
        .filter(Boolean)
        .join(', '),
    marks: 'Underlined: what was added. Struck through: what was there before.',
    kinds: { new: 'New', gone: 'Gone', changed: 'Changed', same: 'Unchanged' },
    same: 'Unchanged passages',
    noDifference: 'The two drafts say the same.',
  },
};

export type EditorWords = typeof editor;
