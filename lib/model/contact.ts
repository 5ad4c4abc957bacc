import * as z from 'zod/mini';
import { Department } from './department';

/** Who answers for a department, and is told before something concerns it. */
export const Contact = z.object({
  department: Department,
  name: z.string(),
  /** '' where the person writes by other means. */
  address: z.string(),
});
export type Contact = z.infer<typeof Contact>;
