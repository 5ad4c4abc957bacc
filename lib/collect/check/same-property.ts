import type { Property } from '@/lib/model/property';
import type { GoogleReport } from '../report';
import { anotherAnswer } from './answer-failures';

/** Money of another currency and days of another zone are not the property's, whatever their rows say. */
export function checkSameProperty(reports: readonly GoogleReport[], property: Property): void {
  for (const { metadata } of reports) {
    const { currencyCode = '', timeZone = '' } = metadata ?? {};
    if (currencyCode !== '' && currencyCode !== property.currency)
      throw anotherAnswer(`amounts are in ${currencyCode}, those of the property in ${property.currency}`);
    if (timeZone !== '' && !isSameZone(timeZone, property.timeZone))
      throw anotherAnswer(`days are of ${timeZone}, those of the property of ${property.timeZone}`);
  }
}

/** One zone may have two names: Europe/Kiev is Europe/Kyiv. */
function isSameZone(one: string, other: string): boolean {
  if (one === other) return true;
  try {
    const epoch = Temporal.Instant.fromEpochMilliseconds(0);
    return epoch.toZonedDateTimeISO(one).equals(epoch.toZonedDateTimeISO(other));
  } catch {
    // A name that this machine does not know is the same as no other.
    return false;
  }
}
