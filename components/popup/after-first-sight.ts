import { FileEnds } from './file-ends';
import { HealthNote } from './health-note';
import { PaceLine } from './pace-line';
import type { PromptsModule } from './popup-state';
import { Prompts } from './prompts';
import { ReadingView } from './reading-view';
import { SetAsideNotes } from './set-aside-notes';

/** What the popup loads once its first sight stands, in one piece: each piece more would name all that it needs again. */
export const LATER: PromptsModule = { FileEnds, HealthNote, PaceLine, Prompts, ReadingView, SetAsideNotes };
