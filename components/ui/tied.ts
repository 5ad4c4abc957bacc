/** Ties a control to a signal: it shows what the signal holds, and what is typed or chosen goes into it. */
import type { Signal } from '@preact/signals';

export function typedInto(into: Signal<string>) {
  return { value: into.value, onInput: (value: string) => void (into.value = value) };
}

export function chosenInto<Value extends string>(into: Signal<Value>) {
  return { value: into.value, onChange: (value: Value) => void (into.value = value) };
}
