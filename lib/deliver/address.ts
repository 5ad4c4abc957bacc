import { PlateauError } from '@/lib/model/failure';
import { encodedWords } from './header-text';

export interface Address {
  readonly address: string;
  readonly name?: string;
}

/** Narrow on purpose: whatever could end a header or begin another address is refused. */
const ADDRESS = /^[^\s<>(),;:"\\@]+@[^\s<>(),;:"\\@]+$/;
const NEEDS_NO_QUOTES = /^[A-Za-z0-9][A-Za-z0-9 ]{0,40}$/;

/**
 * An address as a header writes it.
 *
 * @throws PlateauError `bad-input` for an address that is none
 * @example mailbox({ name: 'Zoé', address: 'zoe@example.org' }) // '=?utf-8?B?Wm/DqQ==?= <zoe@example.org>'
 */
export function mailbox({ address, name = '' }: Address): string {
  if (!ADDRESS.test(address))
    throw new PlateauError('bad-input', 'An email address is not well formed.', { details: { value: address } });
  if (name.trim() === '') return address;
  return `${NEEDS_NO_QUOTES.test(name) ? name : encodedWords(name)} <${address}>`;
}

/** Whether `mailbox` would take it. */
export function isAddress(text: string): boolean {
  return ADDRESS.test(text);
}
