import type { RequestName, RequestOf } from './protocol';
import type { Replies } from './replies';
import { valueOf } from './reply';
import type { Send } from './send';

export type SendRequest = <Name extends RequestName>(name: Name, request: RequestOf<Name>) => Promise<Replies[Name]>;

/**
 * Who asks the background, by some way of carrying requests.
 *
 * @throws PlateauError with the background's code, details and retry hint
 * @example const report = await askBy(send)('report', { propertyId: '123456' });
 */
export function askBy(carry: Send): SendRequest {
  return async <Name extends RequestName>(name: Name, request: RequestOf<Name>) =>
    valueOf<Replies[Name]>(await carry(name, request), `The background did not answer "${name}".`);
}
