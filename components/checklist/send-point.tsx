import type { PreFlight } from '@/lib/model/pre-flight';
import { capitalised } from '@/lib/language/typography';
import { useLanguagePack } from '../page/page';
import { Select, TextInput } from '../ui/inputs';

type Point = PreFlight['points'][number];

const STATES = ['open', 'ready', 'not-needed'] as const;

export interface SendPointProps {
  readonly label: string;
  readonly point: Point;
  readonly onChange: (point: Point) => void;
}

/** One point of the list: whether it is confirmed, and by whom. */
export function SendPoint({ label, point, onChange }: SendPointProps) {
  const { sidePanel } = useLanguagePack();
  return (
    <fieldset class="point">
      <legend>{capitalised(label)}</legend>
      <Select
        label={sidePanel.sends.pointState}
        value={point.state}
        choices={STATES.map((value) => ({ value, label: sidePanel.sends.states[value] }))}
        onChange={(state) => onChange({ ...point, state })}
      />
      <TextInput
        label={sidePanel.sends.vouchedBy}
        value={point.name}
        autoComplete="name"
        onInput={(name) => onChange({ ...point, name })}
      />
    </fieldset>
  );
}
