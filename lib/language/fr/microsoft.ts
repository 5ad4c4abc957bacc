import { fr } from '../typography';
import type { MicrosoftWords } from '../en/microsoft';

export const microsoft: MicrosoftWords = {
  withdraw: fr`Ici, Plateau oublie ce droit aussitôt. Pour le retirer aussi chez Microsoft, enlevez Plateau des applications de votre compte :`,
  accounts: [
    { text: 'compte professionnel ou scolaire', url: 'https://myapps.microsoft.com/' },
    { text: 'compte personnel', url: 'https://account.live.com/consent/Manage' },
  ],
  client: {
    title: 'Utiliser votre propre identifiant client Microsoft',
    intro: 'Utile quand votre entreprise n’admet que ses propres applications. Comptez cinq minutes.',
    label: 'Identifiant client Microsoft',
    wrong: fr`Un identifiant client ressemble à 1b2c3d4e-0000-4000-8000-123456789abc.`,
  },
  clientSteps: (redirect) => [
    {
      text: fr`Inscrivez une application dans Microsoft Entra : « Comptes dans un annuaire d’organisation et comptes Microsoft personnels ».`,
      url: 'https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/CreateApplicationBlade',
    },
    {
      text: fr`Comme URI de redirection, choisissez la plateforme « Application monopage (SPA) » et ajoutez cette adresse : ${redirect}`,
    },
    {
      text: fr`Sous « API autorisées », ajoutez Microsoft Graph, autorisation déléguée « Mail.ReadWrite ». Aucun secret n’est nécessaire.`,
    },
    { text: fr`Copiez l’« ID d’application (client) » ci-dessous et enregistrez.` },
  ],
};
