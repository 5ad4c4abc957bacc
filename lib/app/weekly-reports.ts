import type { Report } from '@/lib/model/report';
import { draftPeriod } from '@/lib/schedule/draft-period';
import type { Repository } from '@/lib/storage/repository';

/**
 * Keeps the report behind this week's draft and the one behind the draft before: a weekly draft says
 * what changed between the two, however often this week's is written again.
 */
export async function reportBefore(repository: Repository, report: Report): Promise<Report | null> {
  const keys = { last: `${report.property.id}|week`, before: `${report.property.id}|week-before` };
  const last = await repository.read('reports', keys.last);
  if (last !== null && weekOf(last) !== weekOf(report)) await repository.write('reports', keys.before, last);
  await repository.write('reports', keys.last, report);
  return repository.read('reports', keys.before);
}

function weekOf({ asOf }: Report): string {
  return draftPeriod('weekly', asOf).from;
}
