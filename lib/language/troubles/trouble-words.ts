import type { Language } from '@/lib/model/settings';
import { countedInEnglish, countedInFrench } from '../interface/counted';
import { fr } from '../typography';

/** What is said around failures of several properties; what each says is in `failures/`. */
export interface TroubleWords {
  readonly title: string;
  readonly propertyNumbered: (id: string) => string;
  /** Something went wrong for as many other properties. */
  readonly elsewhere: (properties: number) => string;
  readonly seeElsewhere: string;
  /** Leads to the draft on whose page a question stands. */
  readonly openDraft: string;
}

const WORDS: Readonly<Record<Language, TroubleWords>> = {
  fr: {
    title: 'Ce qui n’a pas marché',
    propertyNumbered: (id) => fr`Propriété n° ${id}`,
    elsewhere: (properties) =>
      fr`Un problème est survenu pour ${countedInFrench(properties, 'autre propriété', 'autres propriétés')}.`,
    seeElsewhere: 'Voir lequel',
    openDraft: 'Aller au brouillon',
  },
  en: {
    title: 'What went wrong',
    propertyNumbered: (id) => `Property ${id}`,
    elsewhere: (properties) =>
      `Something went wrong for ${countedInEnglish(properties, 'other property', 'other properties')}.`,
    seeElsewhere: 'See what',
    openDraft: 'Go to the draft',
  },
};

export function troubleWordsIn(language: Language): TroubleWords {
  return WORDS[language];
}
