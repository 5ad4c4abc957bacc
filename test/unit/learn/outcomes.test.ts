import { expect, it } from 'vitest';
import { measure } from '@/lib/learn/measure';
import { outcomesOf } from '@/lib/learn/outcomes';
import { demoSnapshot } from '@/test/situations/demo-snapshot';
import { actionOn } from './actions';

it('judges what was done for AI assistants on the same visits before Google named them and after', async () => {
  const snapshot = await demoSnapshot({ situation: 'assistants-channel' });
  const plan = { metric: 'sessions', dimension: 'sessionDefaultChannelGroup', segment: 'AI Assistant' } as const;
  const days = { doneOn: '2026-05-25', movedOn: '2026-05-25', acceptedOn: '2026-05-15' };
  const action = actionOn({ ...days, propertyId: snapshot.property.id }, plan);
  const [outcome] = outcomesOf({ actions: [action] }, snapshot, '2026-11-22');
  expect(outcome?.verdict).toBe('no detectable change');
  expect(Math.abs(outcome?.relative?.estimate ?? 1)).toBeLessThan(0.15);
  // As Google names them, the same visits rise from nothing.
  expect(measure(action, snapshot, '2026-11-22', { others: [action] })?.verdict).not.toBe('no detectable change');
});
