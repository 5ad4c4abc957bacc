import type { HelpStep } from '../catalogue/help-step';

/** What the settings say of Microsoft's sign-in. */
export const microsoft = {
  /** Where a right that was given is taken back: Microsoft offers no way to do it from here. */
  withdraw:
    'Here, Plateau forgets the right at once. To withdraw it with Microsoft too, remove Plateau from the applications of your account:',
  accounts: [
    { text: 'work or school account', url: 'https://myapps.microsoft.com/' },
    { text: 'personal account', url: 'https://account.live.com/consent/Manage' },
  ],
  client: {
    title: 'Use your own Microsoft client id',
    intro: 'Useful where your company allows only its own applications. It takes five minutes.',
    label: 'Microsoft client id',
    wrong: 'A client id looks like 1b2c3d4e-0000-4000-8000-123456789abc.',
  },
  clientSteps: (redirect: string): readonly HelpStep[] => [
    {
      text: 'Register an application in Microsoft Entra: “Accounts in any organizational directory and personal Microsoft accounts”.',
      url: 'https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/CreateApplicationBlade',
    },
    {
      text: `As redirect URI, choose the platform “Single-page application (SPA)” and add this address: ${redirect}`,
    },
    { text: 'Under “API permissions”, add Microsoft Graph, delegated, “Mail.ReadWrite”. No secret is needed.' },
    { text: 'Copy the “Application (client) ID” below and save.' },
  ],
};

export type MicrosoftWords = typeof microsoft;
