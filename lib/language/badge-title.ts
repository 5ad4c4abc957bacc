import type { FailureRecord } from '@/lib/model/failure';
import type { Language } from '@/lib/model/settings';
import { failureWords } from './failures/failures';
import { fr } from './typography';

const NEWS: Readonly<Record<Language, (drafts: number) => string>> = {
  fr: (drafts) => fr`Plateau : ${drafts === 1 ? 'un brouillon vous attend' : `${drafts} brouillons vous attendent`}`,
  en: (drafts) => `Plateau: ${drafts === 1 ? 'a draft is waiting for you' : `${drafts} drafts are waiting for you`}`,
};
const PREFIX: Readonly<Record<Language, string>> = { fr: fr`Plateau : `, en: 'Plateau: ' };
const ELSEWHERE: Readonly<Record<Language, (properties: number) => string>> = {
  fr: (properties) =>
    ` Et un problème pour ${properties === 1 ? 'une autre propriété' : `${properties} autres propriétés`}.`,
  en: (properties) => ` And trouble with ${properties === 1 ? 'another property' : `${properties} other properties`}.`,
};

/** What the badge says, in words: for whoever hovers over the button or hears it read. */
export const badgeTitle = {
  news: (drafts: number, language: Language): string => NEWS[language](drafts),
  /** What went wrong, and with how many other properties something did. */
  trouble: (failure: FailureRecord, elsewhere: number, language: Language): string =>
    `${PREFIX[language]}${failureWords(failure, language).what}${elsewhere === 0 ? '' : ELSEWHERE[language](elsewhere)}`,
};
