import { hoursUnderWay } from '@/lib/advise/hours';
import type { Memory } from '@/lib/model/memory';
import type { PropertySettings } from '@/lib/model/settings';
import { useLanguagePack } from '../page/page';
import { LoadMeter } from '../ui/load-meter';

export interface HoursProps {
  readonly memory: Memory;
  readonly propertyId: string;
  readonly settings: PropertySettings | undefined;
}

/** What the actions under way take each week, set-up and running, of the hours that the person has. */
export function Hours({ memory, propertyId, settings }: HoursProps) {
  const { ui, format } = useLanguagePack();
  if (settings === undefined) return null;
  const taken = hoursUnderWay(memory, propertyId);
  const available = settings.weeklyHours;
  const text = ui.checklist.hours(format.decimal(taken), format.decimal(available), taken);
  const tooMuch = taken > available ? ` ${ui.checklist.tooMuch(format.decimal(taken - available))}` : '';
  return (
    <div class="hours">
      <LoadMeter text={`${text}.${tooMuch}`} taken={taken} available={available} />
    </div>
  );
}
