import * as z from 'zod/mini';
import { Day } from './day';

/** Characters that a note on the charts of Google Analytics has at most, as its own form counts them. */
export const NOTE_LENGTHS = { title: 60, text: 150 } as const;

const Title = z.string().check(z.minLength(1), z.maxLength(NOTE_LENGTHS.title));
const Text = z.string().check(z.maxLength(NOTE_LENGTHS.text));

/** An action as a note on the charts of Google Analytics, where everybody who may see the property reads it. */
export const ActionNote = z.object({
  /** `wanted`: asked for, and nobody saw yet that it stands there. */
  state: z.enum(['wanted', 'standing', 'removed']),
  day: Day,
  title: z.string(),
  text: z.string(),
  /** Where the action stood when this was last held against it: on a day, or dropped. Another stand since is asked about. */
  heldTo: z.string(),
  /** Google's ids of what was written, the last one last: what stands there now, or stood. */
  ids: z.array(z.string()),
});
export type ActionNote = z.infer<typeof ActionNote>;

/** What a person wants done about the note of an action. */
export const NoteWish = z.discriminatedUnion('do', [
  /** Written, or tried again: never twice. */
  z.object({ do: z.literal('write'), day: Day, title: Title, text: Text }),
  z.object({ do: z.literal('move'), day: Day, text: Text }),
  z.object({ do: z.literal('remove') }),
  /** It stays as it is, though the action moved. */
  z.object({ do: z.literal('leave') }),
]);
export type NoteWish = z.infer<typeof NoteWish>;
