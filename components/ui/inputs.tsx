import { Field } from './field';

interface Common {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly wide?: boolean;
}

export interface TextInputProps extends Common {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly type?: 'text' | 'date' | 'number';
  readonly required?: boolean;
  readonly min?: number | string;
  readonly max?: number | string;
  readonly step?: number | 'any';
  readonly autoComplete?: 'off' | 'name';
  /** Examples of what may be typed; never the only place where something is said. */
  readonly placeholder?: string;
}

const TYPES = { text: { type: 'text' }, date: { type: 'date' }, number: { type: 'number' } } as const;

/** One line of text, a number or a day. The value stays text: whoever uses it parses it. */
export function TextInput({ label, hint, error, wide, value, onInput, type = 'text', ...rest }: TextInputProps) {
  return (
    <Field label={label} hint={hint} error={error} wide={wide}>
      {(control) => (
        <input
          {...control}
          {...rest}
          {...TYPES[type]}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

export interface TextAreaProps extends Common {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly rows?: number;
}

export function TextArea({ label, hint, error, value, onInput, rows = 3 }: TextAreaProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <textarea {...control} rows={rows} value={value} onInput={(event) => onInput(event.currentTarget.value)} />
      )}
    </Field>
  );
}

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

export interface SelectProps<Value extends string> extends Common {
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
}

export function Select<Value extends string>({
  label,
  hint,
  error,
  wide,
  value,
  choices,
  onChange,
}: SelectProps<Value>) {
  return (
    <Field label={label} hint={hint} error={error} wide={wide}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={(event) => {
            const chosen = choices.find((choice) => choice.value === event.currentTarget.value);
            if (chosen !== undefined) onChange(chosen.value);
          }}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value} selected={choice.value === value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
