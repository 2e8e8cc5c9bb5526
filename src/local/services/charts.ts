// Charts: the enums by which a script names kinds of charts and what becomes of hidden cells.

import { service } from '../calls/service.ts';
import type { Session } from '../script/session.ts';
import { ChartHiddenDimensionStrategy, ChartType } from './enums.ts';

export function chartsService(session: Session): object {
  return service(session, { className: 'Charts', values: { ChartHiddenDimensionStrategy, ChartType }, methods: {} });
}
