import { languageName } from '@/lib/language/language-name';
import { useSignal } from '@preact/signals';
import { Language } from '@/lib/model/language';
import type { PropertySettings } from '@/lib/model/settings';
import { COUNTRIES } from '../page/countries';
import { useLanguagePack } from '../page/page';
import { Select, TextInput } from '../ui/inputs';
import { Panel } from '../ui/panel';
import type { SettingsPanelProps } from './objective-panel';
import { AddressInput } from './address-input';
import { useSavedText } from './saved-text';
import { ToolsField } from './tools-field';

/** Who works, how much, for whom, where, in which language. Saved on leaving each field. */
export function WorkPanel({ settings, state }: SettingsPanelProps) {
  const { ui, language, schedule: words } = useLanguagePack();
  const save = (change: Partial<PropertySettings>) => void state.change(change);
  const author = useSavedText(settings.author, (value) => save({ author: value }));
  const boss = useSavedText(settings.boss, (value) => save({ boss: value }));
  const hours = useSignal(String(settings.weeklyHours));
  const wrong = !isHours(hours.value);
  const regions = new Intl.DisplayNames(language, { type: 'region' });
  const countries = [...new Set([...COUNTRIES, settings.country])];
  return (
    <Panel title={ui.options.work}>
      <div class="fields" onFocusOut={() => (author.settle(), boss.settle())}>
        <TextInput label={ui.options.author} value={author.value} onInput={author.type} autoComplete="name" />
        <TextInput
          label={ui.options.boss}
          hint={ui.options.bossHint}
          value={boss.value}
          onInput={boss.type}
          autoComplete="off"
        />
        <AddressInput
          label={words.bossAddress}
          hint={words.bossAddressHint}
          optional
          saved={settings.bossAddress ?? ''}
          onSave={(bossAddress) => save({ bossAddress })}
        />
        <TextInput
          label={ui.options.weeklyHours}
          hint={ui.options.weeklyHoursHint}
          type="number"
          min={0}
          max={60}
          step="any"
          value={hours.value}
          error={wrong ? ui.options.numberWrong : undefined}
          onInput={(value) => {
            hours.value = value;
            if (isHours(value)) save({ weeklyHours: Number(value) });
          }}
        />
      </div>
      <div class="fields">
        <Select
          label={ui.options.language}
          hint={ui.options.languageHint}
          value={settings.language}
          choices={Language.options.map((value) => ({ value, label: languageName(value) }))}
          onChange={(value) => save({ language: value })}
        />
        <Select
          label={ui.options.country}
          hint={settings.countryBy === 'language' ? ui.options.countryByLanguage : ui.options.countryHint}
          value={settings.country}
          choices={countries.map((value) => ({ value, label: regions.of(value) ?? value }))}
          onChange={(value) => save({ country: value, countryBy: 'person' })}
        />
      </div>
      <ToolsField settings={settings} state={state} />
    </Panel>
  );
}

function isHours(text: string): boolean {
  const hours = Number(text);
  return text.trim() !== '' && hours > 0 && hours <= 60;
}
