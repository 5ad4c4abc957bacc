import { exportEvent, type ExportEvent } from './export-event';

export const DAY = '2026-03-02';
export const anna = { user_pseudo_id: 'anna' };
export const bert = { user_pseudo_id: 'bert' };

/** The parameters of an event in a visit: its id, which of the person's visits it is, and more. */
export const visit = (id: number, number = 1, more: Record<string, string | number> = {}) => ({
  with: { ga_session_id: id, ga_session_number: number, ...more },
});

export const purchase = (second: number, who: object, id: string, euros: number, more: object = {}): ExportEvent =>
  exportEvent(DAY, second, 'purchase', {
    ...who,
    ...visit(1),
    ecommerce: { transaction_id: id, purchase_revenue: euros, purchase_revenue_in_usd: euros * 1.1 },
    ...more,
  });
