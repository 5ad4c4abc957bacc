import { useSignal } from '@preact/signals';
import type { RefusedEntry } from '@/lib/collect/calendar/read-calendar';
import { Day } from '@/lib/model/day';
import { type FailureRecord, recordOf } from '@/lib/model/failure';
import type { OwnEvent } from '@/lib/model/own-event';
import { FailureNotice } from '../page/failure-notice';
import { useLanguagePack } from '../page/page';
import { Button } from '../ui/button';
import { FileButton } from '../ui/file-button';
import { TextInput } from '../ui/inputs';
import { Panel } from '../ui/panel';
import type { SettingsPanelProps } from './objective-panel';

/** A line that is being typed; `id` keeps it apart from another of the same name. */
interface Line {
  readonly id: number;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly yearly: boolean;
}

/** The person's own events, typed or brought in by a file. Saved on leaving a field. */
export function CalendarPanel({ settings, state }: SettingsPanelProps) {
  const { calendar: words } = useLanguagePack();
  const events = settings.events ?? [];
  const lines = useSignal<readonly Line[]>(linesOf(events));
  const refused = useSignal<readonly RefusedEntry[]>([]);
  const failure = useSignal<FailureRecord | null>(null);

  const save = (next: readonly Line[]) => {
    lines.value = next;
    const wanted = eventsIn(next);
    if (JSON.stringify(wanted) !== JSON.stringify(events)) void state.change({ events: wanted });
  };
  const edit = (id: number, change: Partial<Line>) => {
    lines.value = lines.value.map((line) => (line.id === id ? { ...line, ...change } : line));
  };
  const importFile = async (chosen: File) => {
    try {
      const { readCalendar } = await import('@/lib/collect/calendar/read-calendar');
      const content = new Uint8Array(await chosen.arrayBuffer());
      const read = await readCalendar({ name: chosen.name, content });
      const added = read.events.filter((event) => !events.some((known) => isSame(known, event)));
      failure.value = null;
      refused.value = read.refused;
      save(linesOf([...eventsIn(lines.value), ...added].toSorted((a, b) => a.from.localeCompare(b.from))));
      state.toast.value = { text: words.imported(added.length) };
    } catch (error) {
      failure.value = recordOf(error);
    }
  };

  return (
    <Panel title={words.title} intro={words.intro}>
      <ul class="people" onFocusOut={() => save(lines.value)}>
        {lines.value.map((line) => (
          <li key={line.id}>
            <div class="fields">
              <TextInput
                label={words.name}
                value={line.name}
                autoComplete="off"
                onInput={(name) => edit(line.id, { name })}
              />
              <TextInput label={words.from} type="date" value={line.from} onInput={(from) => edit(line.id, { from })} />
              <TextInput
                label={words.to}
                hint={words.toHint}
                type="date"
                value={line.to}
                onInput={(to) => edit(line.id, { to })}
              />
            </div>
            <label class="check">
              <input
                type="checkbox"
                checked={line.yearly}
                onChange={(event) => edit(line.id, { yearly: event.currentTarget.checked })}
              />
              {words.yearly}
            </label>
            <Button
              look="quiet"
              aria-label={words.removeNamed(line.name)}
              onClick={() => save(lines.value.filter(({ id }) => id !== line.id))}
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
      <div class="row">
        <Button onClick={() => (lines.value = [...lines.value, emptyLine(lines.value)])}>{words.add}</Button>
        <FileButton
          label={words.importFile}
          accept=".ics,text/calendar,text/csv,.csv,.tsv,.txt"
          onChoose={importFile}
        />
      </div>
      <p class="hint">{words.formats}</p>
      {failure.value !== null && <FailureNotice failure={failure.value} />}
      {refused.value.length > 0 && (
        <div role="status">
          <p>{words.refused(refused.value.length)}</p>
          <ul class="refused-rows">
            {refused.value.map(({ name, problem }, at) => (
              <li key={at}>{words.refusedEntry(name, problem)}</li>
            ))}
          </ul>
        </div>
      )}
    </Panel>
  );
}

function linesOf(events: readonly OwnEvent[]): Line[] {
  return events.map(({ name, from, to = '', yearly }, id) => ({ id, name, from, to, yearly }));
}

function emptyLine(lines: readonly Line[]): Line {
  return { id: 1 + Math.max(-1, ...lines.map(({ id }) => id)), name: '', from: '', to: '', yearly: false };
}

/** A line without a name or a first day is no event yet, and an end before the beginning is none. */
function eventsIn(lines: readonly Line[]): OwnEvent[] {
  return lines
    .filter(({ name, from }) => name.trim() !== '' && Day.safeParse(from).success)
    .map(({ name, from, to, yearly }) => ({
      name: name.trim(),
      from,
      ...(Day.safeParse(to).success && to > from ? { to } : {}),
      yearly,
    }));
}

function isSame(one: OwnEvent, other: OwnEvent): boolean {
  return one.name === other.name && one.from === other.from && one.to === other.to;
}
