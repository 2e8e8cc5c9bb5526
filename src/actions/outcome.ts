// What an action comes to: a patch and what to say, or a refusal.

import type { ComputedPatch } from '../workbook/patch.ts';

/** A fault as the user is told it, with sheet, row and column. */
export type Remark = string;

export type Outcome =
  | { readonly kind: 'refused'; readonly message: string }
  | {
      readonly kind: 'computed';
      readonly patch: ComputedPatch;
      readonly message: string;
      readonly remarks: readonly Remark[];
    };
