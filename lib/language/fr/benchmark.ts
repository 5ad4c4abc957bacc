import { linked } from '@/lib/model/marked-text';
import { fr, typesetFrench } from '../typography';
import type { BenchmarkMessages } from '../catalogue/benchmark';

export const benchmark: BenchmarkMessages = {
  title: {
    up: (rate) => `${rate.the} ${rate.plural ? 'dépassent' : 'dépasse'} la fourchette de référence`,
    down: (rate) => `${rate.the} ${rate.plural ? 'restent' : 'reste'} sous la fourchette de référence`,
  },
  text: (period, own, low, high) => typesetFrench(`${period} : ${own}, pour une fourchette de ${low} à ${high}.`),
  // The address is left as it is: French spacing would break it.
  source: (name, url, date) => `${fr`Source : `}${linked(typesetFrench(name), url)} (${date}).`,
  others: (count) =>
    typesetFrench(
      `C’est la moitié centrale de ${count} autres propriétés du même secteur, aucune n’étant nommée, sur les mêmes semaines.`,
    ),
  caution: {
    published: fr`Une fourchette publiée a été mesurée ailleurs et autrement : elle situe, elle ne juge pas.`,
    others: fr`Ce qu’elles vendent, et à qui, peut différer : elle situe, elle ne juge pas.`,
  },
  label: {
    low: (rate) => `${rate.bare}, bas de la fourchette de référence`,
    high: (rate) => `${rate.bare}, haut de la fourchette de référence`,
  },
};
