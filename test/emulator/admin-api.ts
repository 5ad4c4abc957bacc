import type { TabledProperty } from '@/lib/collect/table/table-source';
import type { Property } from '@/lib/model/property';
import { type Call, type Reply, type Route, wantsNumbers } from './call';
import { ANALYTICS_SCOPE, type Identity } from './identity';
import { refuse, WORDS } from './refusal';

const HOST = 'analyticsadmin.googleapis.com';
const FIRST_ACCOUNT = 500_001;
/** By number, as Google's client asks for enums. */
const ORDINARY = { name: 'PROPERTY_TYPE_ORDINARY', number: 1 };
const STANDARD = { name: 'GOOGLE_ANALYTICS_STANDARD', number: 1 };

/** The Admin API as far as Plateau reads it. */
export function adminRoutes(properties: readonly TabledProperty[], identity: Identity): Route[] {
  const accounts = [...new Set(properties.map(({ property }) => property.account))];
  const accountName = (account: string) => `accounts/${FIRST_ACCOUNT + accounts.indexOf(account)}`;
  return [
    {
      host: HOST,
      method: 'GET',
      path: /^\/v1beta\/accountSummaries$/,
      handle: (call) => {
        identity.require(call.token, ANALYTICS_SCOPE);
        const from = Number(call.url.searchParams.get('pageToken') || 0);
        const size = Number(call.url.searchParams.get('pageSize') || 50);
        const page = accounts.slice(from, from + size);
        return {
          status: 200,
          json: {
            accountSummaries: page.map((account) => accountSummary(account, accountName(account), properties, call)),
            ...(from + size < accounts.length && { nextPageToken: String(from + size) }),
          },
        };
      },
    },
    {
      host: HOST,
      method: 'GET',
      path: /^\/v1beta\/properties\/(\d+)$/,
      handle: (call, match): Reply => {
        identity.require(call.token, ANALYTICS_SCOPE);
        const found = properties.find(({ property }) => property.id === match[1]);
        if (!found) return refuse(403, WORDS.noPermissionAdmin);
        return { status: 200, json: propertyAnswer(found.property, accountName(found.property.account), call) };
      },
    },
  ];
}

function accountSummary(account: string, name: string, properties: readonly TabledProperty[], call: Call): object {
  const own = properties.filter(({ property }) => property.account === account);
  return {
    name: name.replace('accounts/', 'accountSummaries/'),
    account: name,
    displayName: account,
    propertySummaries: own.map(({ property: { id, displayName }, setup }) => ({
      property: `properties/${id}`,
      displayName,
      propertyType: enumFor(ORDINARY, call),
      parent: name,
      ...(setup?.canEdit === true && { canEdit: true }),
    })),
  };
}

function propertyAnswer(property: Property, account: string, call: Call): object {
  return {
    name: `properties/${property.id}`,
    parent: account,
    account,
    displayName: property.displayName,
    timeZone: property.timeZone,
    currencyCode: property.currency,
    propertyType: enumFor(ORDINARY, call),
    serviceLevel: enumFor(STANDARD, call),
    createTime: `${property.createdOn ?? '2019-06-14'}T10:50:15.462Z`,
    updateTime: `${property.createdOn ?? '2019-06-14'}T10:50:15.462Z`,
  };
}

function enumFor({ name, number }: { name: string; number: number }, call: Call): string | number {
  return wantsNumbers(call) ? number : name;
}
