export const itemForecast: TacticText = {
  title: 'Send logistics the forecast item by item',
  askedAs: ['sales forecast', 'stock forecast', 'item forecast', 'demand forecast'],
  why: 'The season’s highest point is expected in {peakWeek}, around {peak}, against {usual} usually over the same time: logistics and purchasing need a low and a high per item.',
  steps: [
    'Take the sales per item of the same weeks last year and the interval of the peak: always give a low and a high, never one number.',
    'Divide the interval over the forty best-selling items by their share of last year; set apart new items, for which nothing allows a forecast.',
    'Have purchasing mark what is ordered, what is on its way, and the last day on which one can still order.',
    'Agree with logistics how many parcels a day they can handle, and what is slowed down beyond that.',
    'Send the page again every week, with the difference between forecast and sold.',
  ],
  doneWhen: 'Logistics and purchasing have the page, and the difference is read every week until the peak is over.',
  tool: 'Google Analytics: “Ecommerce purchases” report by item name, over the same weeks of last year.',
  caution:
    'A sale missed for want of stock shows nowhere: ask purchasing for last year’s shortages before you reuse its figures.',
};
import type { TacticText } from '@/lib/model/tactic-text';
