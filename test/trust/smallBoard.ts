// A board small enough to be run thousands of times: 12 criteria, 8 tasks, 4 units, with columns and formulas of the office's own.

import { DIST } from '../../src/build/dist.ts';
import {
  createLocalGoogle,
  type LoadedScript,
  type LocalGoogle,
  type LocalGoogleSettings,
  loadScript,
} from '../../src/local/index.ts';
import { readScriptFiles } from '../../src/local/script/scriptFiles.ts';
import { columnLetter } from '../../src/workbook/notation/columnLetter.ts';
import { headersOf, pasteUnder } from '../headers.ts';

export type Saved = ReturnType<LocalGoogle['save']>;

export interface Board {
  readonly google: LocalGoogle;
  readonly script: LoadedScript;
}

export const MORNING = '2023-12-04T08:00:00+07:00';

export const files = await readScriptFiles(DIST);

/** Rows of each sheet; the overview fills most of them. */
const ROWS = 48;

/** What nobody has settled about Google; the harness tries one way and the other. */
export type Unsettled = Pick<Partial<LocalGoogleSettings>, 'othersInTextCell' | 'coveredCells' | 'rereadBeforeFlush'>;

/** A write that goes astray may meet a cell of plain text, too. */
export const TWO_WAYS: readonly [Unsettled, Unsettled] = [
  { othersInTextCell: 'text', coveredCells: 'discarded', rereadBeforeFlush: 'remembered' },
  { othersInTextCell: 'kept', coveredCells: 'kept', rereadBeforeFlush: 'remembered' },
];

/** The one of the two ways by turns. */
export function wayOf(number: number): Unsettled {
  return number % 2 === 0 ? TWO_WAYS[0] : TWO_WAYS[1];
}

export function open(workbook: Saved, unsettled: Unsettled = {}): Board {
  const google = createLocalGoogle({ now: MORNING, workbook, rereadBeforeFlush: 'remembered', ...unsettled });
  return { google, script: loadScript(google, files) };
}

const boards = new WeakMap<Saved, Map<Unsettled, () => Board>>();

const STRICT: Unsettled = {};

/**
 * Gives the same board again and again, as it was saved, without building it anew: of one workbook and one way with what is unsettled, only the
 * board that was given last is in use.
 */
export function reusable(workbook: Saved, unsettled: Unsettled = STRICT): () => Board {
  const known = boards.get(workbook) ?? new Map<Unsettled, () => Board>();
  boards.set(workbook, known);
  const give = known.get(unsettled) ?? givenAgain(open(workbook, unsettled));
  known.set(unsettled, give);
  return give;
}

/** Gives the board as it is now, each time anew: the one given before is taken back. */
export function givenAgain(board: Board): () => Board {
  let restore = board.google.snapshot();
  return () => {
    restore();
    restore = board.google.snapshot();
    board.google.screen.clear();
    board.google.holdLock('document', false);
    board.google.clock.set(MORNING);
    return board;
  };
}

/** Codes, contents, maxima (parents add their children up by a formula), rules, results, statuses, units, dates. */
const CRITERIA: readonly (readonly string[])[] = [
  ['II', 'Chấm điểm', '=C3+C7+C11', '', '', '', '', ''],
  ['1', 'Chỉ đạo, điều hành', '=C4+C5+C6', '', '', '', '', ''],
  ['1.1', 'Ban hành kế hoạch', '1', 'Có: 1đ; không: 0đ', 'Có', 'Đã thực hiện', 'Phòng Nội vụ', '15/01/2023'],
  ['1.2', 'Mức độ hoàn thành kế hoạch', '1,5', 'Theo tỷ lệ', '85%', 'Đang thực hiện', 'Phòng Nội vụ', '31/12/2023'],
  ['1.10', 'Báo cáo định kỳ', '1', 'Nhập điểm', '0,5', 'Đã thực hiện', 'Văn phòng', '05/12/2023'],
  ['2', 'Thủ tục hành chính', '=C8+C9+C10', '', '', '', '', ''],
  ['2.1', 'Công khai thủ tục', '0,5', 'Đạt/Không đạt', 'Không đạt', 'Không đạt', 'Văn phòng', ''],
  ['2.2', 'Giải quyết đúng hạn', '2', 'Theo tỷ lệ', '17/20', '', 'Phòng Tư pháp; Văn phòng', '30/11/2023'],
  ['2.3', 'Xin lỗi khi trễ hạn', '1', 'Có: 1đ; không: 0đ', '', 'Chưa đến thời gian thực hiện', '', '20/12/2023'],
  ['3', 'Cải cách công vụ', '=C12+C13', '', '', '', '', ''],
  ['3.1', 'Tinh giản biên chế', '2', 'Nhập điểm', 'chưa rõ', 'Đang thực hiện', 'Phòng Nội vụ', ''],
  ['3.2', 'Kỷ luật công vụ', '1', '', '', 'Không áp dụng', 'Phòng Nội vụ', ''],
];

const CRITERIA_HEADERS = [
  'Mã',
  'Nội dung',
  'Điểm tối đa',
  'Cách tính điểm',
  'Kết quả',
  'Trạng thái',
  'Đơn vị phụ trách',
  'Hạn hoàn thành',
];

/** Codes, contents, days, units, deadlines, progress, days of completion, criteria, and a column of the office's own. */
const TASKS: readonly (readonly string[])[] = [
  ['NV01', 'Rà soát thủ tục', '20/11/2023', 'Văn phòng', 'Trước ngày 01/12/2023', '', '', '2.1', 'ưu tiên'],
  ['NV02', 'Họp xét sáng kiến', '20/11/2023', 'Phòng Nội vụ', '30/11/2023', 'Đã trình, chờ duyệt', '', '1.2', ''],
  ['NV02', 'Họp xét sáng kiến', '20/11/2023', 'Phòng Tư pháp', '30/11/2023', 'Hoàn thành', '29/11/2023', '', '=1+1'],
  ['NV03', 'Báo cáo tuần', '01/11/2023', 'Phòng Nội vụ', 'Thứ 6 hằng tuần', '', '', '1.10', ''],
  [
    'NV04',
    'Kiểm tra công vụ',
    '27/11/2023',
    'Phòng Nội vụ',
    'Trong tháng 12/2023',
    'Đang thực hiện',
    '',
    '3.1; 3.2',
    '',
  ],
  ['', 'Công khai thủ tục mới', '27/11/2023', 'UBND xã Bình An', 'Trước ngày 06/12/2023', '', '', '', '11/12'],
  ['NV06', 'Lập đề án', '27/11/2023', 'Đơn vị lạ', 'Sau khi UBND tỉnh ban hành', '', '', '', ''],
  ['NV07', 'Số hóa hồ sơ', '10/10/2023', 'Văn phòng', 'Trước ngày 31/10/2023', 'Hoàn thành', '05/11/2023', '2.2', ''],
];

const TASK_HEADERS = [
  'Mã',
  'Nội dung nhiệm vụ',
  'Ngày giao',
  'Đơn vị chủ trì',
  'Thời hạn giao',
  'Tiến độ',
  'Ngày hoàn thành',
  'Tiêu chí liên quan',
  'Ghi chú riêng',
];

const UNITS: readonly (readonly string[])[] = [
  ['Phòng Nội vụ', 'NV'],
  ['Phòng Tư pháp', 'TP'],
  ['Văn phòng', 'VP; Văn phòng HĐND và UBND'],
  ['UBND xã Bình An', 'Bình An'],
];

/** Set up and filled in, its figures never computed: an update writes to every sheet. */
export function fillSmallBoard(): Saved {
  const google = createLocalGoogle({ now: MORNING });
  const script = loadScript(google, files);
  script.run('setUpBoard');
  const clerk = google.user('clerk');
  // The thousands of runs copy every formatted cell: rows that nobody fills are taken away first.
  for (const sheet of google.sheetNames()) clerk.deleteRows(sheet, ROWS + 1, google.view(sheet).rowCount - ROWS);
  // A column of the office's own at the right of the add-on's, and one without a header among the people's.
  clerk.insertColumns('Nhiệm vụ', headersOf(google, 'Nhiệm vụ').length + 1, 2);
  clerk.type('Nhiệm vụ', `${columnLetter(headersOf(google, 'Nhiệm vụ').length)}1`, 'Ghi chú riêng');
  pasteUnder(google, 'Tiêu chí', 2, CRITERIA_HEADERS, CRITERIA);
  pasteUnder(google, 'Nhiệm vụ', 2, TASK_HEADERS, TASKS);
  pasteUnder(google, 'Đơn vị', 2, ['Tên đơn vị', 'Tên khác'], UNITS);
  clerk.insertColumns('Tiêu chí', 9);
  clerk.paste('Tiêu chí', 'I4', [['theo dõi'], ['=E5'], ['0012']]);
  // Formats that people chose, and some of the add-on's that they spoilt.
  const reformat = (sheet: string, header: string, [first, last]: readonly [number, number], format: string) => {
    const letter = columnLetter(headersOf(google, sheet).indexOf(header));
    clerk.setNumberFormat(sheet, `${letter}${first}:${letter}${last}`, format);
  };
  reformat('Nhiệm vụ', 'Ngày giao', [3, 4], 'd-M-yyyy');
  reformat('Tiêu chí', 'Điểm tối đa', [4, 6], '0.00');
  reformat('Nhiệm vụ', 'Tình trạng', [2, 9], 'General');
  reformat('Tiêu chí', 'Điểm tự chấm', [5, 6], 'dd/MM/yyyy');
  return google.save();
}

/** What a board needs set-up for: a column of each owner gone, a sheet gone, formats and rules torn, blanks to fill. */
export function damage(workbook: Saved): Saved {
  const { google } = open(workbook);
  const clerk = google.user('clerk');
  const remove = (sheet: string, header: string) =>
    clerk.deleteColumns(sheet, headersOf(google, sheet).indexOf(header) + 1);
  remove('Tiêu chí', 'Giải trình');
  remove('Tiêu chí', 'Cảnh báo');
  remove('Nhiệm vụ', 'Số ngày');
  clerk.deleteSheet('Đơn vị');
  clerk.setFilter('Nhiệm vụ', null);
  clerk.setNumberFormat('Tiêu chí', `A${ROWS}`, 'General');
  clerk.clear('Cấu hình', 'A5:B6');
  return google.save();
}
