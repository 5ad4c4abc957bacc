/** The few answers of the Analytics Admin API that Plateau reads. */
import * as z from 'zod/mini';
import { dayIn } from '@/lib/model/day';
import { PlateauError } from '@/lib/model/failure';
import type { Property, PropertySummary } from '@/lib/model/property';

const text = z._default(z.string(), '');

export const AccountSummary = z.object({
  displayName: text,
  propertySummaries: z._default(
    z.array(z.object({ property: z.string(), displayName: text, canEdit: z._default(z.boolean(), false) })),
    [],
  ),
});
export type AccountSummary = z.infer<typeof AccountSummary>;

export const AccountSummaries = z.object({
  accountSummaries: z._default(z.array(AccountSummary), []),
  nextPageToken: text,
});

export const AdminProperty = z.object({
  name: z.string(),
  displayName: text,
  timeZone: z._default(z.string(), 'Etc/UTC'),
  currencyCode: z._default(z.string(), 'USD'),
  industryCategory: text,
  /** Instant, ISO 8601. */
  createTime: text,
});
export type AdminProperty = z.infer<typeof AdminProperty>;

export function summariesOf(accounts: readonly AccountSummary[]): PropertySummary[] {
  return accounts.flatMap((account) =>
    account.propertySummaries.map(({ property, displayName }) => ({
      id: idOf(property),
      displayName,
      account: account.displayName,
    })),
  );
}

/** What the person's own list says of a property: whether they may change it, and what its account is called. */
export interface Access {
  readonly canEdit: boolean;
  readonly account: string;
}

/** Undefined for a property that is not among those of the person. */
export function accessOf(accounts: readonly AccountSummary[], id: string): Access | undefined {
  for (const { displayName, propertySummaries } of accounts) {
    const own = propertySummaries.find(({ property }) => idOf(property) === id);
    if (own) return { canEdit: own.canEdit, account: displayName };
  }
  return undefined;
}

/**
 * A property as the Admin API tells it.
 *
 * @throws PlateauError `unknown-zone` or `unknown-currency` for what days cannot be counted or amounts written in here
 */
export function propertyOf(answer: AdminProperty): Property {
  if (!isUnderstood(() => new Intl.DateTimeFormat('en', { timeZone: answer.timeZone })))
    throw notUnderstood('unknown-zone', answer.timeZone);
  if (!isUnderstood(() => new Intl.NumberFormat('en', { style: 'currency', currency: answer.currencyCode })))
    throw notUnderstood('unknown-currency', answer.currencyCode);
  const created = new Date(answer.createTime);
  return {
    id: idOf(answer.name),
    displayName: answer.displayName,
    // Google gives the account's number here, and its name with the list of properties alone.
    account: '',
    timeZone: answer.timeZone,
    currency: answer.currencyCode,
    ...(isTold(answer.industryCategory) && { industry: answer.industryCategory }),
    ...(!Number.isNaN(created.getTime()) && { createdOn: dayIn(answer.timeZone, created) }),
  };
}

function isUnderstood(use: () => unknown): boolean {
  try {
    return Boolean(use());
  } catch {
    return false;
  }
}

function notUnderstood(code: 'unknown-zone' | 'unknown-currency', value: string): PlateauError {
  return new PlateauError(code, 'The property is counted in what is not known here.', {
    retry: { when: 'after-action' },
    details: { value },
  });
}

/** `properties/123` → `123`. */
function idOf(name: string): string {
  return name.slice(name.indexOf('/') + 1);
}

function isTold(category: string): boolean {
  return category !== '' && category !== 'INDUSTRY_CATEGORY_UNSPECIFIED';
}
