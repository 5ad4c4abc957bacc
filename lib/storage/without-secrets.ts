import type { StoreName } from './records';

/**
 * A record as an export may hold it: without the addresses of webhooks, with which anybody could write to a team, not even
 * where the record no longer parsed and was put aside as it was.
 */
export function withoutSecrets(store: StoreName, value: unknown): unknown {
  if (store === 'state') return withoutWebhooks(value);
  if (store !== 'backups' || typeof value !== 'object' || value === null || !('value' in value)) return value;
  return { ...value, value: withoutWebhooks(value.value) };
}

function withoutWebhooks(state: unknown): unknown {
  if (typeof state !== 'object' || state === null || !('webhooks' in state)) return state;
  const { webhooks: _secret, ...rest } = state;
  return rest;
}
