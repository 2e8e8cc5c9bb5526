// What an import adds to the unit table: nothing that stands there by now, whatever the dialog was shown before.

import { describe, expect, it } from 'vitest';
import type { ConfirmedImport } from '../../../src/actions/importTasks/confirmedImport.ts';
import { planImport } from '../../../src/actions/importTasks/planImport.ts';
import { day } from '../../day.ts';
import { boardWith, UNITS } from './boards.ts';

type Meaning = ConfirmedImport['units'][number]['meaning'];

/** What is added to the units and to their aliases when a task of `named` is imported. */
function added(named: string, meaning: Meaning, units = UNITS) {
  const task = {
    content: 'Rà soát thủ tục hành chính',
    leadUnits: [named],
    coordinatingUnits: [],
    deadlineWords: 'trước ngày 15/12/2023',
    source: '318/TB-UBND, mục 1',
    relatedCriteria: [],
    isKnown: false,
  };
  const request = { issuedOn: day('2023-12-05'), tasks: [task], units: [{ named, meaning }] };
  const plan = planImport(boardWith([], units), request, day('2023-12-06'));
  if (plan.kind !== 'planned') throw new Error(plan.message);
  return { units: plan.rows.units.map(({ name }) => name), aliases: plan.rows.aliases };
}

const AS_NEW: Meaning = { kind: 'new' };
const AS_OFFICE: Meaning = { kind: 'unit', name: 'Phòng Nội vụ', remember: true };

describe('a unit that the notice names', () => {
  it('is added where the table does not know it', () => {
    expect(added('Ban Quản lý dự án', AS_NEW).units).toEqual(['Ban Quản lý dự án']);
  });

  it.each([
    ['its name', 'Ban Quản lý dự án', ''],
    ['its name in other letters', 'BAN QUẢN LÝ DỰ ÁN', ''],
    ['an alias', 'Ban QLDA', 'Ban Quản lý dự án'],
  ])('is not added a second time where a colleague has entered %s meanwhile', (_, name, aliases) => {
    const units = [...UNITS, { name, aliases, group: '' }];
    expect(added('Ban Quản lý dự án', AS_NEW, units).units).toEqual([]);
  });

  it('is remembered as another name of a unit, once', () => {
    expect(added('Bộ phận tổ chức', AS_OFFICE).aliases).toEqual([{ unit: 'Phòng Nội vụ', names: ['Bộ phận tổ chức'] }]);
    expect(added('Phòng NV', AS_OFFICE).aliases).toEqual([]);
  });
});
