// The sheet of assigned tasks that most tests of adoption begin with, and how they look at it afterwards.

import { type Board, shownIn } from '../../board.ts';
import type { ForeignSheet } from './foreignBoards.ts';

export const TASKS: ForeignSheet = {
  name: 'Việc được giao',
  rows: [
    ['DANH MỤC VIỆC ĐƯỢC GIAO'],
    [],
    ['STT', 'Nội dung công việc', 'Đơn vị thực hiện', 'Thời hạn', 'KQ 2023', 'Người theo dõi', 'Tình trạng'],
    ['1', 'Rà soát thủ tục', 'Phòng Tư pháp', '30/11/2023', 'Hoàn thành', 'Văn thư', 'gấp'],
    ['2', 'Báo cáo quý', 'Phòng Nội vụ', '01/12/2023', '', '', ''],
    ['3', 'Niêm yết thủ tục', '', '15/12/2023', '', '', ''],
  ],
  merged: ['A1:G1', 'C5:C6'],
};

/** All that is in the workbook, to tell whether anything changed. */
export const saved = (board: Board) => JSON.stringify(board.google.save());

/** What stands under `header`; `headerRow` counts from 1. */
export function column(board: Board, sheet: string, header: string, headerRow: number): readonly string[] {
  const rows = shownIn(board, sheet);
  const place = rows[headerRow - 1]?.indexOf(header) ?? -1;
  return rows.slice(headerRow).map((row) => row[place] ?? '');
}
