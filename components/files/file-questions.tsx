import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { FileReading } from '@/lib/app/file-intake';
import type { FileWords } from '@/lib/language/en/files';
import { COUNTRIES } from '../page/countries';
import { useCorePack } from '../page/page';
import { Button } from '../ui/button';
import { Select, TextInput } from '../ui/inputs';
import type { FileState } from './file-state';

const ANOTHER = '';

interface QuestionsProps {
  readonly reading: FileReading;
  readonly state: FileState;
  readonly words: FileWords['words'];
}

/** What the files do not say, asked once, each with what is likely. */
export function FileQuestions({ reading, state, words }: QuestionsProps) {
  const { ui, language } = useCorePack();
  const { guess, known, asks } = reading;
  const asksProperty = asks.includes('property');
  const told = useSignal(guess);
  const isTried = useSignal(false);
  const { name, continues, currency, timeZone, country } = told.value;
  const change = (changed: Partial<typeof guess>) => (told.value = { ...told.value, ...changed });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const going = known.find(({ id }) => id === continues);
  const isNew = asksProperty && continues === null;
  const asksCurrency = asks.includes('currency') && going?.hasCurrency !== true;
  const { ask } = words;
  const named = (type: 'currency' | 'region') => new Intl.DisplayNames(language, { type });
  const currencies = named('currency');
  const regions = named('region');
  const isNameless = isNew && name.trim() === '';
  return (
    <form
      class="stack"
      aria-labelledby="file-questions"
      onSubmit={(event) => {
        event.preventDefault();
        isTried.value = true;
        if (!isNameless) void state.keep({ ...told.value, name: name.trim() });
      }}
    >
      <h3 id="file-questions" tabIndex={-1} ref={heading}>
        {ask.title}
      </h3>
      <p class="soft">{ask.intro}</p>
      <div class="fields">
        {asksProperty && known.length > 0 && (
          <Select
            label={ask.continues}
            value={continues ?? ANOTHER}
            choices={[
              { value: ANOTHER, label: ask.another },
              ...known.map(({ id, displayName }) => ({ value: id, label: ask.goesOn(displayName) })),
            ]}
            onChange={(id) => change({ continues: id === ANOTHER ? null : id })}
          />
        )}
        {isNew && (
          <TextInput
            label={ask.name}
            value={name}
            autoComplete="off"
            error={isTried.value && isNameless ? ask.nameMissing : undefined}
            onInput={(value) => change({ name: value })}
          />
        )}
        {asksCurrency && (
          <Select
            label={ask.currency}
            hint={ask.currencyHint}
            value={currency}
            choices={Intl.supportedValuesOf('currency').map((value) => ({
              value,
              label: `${value} · ${currencies.of(value) ?? value}`,
            }))}
            onChange={(value) => change({ currency: value })}
          />
        )}
        {isNew && (
          <Select
            label={ask.timeZone}
            hint={ask.timeZoneHint}
            value={timeZone}
            choices={[...new Set([timeZone, ...Intl.supportedValuesOf('timeZone')])]
              .toSorted()
              .map((value) => ({ value, label: value.replaceAll('_', ' ') }))}
            onChange={(value) => change({ timeZone: value })}
          />
        )}
        {isNew && (
          <Select
            label={ask.country}
            hint={ask.countryHint}
            value={country}
            choices={[...new Set([...COUNTRIES, country])].map((value) => ({
              value,
              label: regions.of(value) ?? value,
            }))}
            onChange={(value) => change({ country: value })}
          />
        )}
      </div>
      <div class="row">
        <Button look="primary" type="submit">
          {ask.keep}
        </Button>
        <Button look="quiet" onClick={state.cancel}>
          {ui.common.cancel}
        </Button>
      </div>
    </form>
  );
}
