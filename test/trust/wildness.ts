// What offices do to a board in years: a seeded generator of strange values, torn tables, other locales and zones.

import fc from 'fast-check';

const SHEETS: readonly string[] = ['Tiêu chí', 'Nhiệm vụ', 'Đơn vị', 'Cấu hình', 'Tổng quan'];

/** Only some offices keep it: there it is struck more often than any other sheet. */
const REGISTER: readonly string[] = Array.from({ length: 4 }, () => 'Sổ kiểm tra');

interface InCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What someone did to the board at some time. Rows and columns are 1-based. */
export type Wildness =
  | (InCell & { readonly kind: 'type'; readonly text: string })
  | (InCell & { readonly kind: 'date'; readonly serial: number })
  /** An array in braces, of so many rows and columns. */
  | (InCell & { readonly kind: 'spill'; readonly rows: number; readonly columns: number })
  | (InCell & { readonly kind: 'merge'; readonly rows: number; readonly columns: number })
  | { readonly kind: 'hide'; readonly sheet: string; readonly row: number }
  | { readonly kind: 'filter'; readonly sheet: string; readonly columns: number; readonly inUse: boolean }
  | { readonly kind: 'columns'; readonly sheet: string; readonly before: number; readonly count: number }
  | { readonly kind: 'rows'; readonly sheet: string; readonly before: number; readonly count: number }
  | { readonly kind: 'empty'; readonly sheet: string }
  | { readonly kind: 'delete'; readonly sheet: string }
  | { readonly kind: 'copyHeader'; readonly sheet: string; readonly from: number; readonly to: number }
  | { readonly kind: 'clearHeader'; readonly sheet: string; readonly column: number }
  | { readonly kind: 'format'; readonly sheet: string; readonly column: number; readonly format: string }
  /** A validation of the column that lets nothing in but a number. */
  | { readonly kind: 'reject'; readonly sheet: string; readonly column: number }
  | { readonly kind: 'locale'; readonly locale: string }
  | { readonly kind: 'zone'; readonly zone: string };

const row = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 2, max: 16 }) },
  { weight: 1, arbitrary: fc.constant(1) },
);
const column = fc.integer({ min: 1, max: 24 });

export const DATES_AS_TEXT = ['31/02/2023', '2023-12-04', '04.12.2023', '12/2023'] as const;

const text = fc.constantFrom(
  ...DATES_AS_TEXT,
  '#REF!',
  '#N/A',
  '=1/0',
  '=A2',
  '=B2&B3',
  '=NOW()',
  'x'.repeat(50_000),
  `=${'A1+'.repeat(400)}A1`,
  '1.125',
  '1,125',
  '1 234,5',
  '1e400',
  '-0',
  '99999999999999999999',
  'TRUE',
  '   ',
  '\n\n',
  'Phòng Nội vụ;;;\n;',
  'Mã',
  'Kết quả',
  'I',
  '1.1.1.1.1.1.1.1.1',
  'Thứ 6 hằng tuần; trước ngày 30/02; quý 9',
  'Trừ 0,5đ mỗi lần; cộng tối đa -3đ; 100%',
  '\u0000\u0007',
  '🙂'.repeat(50),
);

const one = <K extends Wildness['kind'], T>(kind: K, fields: { [F in keyof T]: fc.Arbitrary<T[F]> }) =>
  fc.record({ kind: fc.constant(kind), ...fields }) as fc.Arbitrary<{ kind: K } & T>; // the record of the fields, and its kind

const weighted = (weight: number, arbitrary: fc.Arbitrary<Wildness>) => ({ weight, arbitrary });

function wildness(sheets: readonly string[]): fc.Arbitrary<Wildness> {
  const sheet = fc.constantFrom(...sheets);
  const cell = { sheet, row, column };
  return fc.oneof(
    weighted(8, one('type', { ...cell, text })),
    // 30/12/1899, the first day of 1900, an hour, the end of 9999 and beyond.
    weighted(
      3,
      one('date', { ...cell, serial: fc.constantFrom(0, 0.5, 2, -693_000, 45_264.75, 2_958_465, 2_958_466, 9e9) }),
    ),
    weighted(2, one('spill', { ...cell, rows: fc.integer({ min: 1, max: 4 }), columns: fc.constantFrom(1, 2, 9) })),
    weighted(
      2,
      one('merge', { ...cell, rows: fc.integer({ min: 1, max: 3 }), columns: fc.integer({ min: 1, max: 4 }) }),
    ),
    weighted(1, one('hide', { sheet, row })),
    weighted(1, one('filter', { sheet, columns: fc.integer({ min: 1, max: 9 }), inUse: fc.boolean() })),
    weighted(1, one('columns', { sheet, before: column, count: fc.constantFrom(1, 2, 280) })),
    weighted(1, one('rows', { sheet, before: row, count: fc.constantFrom(1, 3, 12) })),
    weighted(1, one('empty', { sheet })),
    weighted(1, one('delete', { sheet })),
    weighted(2, one('copyHeader', { sheet, from: column, to: column })),
    weighted(1, one('clearHeader', { sheet, column })),
    weighted(
      2,
      one('format', { sheet, column, format: fc.constantFrom('@', 'General', 'dd/MM/yyyy', '0.00%', '[h]:mm') }),
    ),
    weighted(1, one('reject', { sheet, column })),
    weighted(2, one('locale', { locale: fc.constantFrom('vi_VN', 'en_US', 'de_DE', 'fr_FR') })),
    weighted(
      1,
      one('zone', {
        zone: fc.constantFrom('America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Ho_Chi_Minh', 'Europe/Paris'),
      }),
    ),
  );
}

/** What came over one board, in the order in which it came. */
export interface WildBoard {
  /** Whether the office keeps the register of inspections. */
  readonly keepsRegister: boolean;
  readonly planned: readonly Wildness[];
}

const wildBoard = (keepsRegister: boolean, sheets: readonly string[]): fc.Arbitrary<WildBoard> =>
  fc.record({
    keepsRegister: fc.constant(keepsRegister),
    planned: fc.array(wildness(sheets), { minLength: 1, maxLength: 12 }),
  });

export const wildBoards: fc.Arbitrary<WildBoard> = fc.oneof(
  wildBoard(false, SHEETS),
  wildBoard(true, [...SHEETS, ...REGISTER]),
);
