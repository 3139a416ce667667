/** Arguments of the findings about people: approvals, roles, and who had access to the test data. */
import { z } from 'zod';

export const personnelFindings = {
  'personnel/not-approved': z
    .strictObject({
      role: z.string().describe('Role that has not approved'),
      what: z.enum(['model', 'policy', 'intended-use']).describe('What the role has to approve'),
    })
    .describe('A role that the policy requires has not approved.'),
} as const;
