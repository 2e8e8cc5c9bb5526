// The overview of boards that have nothing, or too much, of something still reads well.
import { describe, expect, it } from 'vitest';
import { updateFigures } from '../../../src/actions/updateFigures.ts';
import { parseIsoDate } from '../../../src/domain/calendarDate.ts';
import { OVERVIEW_COLUMNS } from '../../../src/workbook/overview/layout.ts';
import type { PageCharts } from '../../../src/workbook/page/chartPlan.ts';
import { sampleRows, sampleSnapshot, type TypedRow } from '../../sampleSnapshot.ts';

const today = parseIsoDate('2023-12-04');
if (today === null) throw new Error('no such day');
const NOW = { today, time: '08:00' };

interface Shown {
  readonly rows: readonly { readonly kind: string; readonly text: string }[];
  readonly charts: PageCharts['plans'];
  readonly message: string;
}

function overview(other: Parameters<typeof sampleSnapshot>[0]): Shown {
  const outcome = updateFigures({ ...sampleSnapshot(other), history: { name: 'Lịch sử', cells: [] } }, NOW);
  if (outcome.kind === 'refused') throw new Error(outcome.message);
  const page = outcome.patch.blocks.find(({ sheet }) => sheet === 'overview')?.values ?? [];
  return {
    rows: page.map((row) => ({
      kind: String(row[OVERVIEW_COLUMNS.kind]),
      text: row.slice(0, OVERVIEW_COLUMNS.kind).join(' '),
    })),
    charts: outcome.charts?.plans ?? [],
    message: outcome.message,
  };
}

const texts = ({ rows }: Shown, kind: string) => rows.filter((row) => row.kind === kind).map(({ text }) => text.trim());

const overdueTasks = (count: number, more: TypedRow = {}): readonly TypedRow[] =>
  Array.from({ length: count }, (_, place) => ({
    Mã: `NV${place + 1}`,
    'Nội dung nhiệm vụ': `Việc số ${place + 1}`,
    'Ngày giao': '01/11/2023',
    'Đơn vị chủ trì': 'Phòng Nội vụ',
    'Thời hạn giao': 'Trước ngày 01/12/2023',
    ...more,
  }));

describe('a board that lacks something', () => {
  it('without criteria has no bars of nothing, and says so in its first sentence', () => {
    const shown = overview({ criteria: [] });
    expect(texts(shown, 'figure')).toEqual([]);
    expect(texts(shown, 'headline')[0]).toContain('chưa có tiêu chí nào');
    expect(shown.charts.map(({ key }) => key)).toEqual(['units', 'weeks']);
  });

  it('without tasks says where they come from instead of counting none overdue, and draws no units', () => {
    const shown = overview({ tasks: [] });
    expect(texts(shown, 'headline')[1]).toContain('chưa có nhiệm vụ nào. Bấm CCHC → Nhập nhiệm vụ từ văn bản');
    expect(texts(shown, 'note')).toEqual([]);
    expect(texts(shown, 'section')).not.toContain('TIẾN ĐỘ NHIỆM VỤ');
    expect(shown.charts.map(({ key }) => key)).toEqual(['fields', 'weeks']);
  });

  it('with nothing at all is short', () => {
    const shown = overview({ criteria: [], tasks: [], units: [] });
    expect(shown.rows.filter(({ text }) => text.trim() !== '').length).toBeLessThan(12);
    expect(shown.charts).toEqual([]);
  });

  it('where no criterion applies has no percentage of nothing', () => {
    const criteria = sampleRows('criteria').map((row) =>
      (row['Cách tính điểm'] ?? '') === '' ? row : { ...row, 'Trạng thái': 'Không áp dụng' },
    );
    const shown = overview({ criteria });
    expect(texts(shown, 'figure')).toEqual([]);
    expect(texts(shown, 'headline')[0]).toBe(
      'Đến ngày 04/12/2023, cả 42 tiêu chí đều không áp dụng nên không chấm điểm.',
    );
    expect(shown.message).toContain('Cả 42 tiêu chí đều không áp dụng nên không chấm điểm.');
    expect(shown.rows.every(({ text }) => !/NaN|Infinity|undefined/.test(text))).toBe(true);
  });
});

describe('a board with 3,000 overdue tasks', () => {
  const shown = overview({ tasks: overdueTasks(3_000) });

  it('lists the first ones and says how many more there are', () => {
    expect(texts(shown, 'dated').length).toBe(30);
    expect(texts(shown, 'note')).toContainEqual('và 2.970 nhiệm vụ khác, xem trang “Nhiệm vụ”.');
  });

  it('calls them the longest overdue, where no points hang on any', () => {
    expect(texts(shown, 'note')[0]).toBe('Quá hạn lâu nhất:');
    const withPoints = overview({ tasks: overdueTasks(6, { 'Tiêu chí liên quan': '6.1' }) });
    expect(texts(withPoints, 'note')[0]).toBe('Gắn với nhiều điểm nhất:');
  });
});

it('calls no overdue task costly on which no points hang', () => {
  const two = overdueTasks(2, { 'Tiêu chí liên quan': '6.1' });
  const others = overdueTasks(6).map((row, place) => ({ ...row, Mã: `NV${place + 10}` }));
  const lines = overview({ tasks: [...others, ...two] }).rows.filter(({ kind }) => kind === 'note' || kind === 'dated');
  expect(lines[0]?.text.trim()).toBe('Gắn với nhiều điểm nhất:');
  expect(lines[3]?.text.trim()).toBe('Quá hạn khác:');
});

it('five overdue tasks or fewer need no second list', () => {
  expect(texts(overview({ tasks: overdueTasks(5) }), 'note')).not.toContain('Quá hạn khác:');
  expect(texts(overview({ tasks: overdueTasks(6) }), 'note')).toContain('Quá hạn khác:');
});

describe('a task of several paragraphs', () => {
  const tasks = overdueTasks(1, { 'Nội dung nhiệm vụ': 'Rà soát:\n- hồ sơ\n- danh mục', 'Tiêu chí liên quan': '6.1' });

  it('is one line in the list of the overdue', () => {
    const [line] = overview({ tasks }).rows.filter(({ kind }) => kind === 'dated');
    expect(line?.text).toContain('Phòng Nội vụ\nRà soát: - hồ sơ - danh mục 01/12/2023');
  });

  it('is one line beside the criterion that it serves', () => {
    const open = { remainingPoints: { name: 'Điểm còn lại', cells: [] } };
    const outcome = updateFigures({ ...sampleSnapshot({ tasks }), ...open }, NOW);
    if (outcome.kind === 'refused') throw new Error(outcome.message);
    const page = outcome.patch.blocks.find(({ sheet }) => sheet === 'remainingPoints')?.values ?? [];
    expect(page.flat()).toContain('NV1: Rà soát: - hồ sơ - danh mục (hạn 01/12/2023)');
  });
});
