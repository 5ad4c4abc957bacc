import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { usePage, useLanguagePack } from '../page/page';
import { Button } from '../ui/button';
import { Panel } from '../ui/panel';
import type { OptionsState } from './options-state';

/** Switches the chip on Google Analytics on and off: the right that it needs is given and given back with it. */
export function ChipPanel({ state }: { readonly state: OptionsState }) {
  const { environment } = usePage();
  const { setting } = useLanguagePack().chip;
  const isOn = useSignal<boolean | null>(null);
  useEffect(() => void environment.hasChip().then((has) => (isOn.value = has)), [environment, isOn]);

  const change = async (asked: Promise<boolean>, wanted: boolean) => {
    isOn.value = (await asked) ? wanted : !wanted;
    state.toast.value = { text: isOn.value ? setting.on : wanted ? setting.refused : setting.off };
  };
  if (isOn.value === null) return null;
  return (
    <Panel title={setting.title} intro={setting.intro}>
      <div>
        {isOn.value ? (
          <Button onClick={() => void change(environment.giveChipBack(), false)}>{setting.switchOff}</Button>
        ) : (
          <Button onClick={() => void change(environment.requestChip(), true)}>{setting.switchOn}</Button>
        )}
      </div>
    </Panel>
  );
}
