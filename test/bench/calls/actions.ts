// Every action that a person starts, in the order in which they follow one another on one board.

import type { Call } from '../../../src/local/index.ts';
import type { Answer, ImportAnswer, ImportedRows, ImportProposal, ReminderList } from '../../../src/protocol.ts';
import { sheetName } from '../../../src/workbook/schema/index.ts';
import { requestFor } from '../../google/importTasks/dialog.ts';
import { columnLetterOf } from '../largeWorkbook.ts';
import { noticeOf } from '../reading/pages.ts';
import type { SizedBoard } from './sizedBoard.ts';

export interface BenchedAction {
  readonly name: string;
  /** `update` is held to the goal for big boards; `idle` has nothing to write. */
  readonly kind: 'update' | 'idle' | 'edit' | 'other';
  /** All that the action asked of Google, its page included. */
  readonly run: (board: SizedBoard) => readonly Call[];
}

const TASKS = sheetName('tasks');
const REPORT = { kind: 'week', from: '2023-11-27', notice: '' };

export const actions: readonly BenchedAction[] = [
  { name: 'Opening the file', kind: 'idle', run: (board) => trigger(board, 'onOpen') },
  { name: 'Cập nhật số liệu: every row', kind: 'update', run: (board) => menu(board, 'updateFigures') },
  { name: 'Cập nhật số liệu: nothing new', kind: 'idle', run: (board) => menu(board, 'updateFigures') },
  { name: 'An edit by hand (onEdit)', kind: 'edit', run: editOneTask },
  { name: 'Cập nhật số liệu: after one edit', kind: 'update', run: (board) => menu(board, 'updateFigures') },
  { name: 'Thiết lập, sửa bảng: nothing missing', kind: 'idle', run: (board) => menu(board, 'setUpBoard') },
  {
    name: 'Kiểm tra lỗi bảng',
    kind: 'idle',
    run: (board) => [...menu(board, 'checkBoard'), ...asked(board, 'readFaults')],
  },
  {
    name: 'Mở bảng theo dõi',
    kind: 'idle',
    run: (board) => [...menu(board, 'openBoardPanel'), ...asked(board, 'readBoardPanel')],
  },
  ...importing(),
  {
    name: 'Lập báo cáo: to look at',
    kind: 'idle',
    run: (board) => [...menu(board, 'writeReport'), ...asked(board, 'readReportChoices')],
  },
  { name: 'Lập báo cáo: as a sheet', kind: 'other', run: (board) => asked(board, 'makeReport', REPORT) },
  { name: 'Lập báo cáo: as a sheet, again', kind: 'idle', run: (board) => asked(board, 'makeReport', REPORT) },
  ...reminding(),
  {
    name: 'Chia sẻ cho lãnh đạo',
    kind: 'idle',
    run: (board) => [...menu(board, 'shareBoard'), ...asked(board, 'readSharing')],
  },
];

function menu({ script }: SizedBoard, name: string): readonly Call[] {
  return script.run(name).calls;
}

function trigger({ script }: SizedBoard, name: string): readonly Call[] {
  return script.run(name, { as: 'simple trigger' }).calls;
}

/** What the page of an action asks for; throws where it was refused. */
function ask<T>({ script }: SizedBoard, name: string, ...given: readonly unknown[]) {
  const { result, calls } = script.call(name, given);
  const answer = result as Answer<T>; // what the function of that name answers
  if (!answer.ok) throw new Error(`${name}: ${answer.message}`);
  return { value: answer.value, calls };
}

function asked(board: SizedBoard, name: string, ...given: readonly unknown[]): readonly Call[] {
  return ask(board, name, ...given).calls;
}

/** Rows so far apart hold the same but for their place. */
const ROWS_ALIKE = 140;

/** Someone puts the deadline of a task in the middle of the board on another day. */
function editOneTask(board: SizedBoard): readonly Call[] {
  const { google, size } = board;
  const row = Math.floor(size / 2 / ROWS_ALIKE) * ROWS_ALIKE + 2;
  google.user('clerk').type(TASKS, `${columnLetterOf('tasks', 'deadline')}${row}`, 'Trước ngày 01/12/2023');
  google.asScript((services) => {
    const app = services.SpreadsheetApp as unknown as GoogleAppsScript.Spreadsheet.SpreadsheetApp; // built to Google's types
    app.getActiveSpreadsheet().getSheetByName(TASKS)?.getRange(`A${row}`).activate();
  });
  return trigger(board, 'onEdit');
}

function importing(): readonly BenchedAction[] {
  let proposal: ImportProposal | null = null;
  let written: ImportedRows | null = null;
  return [
    {
      name: 'Nhập nhiệm vụ từ văn bản: reading a page',
      kind: 'idle',
      run: (board) => {
        const answer = ask<ImportProposal>(board, 'proposeImport', { text: noticeOf(1), issuedOn: '' });
        proposal = answer.value;
        return [...menu(board, 'importNotice'), ...answer.calls];
      },
    },
    {
      name: 'Nhập nhiệm vụ từ văn bản: confirmed',
      kind: 'other',
      run: (board) => {
        if (proposal === null) throw new Error('Nothing was proposed');
        const { value, calls } = ask<ImportAnswer>(board, 'importTasks', requestFor(proposal));
        if (value.kind !== 'imported') throw new Error('Nothing was imported');
        written = value.written;
        return calls;
      },
    },
    {
      name: 'Nhập nhiệm vụ từ văn bản: taken back',
      kind: 'other',
      run: (board) => asked(board, 'undoImport', written),
    },
  ];
}

function reminding(): readonly BenchedAction[] {
  let list: ReminderList | null = null;
  return [
    {
      name: 'Đôn đốc đơn vị: to look at',
      kind: 'idle',
      run: (board) => {
        const answer = ask<ReminderList>(board, 'readReminders');
        list = answer.value;
        return [...menu(board, 'remindUnits'), ...answer.calls];
      },
    },
    {
      name: 'Đôn đốc đơn vị: one unit’s rows dated',
      kind: 'other',
      run: (board) => {
        const reminder = list?.reminders.find(({ unit }) => unit !== '');
        return asked(board, 'markReminded', reminder?.rows);
      },
    },
  ];
}
