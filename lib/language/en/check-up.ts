import type { CheckUpMessages } from '../catalogue/check-up';
import { checks } from './checks';
import { plural } from './locale';

const things = (count: number, what: string) => `${count} ${plural(count, { one: 'point', other: 'points' })} ${what}`;

export const checkUp: CheckUpMessages = {
  title: 'How the property measures',
  intro:
    'What falsifies figures without anybody noticing, looked at in what was read: what it rests on, what it does to the figures, and how to put it right.',
  summary: (amiss, note, unchecked) =>
    [
      amiss > 0 ? things(amiss, 'to put right') : 'Nothing to put right',
      ...(note > 0 ? [things(note, 'to know')] : []),
      ...(unchecked > 0 ? [things(unchecked, 'not checked')] : []),
    ].join(', ') + '.',
  states: { amiss: 'To put right', note: 'To know', well: 'Well', 'not-checked': 'Not checked' },
  why: {
    'no-access': 'Not checked: Google does not show this setting with the access that Plateau has.',
    'not-asked': 'Not checked: what was read holds no settings of Google Analytics. Look yourself, as below.',
    'not-told': 'Not checked: Google tells no program of it. Look yourself, as below.',
    'no-figures': 'Not checked: the figures for it were not read.',
    'nothing-sold': 'Not checked: no order is measured here.',
  },
  who: {
    you: 'You can do it: you may edit the property.',
    editor: 'An editor or administrator of the property can do it; your access only reads.',
    'editor-or-you': 'An editor or administrator of the property can do it.',
    site: 'Whoever looks after the site and its tags can do it.',
  },
  consequence: 'What it does to the figures',
  steps: 'How to put it right',
  notLooked: 'This property was not looked over yet: it will be at its next reading.',
  check: checks,
};
