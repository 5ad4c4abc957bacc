import { useSignal } from '@preact/signals';
import type { PropertySettings } from '@/lib/model/settings';
import { type Target, TargetReading } from '@/lib/model/target';
import { capitalised } from '@/lib/language/typography';
import { todayOf, usePage, useLanguagePack } from '../page/page';
import { Button } from '../ui/button';
import { Check } from '../ui/check';
import { Select, TextInput } from '../ui/inputs';
import { Panel } from '../ui/panel';
import { parseAmount } from './parse-amount';
import type { OptionsState } from './options-state';
import { chosenInto, typedInto } from '../ui/tied';

const METRICS = ['totalRevenue', 'ecommercePurchases', 'keyEvents', 'sessions'] as const;

export interface SettingsPanelProps {
  readonly settings: PropertySettings;
  readonly state: OptionsState;
}

/** "From 3 M€ to 10 M€ in 24 months", or nothing. */
export function ObjectivePanel({ settings, state }: SettingsPanelProps) {
  const { ui } = useLanguagePack();
  const wanted = useSignal(settings.target !== null);
  return (
    <Panel title={ui.options.objective} intro={ui.options.objectiveIntro}>
      <Check
        label={ui.options.hasTarget}
        checked={wanted.value}
        onChange={(checked) => {
          wanted.value = checked;
          if (!checked && settings.target !== null) void state.change({ target: null });
        }}
      />
      {wanted.value && <TargetForm target={settings.target} onSave={(target) => void state.change({ target })} />}
    </Panel>
  );
}

interface TargetFormProps {
  readonly target: Target | null;
  readonly onSave: (target: Target) => void;
}

function TargetForm({ target, onSave }: TargetFormProps) {
  const page = usePage();
  const { ui, names, messages } = useLanguagePack();
  const metric = useSignal(target?.metric ?? METRICS[0]);
  const from = useSignal(target?.from.toString() ?? '');
  const to = useSignal(target?.to.toString() ?? '');
  const months = useSignal(target?.months.toString() ?? '12');
  const startsOn = useSignal(target?.startsOn ?? todayOf(page));
  const reading = useSignal<TargetReading | ''>(target?.reading ?? '');
  const tried = useSignal(false);
  const errorOf = (text: string) => (tried.value && parseAmount(text) === null ? ui.options.amountWrong : undefined);

  const submit = (event: Event) => {
    event.preventDefault();
    tried.value = true;
    const [low, high, span] = [from.value, to.value, months.value].map(parseAmount);
    if (!low || !high || !span || startsOn.value === '') return;
    onSave({
      metric: metric.value,
      from: low,
      to: high,
      months: Math.round(span),
      startsOn: startsOn.value,
      ...(reading.value === '' ? {} : { reading: reading.value }),
    });
  };

  return (
    <form class="stack" noValidate onSubmit={submit}>
      <Select
        label={ui.options.metric}
        {...chosenInto(metric)}
        choices={METRICS.map((value) => ({ value, label: capitalised(names.metric(value).bare) }))}
      />
      <div class="fields">
        <TextInput
          label={ui.options.from}
          hint={ui.options.fromHint}
          {...typedInto(from)}
          error={errorOf(from.value)}
        />
        <TextInput label={ui.options.to} {...typedInto(to)} error={errorOf(to.value)} />
        <TextInput
          label={ui.options.months}
          {...typedInto(months)}
          error={errorOf(months.value) && ui.options.numberWrong}
        />
        <TextInput label={ui.options.startsOn} type="date" {...typedInto(startsOn)} />
      </div>
      <Select
        label={ui.options.reading}
        hint={ui.options.readingHint}
        {...chosenInto(reading)}
        choices={[
          { value: '', label: ui.options.readingOpen },
          ...TargetReading.options.map((value) => ({
            value,
            label: capitalised(messages.pace.reading[value]),
          })),
        ]}
      />
      <div>
        <Button type="submit">{ui.common.save}</Button>
      </div>
    </form>
  );
}
