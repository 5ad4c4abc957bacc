import type { ComponentChildren } from 'preact';
import { weekdayName, weekdayNameOf } from '@/lib/language/weekday-name';
import { type MonthDay, type ReportSchedule, USUAL_SCHEDULE } from '@/lib/model/schedule';
import type { PropertySettings } from '@/lib/model/settings';
import { calendarOf, nextRun } from '@/lib/schedule/calendar';
import { draftPeriod, lastCompleteDay } from '@/lib/schedule/draft-period';
import { usePage, useLanguagePack } from '../page/page';
import { Check } from '../ui/check';
import { Select } from '../ui/inputs';

interface TimeProps<Time> {
  readonly settings: PropertySettings;
  /** Missing until something was read of the property. */
  readonly timeZone: string | undefined;
  readonly onSave: (time: Time) => void;
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
/** From this weekday on, the week before is complete. */
const COMPLETE_FROM = 3;
/** The last day of any month, and the first on which the month before is complete. */
const LAST_DAY = 31;
const DAYS_OF_MONTH = Array.from({ length: 28 - 3 + 1 }, (_, index) => 3 + index);

export function WeeklyTime({ settings, timeZone, onSave }: TimeProps<ReportSchedule['weekly']>) {
  const { language, schedule: words } = useLanguagePack();
  const { weekly } = settings.schedule ?? USUAL_SCHEDULE;
  return (
    <Report label={words.weekly} on={weekly.on} onSwitch={(on) => onSave({ ...weekly, on })}>
      <div class="fields">
        <Select
          label={words.weekday}
          hint={weekly.weekday < COMPLETE_FROM ? words.early : undefined}
          value={String(weekly.weekday)}
          choices={WEEKDAYS.map((weekday) => ({
            value: String(weekday),
            label: weekdayName(weekday, language),
          }))}
          onChange={(weekday) => onSave({ ...weekly, weekday: Number(weekday) })}
        />
        <Hour label={words.weeklyHour} hour={weekly.hour} onChange={(hour) => onSave({ ...weekly, hour })} />
      </div>
      <Next kind="weekly" settings={settings} timeZone={timeZone} />
    </Report>
  );
}

export function MonthlyTime({ settings, timeZone, onSave }: TimeProps<ReportSchedule['monthly']>) {
  const { schedule: words } = useLanguagePack();
  const { monthly } = settings.schedule ?? USUAL_SCHEDULE;
  const labelOf = (day: MonthDay) => {
    if (day === 'first-working-day') return words.firstWorkingDay;
    return day === LAST_DAY ? words.lastDay : words.dayOfMonth(day);
  };
  const days = [...new Set<MonthDay>(['first-working-day', ...DAYS_OF_MONTH, LAST_DAY, monthly.day])];
  return (
    <Report label={words.monthly} on={monthly.on} onSwitch={(on) => onSave({ ...monthly, on })}>
      <div class="fields">
        <Select
          label={words.monthDay}
          hint={words.monthDayHint}
          value={String(monthly.day)}
          choices={days.map((day) => ({ value: String(day), label: labelOf(day) }))}
          onChange={(day) =>
            onSave({ ...monthly, day: day === 'first-working-day' ? 'first-working-day' : Number(day) })
          }
        />
        <Hour label={words.monthlyHour} hour={monthly.hour} onChange={(hour) => onSave({ ...monthly, hour })} />
      </div>
      <Next kind="monthly" settings={settings} timeZone={timeZone} />
    </Report>
  );
}

interface ReportProps {
  readonly label: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
  readonly children: ComponentChildren;
}

function Report({ label, on, onSwitch, children }: ReportProps) {
  return (
    <div class="stack">
      <Check label={label} checked={on} onChange={onSwitch} />
      {on && children}
    </div>
  );
}

interface HourProps {
  readonly label: string;
  readonly hour: number;
  readonly onChange: (hour: number) => void;
}

function Hour({ label, hour, onChange }: HourProps) {
  const { schedule: words } = useLanguagePack();
  return (
    <Select
      label={label}
      value={String(hour)}
      choices={Array.from({ length: 24 }, (_, value) => ({ value: String(value), label: words.hour(value) }))}
      onChange={(value) => onChange(Number(value))}
    />
  );
}

type NextProps = Omit<TimeProps<never>, 'onSave'> & { readonly kind: 'weekly' | 'monthly' };

/** When the next one comes and which days it is about, so that nobody has to work it out. */
function Next({ kind, settings, timeZone }: NextProps) {
  const page = usePage();
  const { language, dates, schedule: words } = useLanguagePack();
  if (timeZone === undefined) return null;
  const now = Temporal.Instant.fromEpochMilliseconds(page.now().getTime());
  const next = nextRun(kind, timeZone, now, calendarOf(settings));
  if (next === null) return null;
  const local = next.toZonedDateTimeISO(timeZone);
  const day = local.toPlainDate().toString();
  const period = draftPeriod(kind, lastCompleteDay(timeZone, next));
  return (
    <p role="status">
      {words.next(weekdayNameOf(day, language), dates.day(day), words.hour(local.hour), dates.period(period))}
    </p>
  );
}
