import { SETUP_PAGE, type SetupQuestion } from '../setup/setup-answer';

export const ADMIN_ORIGIN = 'https://analyticsadmin.googleapis.com';

/** Google indents what it answers unless it is told not to: two thirds of a report would be spaces. */
const PLAIN = { $prettyPrint: 'false' };

export function addressOf(url: string, parameters: Readonly<Record<string, string>> = {}): string {
  return `${url}?${new URLSearchParams({ ...parameters, ...PLAIN })}`;
}

/** Google names what it gives as the path says where it stands. */
export function setupPath({ resource, propertyId, streamId, pageToken }: SetupQuestion): string {
  // What is read each week is asked where Google changes least; much of the rest is in v1alpha alone.
  const version = resource === 'keyEvents' ? 'v1beta' : 'v1alpha';
  const stream = streamId === undefined ? '' : `dataStreams/${streamId}/`;
  const paging = pageToken === undefined ? {} : { pageSize: `${SETUP_PAGE}`, ...(pageToken && { pageToken }) };
  return addressOf(`/${version}/properties/${propertyId}/${stream}${resource}`, paging);
}
