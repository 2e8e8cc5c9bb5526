// The criteria of the sample board: eight fields, 42 criteria that are scored, 60 points.

import { civilService } from './criteria/civilService.ts';
import { CRITERION_HEADERS } from './criteria/criterion.ts';
import { digitalGovernment } from './criteria/digitalGovernment.ts';
import { direction } from './criteria/direction.ts';
import { impact } from './criteria/impact.ts';
import { legislation } from './criteria/legislation.ts';
import { organization } from './criteria/organization.ts';
import { procedures } from './criteria/procedures.ts';
import { publicFinance } from './criteria/publicFinance.ts';
import { sampleSheet } from './sampleSheet.ts';

export const criteriaSheet = sampleSheet('Tiêu chí', CRITERION_HEADERS, [
  ...direction,
  ...legislation,
  ...procedures,
  ...organization,
  ...civilService,
  ...publicFinance,
  ...digitalGovernment,
  ...impact,
]);
