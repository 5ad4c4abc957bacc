import type { Handlers } from '@/lib/messages/background-messages';
import { endDemonstration } from './demonstration-end';
import type { Dependencies } from './dependencies';
import type { Failures } from './failures';
import { settingsOf } from './property-settings';
import type { Reports } from './reports';

interface Services {
  readonly reports: Reports;
  readonly failures: Pick<Failures, 'watch'>;
  readonly choose: Handlers['chooseProperty'];
}

/** Properties of which a page has read files: no account, nothing that is asked of Google. */
export function fileHandlers(
  dependencies: Pick<Dependencies, 'repository' | 'locale'>,
  { reports, failures, choose }: Services,
): Pick<Handlers, 'filesKept'> {
  const { repository } = dependencies;
  return {
    /** Told before it is chosen: what cannot be told does not take the place of what is in view. */
    async filesKept({ propertyId, country }) {
      const settings = await settingsOf(dependencies, propertyId);
      if (country !== null && country !== settings.country)
        await repository.write('settings', propertyId, { ...settings, country, countryBy: 'person' });
      const report = await failures.watch({ kind: 'refresh', propertyId }, () => reports.refresh(propertyId));
      await endDemonstration(repository);
      await choose({ propertyId });
      return report;
    },
  };
}
