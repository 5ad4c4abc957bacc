import { fr } from '../typography';
import type { ChartMessages } from '../catalogue/chart';

export const chart: ChartMessages = {
  since: {
    growing: (when) => fr`${when} : la hausse commence`,
    stagnating: (when) => fr`${when} : le plateau commence`,
    declining: (when) => fr`${when} : le recul commence`,
    inconclusive: (when) => fr`${when} : la tendance change`,
  },
  event: { 'level-shift': 'marche', outage: 'mesure arrêtée', partial: 'mesure partielle', spike: 'pic', dip: 'creux' },
};
