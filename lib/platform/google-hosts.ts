/** Google's addresses that Plateau calls: reports, the list of properties, giving a grant back. No others are asked for. */
export const GOOGLE_HOSTS = [
  'https://analyticsdata.googleapis.com/*',
  'https://analyticsadmin.googleapis.com/*',
  'https://oauth2.googleapis.com/*',
] as const;

/** Where the chip stands, once a person has switched it on; nothing is called there. */
export const ANALYTICS_PAGES = ['https://analytics.google.com/analytics/web/*'] as const;
/** The same as a right, which a browser gives for a host. */
export const ANALYTICS_HOSTS = ['https://analytics.google.com/*'] as const;

/** Asked for when a report is first to be mailed, and not before. */
export const MAIL_HOSTS = ['https://gmail.googleapis.com/*'] as const;

/** Asked for when a draft is first to be left in Outlook: the mailbox, and the sign-in that gives tokens for it. */
export const OUTLOOK_HOSTS = ['https://graph.microsoft.com/*', 'https://login.microsoftonline.com/*'] as const;
