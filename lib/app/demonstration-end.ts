import type { Repository } from '@/lib/storage/repository';
import { isUsual } from './property-settings';
import { changeState } from './state';

/**
 * Takes away what the demonstration left, once a person's own figures can be read: invented ones must
 * not stay beside them, nor the advice that rested on them.
 */
export async function endDemonstration(repository: Repository): Promise<void> {
  const reports = (await repository.readAll('reports')).filter(({ value }) => value.source === 'demo');
  const properties = new Set(reports.map(({ value }) => value.property.id));
  const drafts = (await repository.readAll('drafts')).filter(({ value }) => properties.has(value.propertyId));
  const receipts = (await repository.readAll('receipts')).filter(({ key }) => properties.has(key.split('|')[0] ?? ''));
  const settings = (await repository.readAll('settings')).filter(
    ({ key, value }) => properties.has(key) && isUsual(value),
  );
  const rates = (await repository.readAll('rates')).filter(({ value }) => value.source === 'demo');
  await Promise.all([
    ...rates.map(({ key }) => repository.remove('rates', key)),
    ...settings.map(({ key }) => repository.remove('settings', key)),
    ...reports.map(({ key }) => repository.remove('reports', key)),
    ...drafts.map(({ key }) => repository.remove('drafts', key)),
    ...receipts.map(({ key }) => repository.remove('receipts', key)),
    ...[...properties].flatMap((id) => [repository.remove('snapshots', id), repository.remove('memories', id)]),
  ]);
  const own = new Set((await repository.readAll('reports')).map(({ value }) => value.property.id));
  await changeState(repository, ({ propertyId, unread }) => ({
    propertyId: propertyId !== null && own.has(propertyId) ? propertyId : null,
    unread: unread.filter((id) => !properties.has(id.split('|')[0] ?? '')),
  }));
}
