import { useSignal } from '@preact/signals';
import { dayOfAction, hasMoved } from '@/lib/advise/action-note';
import { deepLink } from '@/lib/measure/deep-link';
import type { ActionNote as Note } from '@/lib/model/action-note';
import { addDays, type Day } from '@/lib/model/day';
import type { Action } from '@/lib/model/memory';
import type { Report } from '@/lib/model/report';
import { FailureNotice } from '../page/failure-notice';
import { todayOf, useLanguagePack, usePage } from '../page/page';
import { Button } from '../ui/button';
import type { ChecklistState } from './checklist-state';
import { NoteForm, textBelow } from './note-form';
import { type Tending, useTending } from './tending';

interface ActionNoteProps {
  readonly action: Action;
  readonly title: string;
  readonly state: ChecklistState;
}

/** An action as a note on the charts of Google Analytics: offered, tried again, seen, moved with the action, taken away. */
export function ActionNote({ action, title, state }: ActionNoteProps) {
  const tending = useTending(action.id, state);
  const report = state.report.value.value;
  if (report === null || !isAtGoogle(report)) return null;
  const failure = tending.last.failure.value;
  const parts = { action, title, report, tending };
  return (
    <div class="note">
      <Stands {...parts} />
      {failure !== null && <FailureNotice failure={failure} timeZone={report.property.timeZone} />}
    </div>
  );
}

/** A file and the demonstration have no charts at Google's. */
const isAtGoogle = ({ source }: Report) => source === 'ga4' || source === 'bigquery';

interface Parts {
  readonly action: Action;
  readonly title: string;
  readonly report: Report;
  readonly tending: Tending;
}

function Stands(parts: Parts) {
  const { note } = parts.action;
  if (note?.state === 'wanted') return <Wanted {...parts} note={note} />;
  if (note?.state === 'standing') return <Standing {...parts} note={note} />;
  return parts.action.state === 'dropped' ? null : <Offer {...parts} />;
}

function Offer({ action, title, report, tending }: Parts) {
  const { sidePanel } = useLanguagePack();
  const open = useSignal(false);
  if (open.value)
    return (
      <NoteForm
        action={action}
        title={title}
        property={report.property.displayName}
        tending={tending}
        onClose={() => (open.value = false)}
      />
    );
  return (
    <div class="row">
      <Button look="quiet" onClick={() => (open.value = true)}>
        {sidePanel.note.write}
        <span class="unseen">, {title}</span>
      </Button>
    </div>
  );
}

interface Noted extends Parts {
  readonly note: Note;
}

function Wanted({ title, note, tending }: Noted) {
  const page = usePage();
  const { ui, sidePanel, dates } = useLanguagePack();
  const { note: words } = sidePanel;
  const { last, tend } = tending;
  const { day, title: named, text } = note;
  return (
    <>
      <p>{words.waiting(dates.shortDay(day, todayOf(page)))}</p>
      <div class="row">
        <Button busy={last.busy.value} onClick={() => void tend({ do: 'write', day, title: named, text }, words.said)}>
          {ui.common.retry}
          <span class="unseen">, {title}</span>
        </Button>
        <Button look="quiet" onClick={() => void tend({ do: 'remove' }, words.givenUp)}>
          {words.giveUp}
          <span class="unseen">, {title}</span>
        </Button>
        {last.failure.value !== null && (
          <Button look="quiet" onClick={() => void tend({ do: 'leave' }, words.forgotten)}>
            {words.forget}
            <span class="unseen">, {title}</span>
          </Button>
        )}
      </div>
    </>
  );
}

function Standing({ action, title, note, report, tending }: Noted) {
  const page = usePage();
  const { sidePanel, dates } = useLanguagePack();
  const { note: words } = sidePanel;
  const today = todayOf(page);
  const told = (day: Day) => dates.shortDay(day, today);
  const { last, tend } = tending;
  const isDropped = action.state === 'dropped';
  const moved = hasMoved(action);
  const day = dayOfAction(action);
  const link = deepLink({
    source: report.source,
    propertyId: report.property.id,
    report: 'acquisition',
    period: around(note.day, today),
  });
  return (
    <>
      <p>{isDropped ? words.dropped(told(note.day)) : words.standing(told(note.day))}</p>
      {moved && !isDropped && <p>{words.moved(told(day), told(note.day))}</p>}
      <div class="row">
        {moved && !isDropped && (
          <Button
            busy={last.busy.value}
            onClick={() =>
              void tend({ do: 'move', day, text: textBelow(action, title, words) }, words.movedSaid(told(day)))
            }
          >
            {words.move(told(day))}
            <span class="unseen">, {title}</span>
          </Button>
        )}
        {moved && (
          <Button look="quiet" onClick={() => void tend({ do: 'leave' }, words.left)}>
            {words.leave}
            <span class="unseen">, {title}</span>
          </Button>
        )}
        {link !== null && (
          <a href={link} target="_blank" rel="noreferrer">
            {words.see}
            <span class="unseen">, {title}</span>
          </a>
        )}
        <Button look="quiet" busy={last.busy.value} onClick={() => void tend({ do: 'remove' }, words.removed)}>
          {words.remove}
          <span class="unseen">, {title}</span>
        </Button>
      </div>
    </>
  );
}

/** Days on each side of a note for which its chart is opened. */
const AROUND = 28;

/** Google Analytics shows no day that has not come, unless the note stands on one. */
function around(day: Day, today: Day): { from: Day; to: Day } {
  const to = addDays(day, AROUND);
  return { from: addDays(day, -AROUND), to: day < today && today < to ? today : to };
}
