import { useSignal } from '@preact/signals';
import { dayOfAction } from '@/lib/advise/action-note';
import type { LanguagePack } from '@/lib/language/catalogue/pack';
import { NOTE_LENGTHS } from '@/lib/model/action-note';
import type { Action } from '@/lib/model/memory';
import { useLanguagePack } from '../page/page';
import { Button } from '../ui/button';
import { headingKeeper } from '../ui/focus-heading';
import { TextInput } from '../ui/inputs';
import { typedInto } from '../ui/tied';
import { useFirstField } from './first-field';
import type { Tending } from './tending';

type NoteWords = LanguagePack['sidePanel']['note'];

interface NoteFormProps {
  readonly action: Action;
  readonly title: string;
  readonly property: string;
  readonly tending: Tending;
  readonly onClose: () => void;
}

/** What will be written, where, and who will read it, before anything is. */
export function NoteForm({ action, title, property, tending, onClose }: NoteFormProps) {
  const { ui, sidePanel } = useLanguagePack();
  const { note: words } = sidePanel;
  const form = useFirstField();
  const named = useSignal(shortened(title));
  const day = useSignal(dayOfAction(action));
  const tried = useSignal(false);
  const { last, tend } = tending;
  const text = textBelow(action, named.value === title ? '' : title, words);
  const wrong = {
    title: titleProblem(named.value.trim(), words),
    day: day.value === '' ? words.dayMissing : undefined,
  };

  const submit = async (event: Event) => {
    event.preventDefault();
    tried.value = true;
    if (wrong.title !== undefined || wrong.day !== undefined) return;
    const keepPlace = headingKeeper(form.current);
    if (!(await tend({ do: 'write', day: day.value, title: named.value.trim(), text }, words.said))) return;
    onClose();
    keepPlace();
  };
  return (
    <form ref={form} class="decision" noValidate onSubmit={(event) => void submit(event)}>
      <div class="fields">
        <TextInput
          wide
          label={words.title}
          hint={words.titleHint(NOTE_LENGTHS.title)}
          error={tried.value ? wrong.title : undefined}
          {...typedInto(named)}
        />
        <TextInput label={words.day} type="date" error={tried.value ? wrong.day : undefined} {...typedInto(day)} />
      </div>
      <p class="soft">{words.with(text)}</p>
      <p>{words.intro(property)}</p>
      {!tending.isAllowed() && <p>{words.asks}</p>}
      <div class="row">
        <Button look="primary" type="submit" busy={last.busy.value}>
          {words.confirm}
        </Button>
        <Button onClick={onClose}>{ui.common.cancel}</Button>
      </div>
    </form>
  );
}

function titleProblem(title: string, words: NoteWords): string | undefined {
  if (title === '') return words.titleMissing;
  return title.length > NOTE_LENGTHS.title ? words.titleTooLong(NOTE_LENGTHS.title) : undefined;
}

/** What stands below the title: the whole of a name that had to be cut, and how far the action has come. */
export function textBelow(action: Action, whole: string, { texts, from }: NoteWords): string {
  const stands = textOf(action, texts);
  const parts = [whole !== '' && whole.length > NOTE_LENGTHS.title && `${whole}.`, stands, from];
  const text = parts.filter(Boolean).join(' ');
  return text.length <= NOTE_LENGTHS.text ? text : `${stands} ${from}`;
}

function textOf({ doneOn, startedOn }: Action, texts: NoteWords['texts']): string {
  if (doneOn !== null) return texts.done;
  return startedOn === undefined ? texts.decided : texts.started;
}

/** `Relancer les paniers abandonnés, avec un groupe…`: cut between words. */
function shortened(title: string): string {
  if (title.length <= NOTE_LENGTHS.title) return title;
  const room = title.slice(0, NOTE_LENGTHS.title - 1);
  const end = Math.max(room.lastIndexOf(' '), room.lastIndexOf('\u00A0'));
  return `${room.slice(0, end > 0 ? end : room.length).replace(/[\s,;:.–-]+$/, '')}…`;
}
