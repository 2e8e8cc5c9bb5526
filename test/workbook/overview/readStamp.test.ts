// The stamp is read from the overview as it stands, wherever people pushed it.
import { describe, expect, it } from 'vitest';
import { parseIsoDate } from '../../../src/domain/calendarDate.ts';
import type { Cell } from '../../../src/workbook/cell.ts';
import { readStamp } from '../../../src/workbook/overview/readStamp.ts';

const TEXT = 'Số liệu tính đến 08:05 ngày 04/12/2023';
const day = parseIsoDate('2023-12-04');

const stampRow = (date: Cell): readonly Cell[] => [TEXT, '', '', 'stamp', date];

describe('as of when the figures stand', () => {
  it('is the text that leadership reads, with its day', () => {
    expect(readStamp([['TỔNG QUAN', '', '', 'title', ''], stampRow(day === null ? '' : { date: day })])).toEqual({
      text: TEXT,
      day,
    });
  });

  it('has no day where someone typed over the hidden cell', () => {
    expect(readStamp([stampRow('hôm qua')])?.day).toBeNull();
  });

  it.each([[[]], [[['']]], [[['ghi chú của tôi', '', '', '', '']]]])(
    'is nothing on an overview that no update wrote',
    (cells) => {
      expect(readStamp(cells)).toBeNull();
    },
  );
});
