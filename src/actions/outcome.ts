// What an action comes to: a patch and what to say, or a refusal.

import type { Fault } from '../workbook/fault.ts';
import type { SetUpStep } from '../workbook/layout.ts';
import type { PageCharts } from '../workbook/page/chartPlan.ts';
import type { ComputedPatch } from '../workbook/patch.ts';

export type Outcome =
  | { readonly kind: 'refused'; readonly message: string }
  | {
      readonly kind: 'computed';
      readonly patch: ComputedPatch;
      /** Opens sheets that the office asks for; they are filled in the round after. */
      readonly steps: readonly SetUpStep[];
      /** Left out by an action that draws none. */
      readonly charts?: PageCharts;
      readonly message: string;
      readonly faults: readonly Fault[];
    };
