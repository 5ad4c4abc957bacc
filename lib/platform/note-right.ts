import { createGrant, type Grant, type GrantParts } from './google-grant';
import { rightApart } from './right-apart';

/** Google gives no smaller right to write a note; Plateau changes nothing else with it. */
const EDIT_SCOPE = 'https://www.googleapis.com/auth/analytics.edit';

/** The right to write notes on the charts of Google Analytics, apart from that to read them, and with tokens of its own. */
export type NoteRight = Pick<Grant, 'connect' | 'forget' | 'token' | 'renew'>;

export function noteRight(parts: Omit<GrantParts, 'scope'>): NoteRight {
  return rightApart(createGrant({ ...parts, scope: EDIT_SCOPE }), parts.kept, {
    missing: 'note-declined',
    names: { 'consent-refused': 'note-declined', offline: 'note-unanswered' },
  });
}
