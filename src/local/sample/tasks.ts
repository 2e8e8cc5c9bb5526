// The tasks of the sample board: what one notice of 27 November 2023 ordered, and how far the units have come a week later.

import { sampleSheet } from './sampleSheet.ts';
import { assignmentsOf, TASK_HEADERS } from './tasks/order.ts';
import { ordersToAllUnits } from './tasks/ordersToAllUnits.ts';
import { ordersToOneUnit } from './tasks/ordersToOneUnit.ts';

const orders = [...ordersToAllUnits, ...ordersToOneUnit];

export const tasksSheet = sampleSheet('Nhiệm vụ', TASK_HEADERS, orders.flatMap(assignmentsOf));
