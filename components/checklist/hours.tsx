import type { Memory } from '@/lib/model/memory';
import type { PropertySettings } from '@/lib/model/settings';
import { useVoice } from '../page/page';
import { LoadMeter } from '../ui/load-meter';
import { isOpen } from './action-flags';

export interface HoursProps {
  readonly memory: Memory;
  readonly settings: PropertySettings | undefined;
}

/** What the actions under way cost to run each week, of the hours that the person has. */
export function Hours({ memory, settings }: HoursProps) {
  const { ui, format } = useVoice();
  if (settings === undefined) return null;
  const taken = memory.actions.filter(isOpen).reduce((sum, action) => sum + action.weeklyHours, 0);
  const available = settings.weeklyHours;
  const text = ui.checklist.hours(format.decimal(taken), format.decimal(available));
  const tooMuch = taken > available ? ` ${ui.checklist.tooMuch(format.decimal(taken - available))}` : '';
  return (
    <div class="hours">
      <LoadMeter text={`${text}.${tooMuch}`} taken={taken} available={available} />
    </div>
  );
}
