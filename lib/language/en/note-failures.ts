import type { NoteFailureTable } from '../catalogue/failures';
import { value } from './failure-places';

/** What becomes of a note for the charts of Google Analytics that is not taken. */
export const noteFailures: NoteFailureTable = {
  'note-declined': () => ({
    what: 'Plateau does not have the right to write notes in Google Analytics, or no longer has it.',
    remedy:
      'Nothing was changed there, and the note is kept here. Try again: Google asks, and its box has to be ticked.',
  }),
  'note-not-editor': () => ({
    what: 'This Google account may look at the property, but not write on it.',
    remedy:
      'Nothing was changed there, and the note is kept here. Ask whoever administers the property for the “Editor” role, then try again; or forget the right in the settings and choose another account.',
  }),
  'note-full': () => ({
    what: 'This property takes no further note.',
    remedy:
      'Nothing was changed there, and the note is kept here. Delete old ones in Google Analytics, under Admin, Annotations, then try again.',
  }),
  'note-quota': () => ({
    what: 'Google takes no more changes for now.',
    remedy: 'The note is kept here. Try again in a few minutes.',
  }),
  'note-refused': (slots) => ({
    what: `Google refuses the note${value(slots)}.`,
    remedy: 'Nothing was changed there, and the note is kept here. Change its title or its day, then try again.',
  }),
  'note-unanswered': () => ({
    what: 'Google Analytics could not be reached, or did not confirm.',
    remedy:
      'The note is kept here. Check the connection, then try again: Plateau looks first at what stands there, and writes nothing twice.',
  }),
  'note-gone': () => ({
    what: 'The note is no longer in Google Analytics: somebody deleted it there.',
    remedy: 'Write it again if it should stand there.',
  }),
};
