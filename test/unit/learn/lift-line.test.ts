import { expect, it } from 'vitest';
import { liftLine } from '@/lib/learn/lift-line';

const values = Array.from({ length: 60 }, (_, day) => 100 + (day % 7));
const line = { id: 'a', frequency: 'daily', start: '2026-01-01', values, from: '2026-02-20' };

it('refuses a control that does not stand beside the series, and names it: without it the answer would be another', () => {
  expect(() => liftLine({ ...line, controls: { direct: values, social: values.slice(0, 20) } })).toThrow(
    'controls.social has 20 values, not 60.',
  );
  expect(liftLine({ ...line, controls: { direct: values } }).id).toBe('a');
});
