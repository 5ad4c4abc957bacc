import type { PageFailures } from '../catalogue/failures';
import { channelFailures } from './channel-failures';
import { fileFailures } from './file-failures';
import { noteFailures } from './note-failures';
import { serviceFailures } from './service-failures';

export const failures: PageFailures = {
  ...serviceFailures,
  table: { ...serviceFailures.table, ...fileFailures, ...channelFailures, ...noteFailures },
};
