import { expect, it } from 'vitest';
import { AdminProperty, propertyOf } from '@/lib/collect/admin';
import { describeFailure } from '@/lib/language/describe-failure';
import { languagePack } from '@/lib/language/all-languages';
import { recordOf } from '@/lib/model/failure';

const admin = (more: object) =>
  AdminProperty.parse({ name: 'properties/7', timeZone: 'Europe/Paris', currencyCode: 'EUR', ...more });

it.each([
  ['unknown-zone', { timeZone: 'Mars/Olympus_Mons' }, 'Mars/Olympus_Mons'],
  ['unknown-zone', { timeZone: '' }, ''],
  ['unknown-currency', { currencyCode: '(other)' }, '(other)'],
  ['unknown-currency', { currencyCode: '' }, ''],
])('%s has its sentence, and is no raw error', (code, more, named) => {
  let thrown: unknown;
  try {
    propertyOf(admin(more));
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toMatchObject({ code });
  for (const language of ['fr', 'en'] as const) {
    const { what, remedy } = describeFailure(recordOf(thrown), languagePack(language).failures);
    expect(what).toContain(named);
    expect(remedy).not.toBe('');
  }
});

it('reads what is known', () => {
  expect(propertyOf(admin({}))).toMatchObject({ id: '7', timeZone: 'Europe/Paris', currency: 'EUR' });
});
