import type { RequestName, RequestOf } from './protocol';
import type { Replies } from './replies';
import { valueOf } from './reply';
import { type Send, send } from './send';

export type SendRequest = <Name extends RequestName>(name: Name, request: RequestOf<Name>) => Promise<Replies[Name]>;

/** Asks the background by some way of carrying requests. What the answers throw is `ask`'s. */
export function askBy(carry: Send): SendRequest {
  return async <Name extends RequestName>(name: Name, request: RequestOf<Name>) =>
    valueOf<Replies[Name]>(await carry(name, request), `The background did not answer "${name}".`);
}

/**
 * Asks the background, from any page of the extension.
 *
 * @throws PlateauError with the background's code, details and retry hint
 * @example const report = await ask('report', { propertyId: '123456' });
 */
export const ask = askBy(send);
