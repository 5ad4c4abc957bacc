import { useSignal } from '@preact/signals';
import type { RefusedEntry } from '@/lib/collect/calendar/read-calendar';
import type { CalendarWords } from '@/lib/language/en/calendar';
import { Day } from '@/lib/model/day';
import { type FailureRecord, recordOf } from '@/lib/model/failure';
import type { OwnEvent, Stretch } from '@/lib/model/own-event';
import type { Period } from '@/lib/model/period';
import { FailureNotice } from '../page/failure-notice';
import { todayOf, useLanguagePack, usePage } from '../page/page';
import { Button } from '../ui/button';
import { FileButton } from '../ui/file-button';
import { Check } from '../ui/check';
import { TextInput } from '../ui/inputs';
import { Panel } from '../ui/panel';
import type { SettingsPanelProps } from './objective-panel';
import { type Typed, useOwnLines } from './own-lines';

/** A line that is being typed. */
interface Line {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly yearly: boolean;
  /** What a calendar said beyond that, kept as it is as long as its days are. */
  readonly imported: Pick<OwnEvent, 'since' | 'dates'>;
}

/** The person's own events, typed or brought in by a file. Saved on leaving a field. */
export function CalendarPanel({ settings, state }: SettingsPanelProps) {
  const page = usePage();
  const { calendar: words, dates } = useLanguagePack();
  // Before the property was read, its zone is most likely the person's own.
  const timeZone = state.report.value.value?.property.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const events = settings.events ?? [];
  const { lines, add, edit, remove, keep, replace } = useOwnLines(
    events,
    lineOf,
    eventsIn,
    (wanted) => void state.change({ events: [...wanted] }),
  );
  const refused = useSignal<readonly RefusedEntry[]>([]);
  const failure = useSignal<FailureRecord | null>(null);

  const importFile = async (chosen: File) => {
    try {
      const { readCalendar } = await import('@/lib/collect/calendar/read-calendar');
      const content = new Uint8Array(await chosen.arrayBuffer());
      const read = await readCalendar({ name: chosen.name, content }, { today: todayOf(page), timeZone });
      const known = eventsIn(lines.value);
      const added = read.events.filter((event) => !known.some((other) => isKnown(event, other)));
      const stays = known.filter((other) => !added.some((event) => comesByRule(event) && isSame(event, other)));
      failure.value = null;
      refused.value = read.refused;
      replace([...stays, ...added].toSorted((a, b) => a.from.localeCompare(b.from)));
      state.toast.value = { text: words.imported(added.length) };
    } catch (error) {
      failure.value = recordOf(error);
    }
  };

  return (
    <Panel title={words.title} intro={words.intro}>
      <ul class="people" onFocusOut={keep}>
        {lines.value.map((line) => (
          <li key={line.id}>
            <div class="fields">
              <TextInput
                label={words.name}
                value={line.name}
                autoComplete="off"
                onInput={(name) => edit(line.id, { name })}
              />
              {line.imported.dates === undefined && <DayFields line={line} words={words} onEdit={edit} />}
            </div>
            {line.imported.dates !== undefined && (
              <p class="hint">{words.dates(line.imported.dates.length, dates.between(spanOf(line.imported.dates)))}</p>
            )}
            {line.imported.dates === undefined && (
              <Check label={words.yearly} checked={line.yearly} onChange={(yearly) => edit(line.id, { yearly })} />
            )}
            <Button look="quiet" aria-label={words.removeNamed(line.name)} onClick={() => remove(line.id)}>
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
      <div class="row">
        <Button onClick={() => add(EMPTY)}>{words.add}</Button>
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
            {refused.value.map((entry, at) => (
              <li key={at}>{words.refusedEntry(entry.name, entry.problem, entry.rule)}</li>
            ))}
          </ul>
        </div>
      )}
    </Panel>
  );
}

interface DayFieldsProps {
  readonly line: Typed<Line>;
  readonly words: CalendarWords;
  readonly onEdit: (id: number, change: Partial<Line>) => void;
}

/** A day that is typed is the person's word: nothing that a calendar said of it holds any more. */
function DayFields({ line, words, onEdit }: DayFieldsProps) {
  const edit = (change: Partial<Line>) => onEdit(line.id, { ...change, imported: {} });
  return (
    <>
      <TextInput label={words.from} type="date" value={line.from} onInput={(from) => edit({ from })} />
      <TextInput label={words.to} hint={words.toHint} type="date" value={line.to} onInput={(to) => edit({ to })} />
    </>
  );
}

const EMPTY: Line = { name: '', from: '', to: '', yearly: false, imported: {} };

function lineOf({ name, from, to = '', yearly, ...imported }: OwnEvent): Line {
  return { name, from, to, yearly, imported };
}

/** A line without a name or a first day is no event yet, and an end before the beginning is none. */
function eventsIn(lines: readonly Line[]): OwnEvent[] {
  return lines
    .filter(({ name, from }) => name.trim() !== '' && Day.safeParse(from).success)
    .map(({ name, from, to, yearly, imported }) => ({
      name: name.trim(),
      from,
      ...(Day.safeParse(to).success && to > from ? { to } : {}),
      yearly,
      ...imported,
    }));
}

/** Dates by a rule take the place of what was kept of the same event; what the person set of any other stays. */
function isKnown(event: OwnEvent, known: OwnEvent): boolean {
  if (comesByRule(event)) return JSON.stringify(event) === JSON.stringify(known);
  return isSame(event, known) && event.to === known.to;
}

function isSame(one: OwnEvent, other: OwnEvent): boolean {
  return one.name === other.name && one.from === other.from;
}

function comesByRule({ dates, since }: OwnEvent): boolean {
  return dates !== undefined || since !== undefined;
}

/** From the first of some dates to the last. */
function spanOf(dates: readonly Stretch[]): Period {
  return { from: dates[0]?.from ?? '', to: dates.at(-1)?.from ?? '' };
}
