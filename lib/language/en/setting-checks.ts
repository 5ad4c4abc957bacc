import type { CheckUpMessages } from '../catalogue/check-up';

type SettingCheck = 'enhanced-measurement' | 'currency-and-zone' | 'reporting-identity' | 'retention' | 'data-filters';

export const settingChecks: Pick<CheckUpMessages['check'], SettingCheck> = {
  'enhanced-measurement': {
    name: 'Enhanced measurement',
    well: () => 'Scrolls, searches on the site and clicks that lead away are counted.',
    amiss: (d) => `Enhanced measurement is ${d.value}.`,
    consequence: () =>
      'Searches on the site, downloads and videos are missing, unless your own tags send them; page views of a site that loads no new page may be too.',
    steps: () => [
      'Ask first whether your tags count the same: both together would count twice.',
      'Admin, Data streams, your web stream, Enhanced measurement: switch it on. It counts from that day on only.',
    ],
  },
  'currency-and-zone': {
    name: 'Currency and time zone',
    well: (d) => `Time zone ${d.list[0] ?? ''}, currency ${d.list[1] ?? ''}.`,
    amiss: (d) =>
      `${d.figure('share')} of the visits come from ${d.list[2] ?? ''}, and the property counts ${d.of === 'zone' ? `its days in ${d.list[0] ?? ''}` : `its money in ${d.list[1] ?? ''}`}.`,
    consequence: (d) =>
      d.of === 'zone'
        ? 'Days begin and end at another hour than your customers’: an evening’s orders stand on another day.'
        : 'Revenue is converted at each day’s rate, and moves with the exchange.',
    steps: (d) => [
      'Admin, Property details: choose the time zone and the currency of your market.',
      `Note the day in the journal: ${d.of === 'zone' ? 'days' : 'amounts'} before it stay as they are.`,
    ],
  },
  'reporting-identity': {
    name: 'Reporting identity',
    well: (d) => `The reporting identity is ${d.value}.`,
    amiss: (d) => `The reporting identity is ${d.value}.`,
    consequence: () =>
      'A person with two devices is two visitors, and those who refused consent are left out. Visits, orders and revenue are the same.',
    steps: () => [
      'Admin, Data display, Reporting identity: choose Blended, or Observed.',
      'Google counts all days anew: visitors will differ from those of earlier letters, and Plateau reads them anew.',
    ],
  },
  retention: {
    name: 'Data retention',
    well: (d) => `Single events are kept for ${d.value}.`,
    amiss: (d) => `Single events are kept for ${d.value} only.`,
    consequence: () =>
      'Explorations and segments know nothing older, and what is gone does not come back. Reports, and the figures here, are not concerned.',
    steps: () => [
      'Admin, Data collection and modification, Data retention.',
      'Event data: choose 14 months, and save. It holds for what is collected from now on.',
    ],
  },
  'data-filters': {
    name: 'Data filters',
    well: () => 'Your own visits are left out.',
    amiss: () => 'Your own visits are counted.',
    consequence: () => 'Colleagues and suppliers who visit often, and never buy, lower the rates of a small site.',
    steps: () => [
      'Admin, Data collection and modification, Data filters: the filter “Internal Traffic” should be there, and active.',
      'Where it is still in testing, nothing is left out: set it to active once its report looks right. What a filter leaves out is lost for good.',
      'The addresses that it goes by: Admin, Data streams, your stream, Configure tag settings, Define internal traffic.',
    ],
  },
};
