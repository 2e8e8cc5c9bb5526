// The units of the tasks that a text gives, as tests of assignment write them.

import { parseNotice } from '../../../../src/domain/notice/parseNotice.ts';

/** Every task of the text: lead units, then coordinating ones behind a bar. */
export function unitsOf(text: string): readonly string[] {
  return parseNotice(text).tasks.map((task) =>
    [
      task.leadUnits.join(' + '),
      ...(task.coordinatingUnits.length > 0 ? [task.coordinatingUnits.join(' + ')] : []),
    ].join(' | '),
  );
}
