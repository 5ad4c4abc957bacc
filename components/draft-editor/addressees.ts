import { type Address, isAddress } from '@/lib/deliver/address';
import type { Draft, Edition } from '@/lib/model/draft';
import type { PropertySettings } from '@/lib/model/settings';

/** Whom an unsent email is for: the boss, where it is what the boss reads and the address is known. */
export function addresseesOf(
  { kind }: Pick<Draft, 'kind'>,
  edition: Edition,
  { boss, bossAddress = '' }: Pick<PropertySettings, 'boss' | 'bossAddress'>,
): readonly Address[] {
  const isForTheBoss = edition === 'boss' && (kind === 'monthly' || kind === 'quarterly');
  return isForTheBoss && isAddress(bossAddress) ? [{ name: boss, address: bossAddress }] : [];
}
