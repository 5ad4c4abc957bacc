/** The words of a request, sorted by what they say about what is asked for. */

/** Words that carry no meaning of their own, in French and English: grammar, politeness, haste, and "do it". */
const EMPTY =
  'a an the of for to in on at by with and or our your we us i it is be do does make get have need needs want wants please \
now today tonight tomorrow asap some more all every everyone everywhere whole let s this that like can could should must you \
run put add start launch set up go going just quick quickly really \
le la les l un une des de du d au aux en et ou pour par sur avec dans chez nos notre votre vos on nous vous moi je il ils elle y \
ce cet cette ces qui que c n ne pas plus tres bien tout tous toute toutes monde des qu est etre sont faut faudrait doit devons peut pouvez \
faire faites fais fait fassiez veut veux voudrais voulons aimerais mettre mettez mets met place lancer lancez lance passer passez \
envoyer envoyez envoie avoir apparaitre apparaisse voir comme si aussi donc besoin urgent urgence vite aujourd hui demain soir matin \
tout de suite immediatement rapidement svp merci encore';

/** Days, seasons and feasts: when, not what. */
const TIMES =
  'noel christmas xmas soldes solde black friday cyber monday lundi mardi mercredi jeudi vendredi samedi dimanche \
tuesday wednesday thursday saturday sunday semaine week weekend end mois month annee an year trimestre quarter rentree back school \
saint valentin valentine valentines fete fetes meres peres mother mothers father fathers day days jour jours paques easter holiday holidays \
ete hiver automne printemps summer winter autumn spring janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre \
january february march april may june july august september october november december avant apres before after';

/** What a shop is made of: every other tactic is about it, and so it points to none. */
const WEAK =
  'site website web boutique shop store page pages fiche fiches produit produits product products article articles item items client \
clients customer customers visiteur visiteurs visitor visitors acheteur acheteurs buyer buyers nouveau nouveaux nouvelle nouvelles new \
campagne campagnes campaign campaigns email emails liste listes list vente ventes mobile message messages';

/** Endings are what changes within a word family: abandonné, abandoned and abandons share their first six letters. */
const STEM_LETTERS = 6;

/** Without the plural, and without the ending of an infinitive or of a command. */
const stemOf = (word: string) =>
  word
    .replace(/(?<=.{3})[sx]$/, '')
    .replace(/(?<=.{4})(er|ez|e)$/, '')
    .slice(0, STEM_LETTERS);

const setOf = (words: string) => new Set(words.split(/\s+/));
const stemsOf = (words: string) => new Set([...setOf(words)].map(stemOf));

const EMPTY_WORDS = setOf(EMPTY);
const TIME_STEMS = stemsOf(TIMES);
const WEAK_STEMS = stemsOf(WEAK);

/** The words that mean something, without accents, case and endings; bare figures say how much, and not what. */
export function wordsOf(text: string): Set<string> {
  const plain = text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/\b(e-?mail|mail)(?=s?\b)/g, 'email');
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !EMPTY_WORDS.has(word) && !/^\p{N}+$/u.test(word)).map(stemOf));
}

export const isTime = (stem: string) => TIME_STEMS.has(stem);

/** It says what is asked for: neither when, nor what every tactic is about. */
export const isTelling = (stem: string) => !TIME_STEMS.has(stem) && !WEAK_STEMS.has(stem);
