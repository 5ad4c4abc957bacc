import fc from 'fast-check';
import { expect, it } from 'vitest';
import { instantOn } from '@/lib/model/instant';
import { dayFromNumber, dayIn } from '@/lib/model/day';

it('falls on the day, wherever the property is', () => {
  const zone = fc.constantFrom(
    'Europe/Paris',
    'America/Los_Angeles',
    'Pacific/Auckland',
    'Pacific/Kiritimati',
    'Pacific/Niue',
    'UTC',
  );
  fc.assert(
    fc.property(fc.integer({ min: 14_000, max: 25_000 }), zone, (number, timeZone) => {
      const day = dayFromNumber(number);
      expect(dayIn(timeZone, instantOn(day, timeZone))).toBe(day);
    }),
  );
});
