// What an action comes to: a patch and what to say, or a refusal.

import type { Fault } from '../workbook/fault.ts';
import type { ComputedPatch } from '../workbook/patch.ts';

export type Outcome =
  | { readonly kind: 'refused'; readonly message: string }
  | {
      readonly kind: 'computed';
      readonly patch: ComputedPatch;
      readonly message: string;
      readonly faults: readonly Fault[];
    };
