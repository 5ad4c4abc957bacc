import { expect, it } from 'vitest';
import { DRIVEN_CHANNELS, PAID_CHANNELS } from '@/lib/measure/paid-channels';

/** Google's default channel group, whole: support.google.com/analytics/answer/9756891. */
it.each([
  ['Affiliates', 'driven'],
  ['AI Assistant', 'of itself'],
  ['Audio', 'of itself'],
  ['Cross-network', 'paid'],
  ['Direct', 'of itself'],
  ['Display', 'paid'],
  ['Email', 'driven'],
  ['Mobile Push Notifications', 'driven'],
  ['Organic Search', 'of itself'],
  ['Organic Shopping', 'of itself'],
  ['Organic Social', 'driven'],
  ['Organic Video', 'driven'],
  ['Paid Other', 'paid'],
  ['Paid Search', 'paid'],
  ['Paid Shopping', 'paid'],
  ['Paid Social', 'paid'],
  ['Paid Video', 'paid'],
  ['Referral', 'of itself'],
  ['SMS', 'driven'],
  ['Unassigned', 'of itself'],
])('%s comes %s', (channel, how) => {
  const isDriven = DRIVEN_CHANNELS.includes(channel);
  const came = isDriven ? 'driven' : 'of itself';
  expect(PAID_CHANNELS.includes(channel) ? 'paid' : came).toBe(how);
  expect(isDriven).toBe(how !== 'of itself');
});
