import { languageName } from '@/lib/language/language-name';
import { useEffect } from 'preact/hooks';
import { Day } from '@/lib/model/day';
import { isOfFiles } from '@/lib/model/property-id';
import { type ReportSchedule, ScheduledWay, USUAL_SCHEDULE } from '@/lib/model/schedule';
import { useLanguagePack } from '../page/page';
import { Select, TextInput } from '../ui/inputs';
import { Panel } from '../ui/panel';
import { AddressInput } from './address-input';
import { MailboxRight } from './mailbox-right';
import { OtherPlans } from './other-plans';
import { MonthlyTime, WeeklyTime } from './report-times';
import type { SettingsPanelProps } from './objective-panel';

/** The reports that come by themselves: when, what becomes of them, and a pause. */
export function SchedulePanel({ settings, state }: SettingsPanelProps) {
  const { schedule: words } = useLanguagePack();
  const schedule = settings.schedule ?? USUAL_SCHEDULE;
  const timeZone = state.report.value.value?.property.timeZone;
  const status = state.status.value.value;
  const propertyId = status?.propertyId;
  useEffect(() => void state.openReport(), [state, propertyId]);

  const save = (change: Partial<ReportSchedule>) => void state.change({ schedule: { ...schedule, ...change } });
  const pauseUntil = (day: string) => {
    const { resumesOn: _before, ...rest } = schedule;
    if (day === '') void state.change({ schedule: rest });
    else if (Day.safeParse(day).success) save({ resumesOn: day });
  };
  const inLanguage = languageName(settings.language);
  const others = typeof propertyId === 'string' && <OtherPlans chosen={propertyId} state={state} />;
  // A time at which nothing would come is not offered.
  if (isOfFiles(propertyId ?? null))
    return (
      <Panel title={words.title} intro={words.ofFiles}>
        {others}
      </Panel>
    );
  return (
    <Panel title={words.title} intro={words.intro}>
      <p class="soft">{timeZone === undefined ? words.languageOnly(inLanguage) : words.where(timeZone, inLanguage)}</p>
      {status?.connected === false && <p>{words.notConnected}</p>}
      <WeeklyTime settings={settings} timeZone={timeZone} onSave={(weekly) => save({ weekly })} />
      <MonthlyTime settings={settings} timeZone={timeZone} onSave={(monthly) => save({ monthly })} />
      <div class="fields">
        <Select
          label={words.way}
          hint={words.wayHints[schedule.way]}
          value={schedule.way}
          choices={ScheduledWay.options.map((value) => ({ value, label: words.ways[value] }))}
          onChange={(way) => save({ way })}
        />
        {schedule.way === 'gmail' && (
          <AddressInput label={words.to} hint={words.toHint} saved={schedule.to ?? ''} onSave={(to) => save({ to })} />
        )}
        <TextInput
          label={words.resumesOn}
          hint={words.resumesOnHint}
          type="date"
          value={schedule.resumesOn ?? ''}
          onInput={pauseUntil}
        />
      </div>
      {schedule.way !== 'plateau' && <MailboxRight state={state} way={schedule.way} />}
      {others}
    </Panel>
  );
}
