import type { PropertySummary } from '@/lib/model/property';
import { Select } from '../ui/inputs';
import { useLanguagePack } from './page';

export interface PropertyPickerProps {
  readonly properties: readonly PropertySummary[];
  readonly chosen: string | null;
  readonly onChoose: (property: PropertySummary) => void;
}

/** The properties of the account that is connected, and those of files. */
export function PropertyPicker({ properties, chosen, onChoose }: PropertyPickerProps) {
  const { ui } = useLanguagePack();
  if (properties.length === 0) return <p>{ui.options.noProperties}</p>;
  const known = properties.some(({ id }) => id === chosen);
  const choices = properties.map(({ id, displayName, account }) => ({
    value: id,
    // What files tell of is in no account.
    label: [displayName, account].filter(Boolean).join(' · '),
  }));
  return (
    <Select
      label={ui.options.chooseProperty}
      value={known && chosen !== null ? chosen : ''}
      choices={known ? choices : [{ value: '', label: '…' }, ...choices]}
      onChange={(id) => {
        const property = properties.find((candidate) => candidate.id === id);
        if (property !== undefined) onChoose(property);
      }}
    />
  );
}
