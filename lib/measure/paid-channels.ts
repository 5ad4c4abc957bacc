/** Channels that are paid for. They hang on the tags of their links: without them, a visit counts as direct. */
export const PAID_CHANNELS: readonly string[] = [
  'Paid Search',
  'Paid Social',
  'Paid Shopping',
  'Paid Video',
  'Paid Other',
  'Cross-network',
  'Display',
];

/** Channels that somebody at work feeds, paid or not; the others come of themselves. */
export const DRIVEN_CHANNELS: readonly string[] = [
  ...PAID_CHANNELS,
  'Email',
  'SMS',
  'Affiliates',
  'Organic Social',
  'Organic Video',
  'Mobile Push Notifications',
];
