import type { ActionNote, NoteWish } from '@/lib/model/action-note';
import { type FailureCode, PlateauError } from '@/lib/model/failure';
import type { ReportNote } from '@/lib/model/property-setup';
import type { ChartNotes, NoteToWrite } from './chart-notes';
import { asNoteFailure } from './note-failure';

export interface NoteKeeping {
  readonly notes: ChartNotes;
  /** What is known of the note so far; undefined where there never was one. */
  readonly kept: ActionNote | undefined;
  /** Where the action stands now. */
  readonly stand: string;
  /** Keeps what is known now; `null` where nothing ever stood there. */
  readonly keep: (note: ActionNote | null) => Promise<void>;
}

/**
 * Does what the person wants with the note of an action. What is asked for is kept before Google hears of it, so that it can
 * be tried again; and before anything is written, what stands there is looked at, so that nothing stands there twice, however
 * an earlier attempt ended.
 *
 * @throws PlateauError a `note-…` code; `expired-token` where the token is refused
 */
export async function tendNote(wish: NoteWish, keeping: NoteKeeping): Promise<void> {
  try {
    if (wish.do === 'write') await write(wish, keeping);
    else if (wish.do === 'leave') await leave(keeping);
    else if (wish.do === 'remove') await remove(keeping);
    else await move(wish, keeping);
  } catch (error) {
    throw asNoteFailure(error);
  }
}

async function write({ day, title, text }: NoteToWrite, { notes, kept, stand, keep }: NoteKeeping): Promise<void> {
  // Another window was quicker.
  if (kept?.state === 'standing') return;
  const wanted: ActionNote = { state: 'wanted', day, title, text, heldTo: stand, ids: kept?.ids ?? [] };
  const there = await lookFirst(keep, wanted, notes);
  const earlier = kept?.state === 'wanted' && !isSame(kept, wanted) ? idAmong(there, kept) : undefined;
  if (earlier !== undefined) await removeIfThere(notes, earlier);
  const id = idAmong(there, wanted) ?? (await create(wanted, notes));
  await keep({ ...wanted, state: 'standing', ids: [...wanted.ids.filter((each) => each !== id), id] });
}

async function lookFirst(keep: NoteKeeping['keep'], wanted: ActionNote, notes: ChartNotes) {
  await keep(wanted);
  return notes.list();
}

/** Where the answer was lost, what stands there answers. */
async function create(note: NoteToWrite, notes: ChartNotes): Promise<string> {
  try {
    return await notes.create(note);
  } catch (error) {
    if (!isOpenEnded(error)) throw error;
    const id = idAmong(await notes.list(), note);
    if (id === undefined) throw error;
    return id;
  }
}

async function move({ day, text }: Omit<NoteToWrite, 'title'>, { notes, kept, stand, keep }: NoteKeeping) {
  const id = kept?.ids.at(-1);
  if (kept?.state !== 'standing' || id === undefined)
    throw new PlateauError('bad-input', 'The action has no note that stands.');
  try {
    await notes.move(id, { day, text });
  } catch (error) {
    if (!isGone(error)) throw error;
    await keep({ ...kept, state: 'removed' });
    throw new PlateauError('note-gone', 'The note is there no more.', { retry: { when: 'after-action' } });
  }
  await keep({ ...kept, day, text, heldTo: stand });
}

async function remove({ notes, kept, keep }: NoteKeeping): Promise<void> {
  if (kept === undefined || kept.state === 'removed') return;
  const id = kept.state === 'standing' ? kept.ids.at(-1) : idAmong(await notes.list(), kept);
  if (id !== undefined) await removeIfThere(notes, id);
  await keep(without(kept, id));
}

async function leave({ kept, stand, keep }: NoteKeeping): Promise<void> {
  if (kept?.state === 'standing') await keep({ ...kept, heldTo: stand });
  // Whether it stands there is not known, and no longer asked.
  if (kept?.state === 'wanted') await keep(without(kept));
}

/** Its ids stay known: what was read before it went may still show it. */
function without(kept: ActionNote, id: string | undefined = undefined): ActionNote | null {
  const ids = id === undefined || kept.ids.includes(id) ? kept.ids : [...kept.ids, id];
  return ids.length === 0 ? null : { ...kept, state: 'removed', ids };
}

async function removeIfThere(notes: ChartNotes, id: string): Promise<void> {
  try {
    await notes.remove(id);
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

const isSame = (one: NoteToWrite, other: NoteToWrite) =>
  one.day === other.day && one.title === other.title && one.text === other.text;

function idAmong(there: readonly ReportNote[], note: NoteToWrite): string | undefined {
  return there.find(
    ({ from: day, to, title, text = '', byGoogle }) =>
      !byGoogle && to === undefined && isSame({ day, title, text }, note),
  )?.id;
}

/** Failures after which a change may have been made all the same. */
const OPEN_ENDED: ReadonlySet<FailureCode> = new Set([
  'offline',
  'timeout',
  'server-error',
  'unreadable-answer',
  'answer-too-large',
]);
const isOpenEnded = (error: unknown) => error instanceof PlateauError && OPEN_ENDED.has(error.code);
const isGone = (error: unknown) => error instanceof PlateauError && error.code === 'unknown-property';
