import { fr } from '../typography';
import type { ChartMessages } from '../catalogue/chart';

export const chart: ChartMessages = {
  since: {
    'grows-slower': (when) => fr`${when} : la hausse ralentit`,
    'grows-faster': (when) => fr`${when} : la hausse s’accélère`,
    'grows-again': (when) => fr`${when} : la hausse reprend`,
    'grows-no-more': (when) => fr`${when} : la hausse s’arrête`,
    'falls-slower': (when) => fr`${when} : le recul ralentit`,
    'falls-faster': (when) => fr`${when} : le recul s’accélère`,
    'falls-no-more': (when) => fr`${when} : le recul s’arrête`,
    'rise-slowed': (when) => fr`${when} : la hausse ralentit`,
    'fall-slowed': (when) => fr`${when} : le recul ralentit`,
    'bent-down': (when) => fr`${when} : la tendance fléchit`,
    'bent-up': (when) => fr`${when} : la tendance remonte`,
    plateau: (when) => fr`${when} : le plateau commence`,
    rise: (when) => fr`${when} : la hausse commence`,
    fall: (when) => fr`${when} : le recul commence`,
    change: (when) => fr`${when} : la tendance change`,
  },
  event: { 'level-shift': 'marche', outage: 'mesure arrêtée', partial: 'mesure partielle', spike: 'pic', dip: 'creux' },
};
