// The deadline that the import dialog shows follows the words while they are typed.

import { describe, expect, it } from 'vitest';
import { openSample } from '../../board.ts';

describe('the deadline that is shown follows the words that are typed', () => {
  it.each([
    ['trước ngày 10/12/2023', '2023-12-05', 'Hạn 10/12/2023'],
    ['trước ngày 10/12', '2023-12-05', 'Hạn 10/12/2023'],
    ['trước ngày 10/12', '2024-01-05', 'Hạn 10/12/2024'],
    ['trong 05 ngày làm việc kể từ ngày ban hành', '2023-12-05', 'Hạn 12/12/2023'],
    ['abc', '2023-12-05', 'Chưa hiểu thời hạn'],
    ['', '', 'Chưa ấn định thời hạn'],
  ])('“%s” on a notice of %s: %s', (words, issuedOn, shown) => {
    const { result } = openSample('2023-12-06T08:00:00+07:00').script.call('readDeadlineWords', [
      { words: [words], issuedOn },
    ]);
    expect(result).toMatchObject({ ok: true, value: [{ shown }] });
  });

  it('is not read by settings that nobody made: where “Cấu hình” is gone, that is said', () => {
    const board = openSample('2023-12-06T08:00:00+07:00');
    board.google.user('owner').deleteSheet('Cấu hình');
    const { result } = board.script.call('readDeadlineWords', [{ words: ['trước ngày 10/12'], issuedOn: '' }]);
    expect(result).toEqual({ ok: false, message: expect.stringContaining('Cấu hình') });
  });
});
