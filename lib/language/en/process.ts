import type { ProcessMessages } from '../catalogue/process';
import { plural } from './locale';

export const process: ProcessMessages = {
  'nothing-closed': (count, number) => ({
    title: 'No action finished for a month',
    text: plural(number, {
      one: 'One accepted action is still waiting.',
      other: `${count} accepted actions are still waiting.`,
    }),
  }),
  'no-deputy': (count, number) => ({
    title: plural(number, { one: 'One action has no deputy', other: `${count} actions have no deputy` }),
    text: `Should ${plural(number, { one: 'its owner', other: 'their owners' })} be away, nobody could take ${plural(number, { one: 'it', other: 'them' })} over.`,
  }),
  'no-movement': (count, number) => ({
    title: plural(number, { one: 'One action no longer moves', other: `${count} actions no longer move` }),
    text: `Nothing has happened there for over a month. Taking ${plural(number, { one: 'it', other: 'them' })} up again, or giving ${plural(number, { one: 'it', other: 'them' })} up, frees time.`,
  }),
  'too-much-at-once': (count) => ({
    title: `${count} actions at the same time`,
    text: 'At that number none is finished soon. Better to finish one before starting another.',
  }),
  'due-after-leaving': (count, number, { days }) => ({
    title: plural(number, {
      one: 'One action is due after its owner has left',
      other: `${count} actions are due after their owner has left`,
    }),
    text: `The owner or the date must change${days ? `: ${plural(number, { one: 'they are', other: 'they are up to' })} ${days} apart` : ''}. Naming now who takes over saves starting again.`,
  }),
  'no-objective': (count, number) => ({
    title: plural(number, {
      one: 'One action serves no written objective',
      other: `${count} actions serve no written objective`,
    }),
    text: `Without an objective, nobody can say whether ${plural(number, { one: 'it was', other: 'they were' })} of use. Giving ${plural(number, { one: 'it', other: 'them' })} one, or giving ${plural(number, { one: 'it', other: 'them' })} up, takes a minute.`,
  }),
  'low-impact-effort': (count, number, { share, outcome }) => ({
    title: plural(number, {
      one: 'One action is about what weighs next to nothing',
      other: `${count} actions are about what weighs next to nothing`,
    }),
    text: share
      ? `${plural(number, { one: 'This segment brings', other: 'Each of these segments brings' })} at most ${share} ${outcome.of}: even when ${plural(number, { one: 'it succeeds', other: 'they succeed' })}, the total will not show it.`
      : '',
  }),
  'tool-hours': (_count, _number, { share, hours, allHours }) => ({
    title: 'Open work is mostly about measurement and tools',
    text:
      share && hours && allHours
        ? `${share} of the hours of the coming quarter, ${hours} of ${allHours}. A measure is there to decide by: time must be left to act.`
        : '',
  }),
  'quarter-review-due': (count, number, { period }) => ({
    title: 'The review of the quarter is still to be held',
    text: `${plural(number, { one: 'One action was', other: `${count} actions were` })} open${period ? ` from ${period}` : ''}. The review says what was planned, what is done, what is measured, what is not and why.`,
  }),
  'culture-event-due': (_count, _number, { share, shareBefore, outcome }) => ({
    title: 'No meeting about digital work this quarter',
    text: share
      ? `The channels that you drive (advertising, email, social networks) bring ${share} ${outcome.of}${shareBefore ? `, against ${shareBefore} two years earlier` : ''}. One meeting a quarter is enough for everybody to know it.`
      : '',
  }),
};
