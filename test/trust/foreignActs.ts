// What other people do to the board while an action runs: one act a run, at any moment.

import type { LocalUser } from '../../src/local/index.ts';
import { columnLetter } from '../../src/workbook/notation/columnLetter.ts';
import { headersOf } from '../headers.ts';
import type { Board } from './smallBoard.ts';

export interface ForeignAct {
  readonly name: string;
  /** Sheets that must be there for the act to be possible. */
  readonly needs: readonly string[];
  readonly act: (board: Board, user: LocalUser) => void;
  /** The one sheet whose cells, rows or columns it changes; absent where it changes more. */
  readonly within?: string;
}

const place = ({ google }: Board, sheet: string, header: string): number => {
  const column = headersOf(google, sheet).indexOf(header);
  return column < 0 ? 1 : column + 1;
};

/** Acts on rows and columns of a table: `last` is the last header of people's own columns, `first` the add-on's first. */
function tableActs(
  sheet: string,
  { content, optional, needed, own }: Readonly<Record<'content' | 'optional' | 'needed' | 'own', string>>,
): readonly ForeignAct[] {
  const act = (name: string, act: ForeignAct['act']): ForeignAct => ({
    name: `${sheet}: ${name}`,
    needs: [sheet],
    within: sheet,
    act,
  });
  const at = (board: Board, header: string) => place(board, sheet, header);
  const letter = (board: Board, header: string) => columnLetter(at(board, header) - 1);
  const width = (board: Board) => columnLetter(Math.max(headersOf(board.google, sheet).length, 3) - 1);
  return [
    act('inserts a row below the headers', (_, user) => user.insertRows(sheet, 2)),
    act('inserts three rows in the middle', (_, user) => user.insertRows(sheet, 4, 3)),
    act('inserts a row above the headers', (_, user) => user.insertRows(sheet, 1)),
    act('deletes a row', (_, user) => user.deleteRows(sheet, 4)),
    act('deletes the first two rows below the headers', (_, user) => user.deleteRows(sheet, 2, 2)),
    act('moves a row down', (_, user) => user.moveRows(sheet, 3, 1, 6)),
    act('moves two rows up', (_, user) => user.moveRows(sheet, 4, 2, 2)),
    act('sorts whole rows', (board, user) => user.sort(sheet, `A2:${width(board)}14`, at(board, content), false)),
    act('sorts some columns only', (board, user) =>
      user.sort(sheet, `A2:${letter(board, content)}14`, at(board, content), false),
    ),
    act('inserts a column at the left', (_, user) => user.insertColumns(sheet, 1)),
    act('inserts two columns in the middle', (_, user) => user.insertColumns(sheet, 3, 2)),
    act('inserts a column before the add-on’s', (board, user) => user.insertColumns(sheet, at(board, own))),
    act('deletes a column that can be spared', (board, user) => user.deleteColumns(sheet, at(board, optional))),
    act('deletes a column that is needed', (board, user) => user.deleteColumns(sheet, at(board, needed))),
    act('deletes a column of the add-on', (board, user) => user.deleteColumns(sheet, at(board, own))),
    act('moves a column behind the add-on’s', (board, user) =>
      user.moveColumns(sheet, at(board, optional), 1, at(board, 'Dòng đã tính') + 1),
    ),
    act('moves a column of the add-on to the left', (board, user) => user.moveColumns(sheet, at(board, own), 1, 1)),
    act('types into a cell', (_, user) => user.type(sheet, 'B3', 'gõ trong lúc chạy')),
    act('types into a computed cell', (board, user) => user.type(sheet, `${letter(board, own)}3`, '99')),
    act('clears a cell', (board, user) => user.clear(sheet, `${letter(board, content)}3`)),
    act('changes a header that is needed', (board, user) => user.type(sheet, `${letter(board, needed)}1`, 'Khác')),
    act('changes a header of the add-on', (board, user) => user.type(sheet, `${letter(board, own)}1`, 'Cột của tôi')),
    act('gives a column the header of another', (board, user) =>
      user.type(sheet, `${letter(board, optional)}1`, needed),
    ),
    {
      name: `${sheet}: renames the sheet`,
      needs: [sheet],
      act: (_, user) => user.renameSheet(sheet, `${sheet} 2023`),
    },
    { name: `${sheet}: deletes the sheet`, needs: [sheet], act: (_, user) => user.deleteSheet(sheet) },
  ];
}

/** Charts stand on the overview once an update drew them. */
const chartActs: readonly ForeignAct[] = (
  [
    ['deletes a chart', (charts) => charts.slice(1)],
    ['copies the charts', (charts) => [...charts, ...charts.map((chart) => ({ ...chart, id: null }))]],
    ['drags the charts', (charts) => charts.map((chart) => ({ ...chart, place: { ...chart.place, row: 2 } }))],
    [
      'draws a chart of their own',
      (charts) => [
        ...charts,
        {
          id: null,
          kind: 'BAR',
          ranges: [],
          place: { row: 3, column: 1, offsetX: 4, offsetY: 4 },
          headers: 1,
          options: { title: 'Biểu đồ của phòng' },
        },
      ],
    ],
  ] satisfies readonly (readonly [string, Parameters<LocalUser['changeCharts']>[1]])[]
).map(([name, change]) => ({
  name: `${name} on the overview`,
  needs: ['Tổng quan'],
  act: (_, user) => user.changeCharts('Tổng quan', change),
}));

const anySheet: readonly ForeignAct[] = [
  {
    name: 'starts an update too',
    needs: [],
    act: ({ script }) => {
      script.run('updateFigures', { user: 'colleague' });
    },
  },
  {
    name: 'starts a set-up too',
    needs: [],
    act: ({ script }) => {
      script.run('setUpBoard', { user: 'colleague' });
    },
  },
  {
    name: 'inserts a column on the overview',
    needs: ['Tổng quan'],
    act: (_, user) => user.insertColumns('Tổng quan', 1),
  },
  { name: 'inserts a row on the overview', needs: ['Tổng quan'], act: (_, user) => user.insertRows('Tổng quan', 3) },
  {
    name: 'types over the overview',
    needs: ['Tổng quan'],
    act: (_, user) => user.type('Tổng quan', 'A2', 'gõ đè'),
  },
  { name: 'deletes the overview', needs: ['Tổng quan'], act: (_, user) => user.deleteSheet('Tổng quan') },
  { name: 'renames the overview', needs: ['Tổng quan'], act: (_, user) => user.renameSheet('Tổng quan', 'Trang đầu') },
  { name: 'inserts a row of settings', needs: ['Cấu hình'], act: (_, user) => user.insertRows('Cấu hình', 2) },
  { name: 'changes a setting', needs: ['Cấu hình'], act: (_, user) => user.type('Cấu hình', 'B3', 'UBND xã Bình An') },
  { name: 'inserts a column of settings', needs: ['Cấu hình'], act: (_, user) => user.insertColumns('Cấu hình', 1) },
  {
    name: 'makes a sheet of their own',
    needs: ['Cấu hình'],
    act: (_, user) => user.renameSheet('Cấu hình', 'Cài đặt'),
  },
];

export const foreignActs: readonly ForeignAct[] = [
  ...tableActs('Nhiệm vụ', {
    content: 'Nội dung nhiệm vụ',
    optional: 'Văn bản giao',
    needed: 'Thời hạn giao',
    own: 'Tình trạng',
  }),
  ...tableActs('Tiêu chí', {
    content: 'Nội dung',
    optional: 'Tài liệu kiểm chứng',
    needed: 'Kết quả',
    own: 'Điểm tự chấm',
  }),
  ...tableActs('Đơn vị', { content: 'Tên đơn vị', optional: 'Nhóm', needed: 'Tên khác', own: 'Nhiệm vụ' }),
  ...anySheet,
  ...chartActs,
];

/** On a board that keeps the register of inspections. */
export const registerActs: readonly ForeignAct[] = tableActs('Sổ kiểm tra', {
  content: 'Nội dung',
  optional: 'Ghi chú',
  needed: 'Hạn khắc phục',
  own: 'Tình trạng',
});
