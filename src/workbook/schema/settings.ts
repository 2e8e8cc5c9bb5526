// The sheet "Cấu hình": one row a setting, told by its name.

import { BEFORE_MEANINGS, COUNTED_CRITERIA, NOT_APPLICABLE_POLICIES, REPORTED_SCORES } from '../../domain/settings.ts';
import type { TableSchema } from './column.ts';

export const settingsSheet = {
  key: 'settings',
  name: 'Cấu hình',
  aliases: ['Thiết lập', 'Cài đặt'],
  identity: [],
  columns: {
    name: {
      owner: 'user',
      kind: 'text',
      header: 'Nội dung',
      aliases: ['Tên', 'Mục'],
      width: 280,
      needed: true,
      note: 'Tên của mục. Giữ nguyên tên để tiện ích nhận ra.',
    },
    value: {
      owner: 'user',
      kind: 'text',
      header: 'Giá trị',
      width: 360,
      needed: true,
      note: 'Sửa giá trị ở đây, rồi bấm CCHC → Cập nhật số liệu.',
    },
  },
} as const satisfies TableSchema;

export interface SettingSchema {
  readonly label: string;
  readonly choices?: readonly string[];
  /** What set-up fills in where the value is blank and the row is new; '' leaves it blank. */
  readonly initial: string;
}

export const YES_OR_NO = { yes: 'Có', no: 'Không' } as const;

/** By the share of tasks due that were completed on time; an office may write its own. */
const UNIT_RATING_SCALE =
  'Hoàn thành tốt: từ 90%; Hoàn thành: từ 70% đến dưới 90%; Hoàn thành một phần: từ 50% đến dưới 70%; Chưa hoàn thành: dưới 50%';

/** The settings in the order of the sheet. `{year}` is the year of the day of set-up. */
export const settingRows = {
  year: { label: 'Năm', initial: '{year}' },
  parentAgency: { label: 'Cơ quan chủ quản', initial: '' },
  agency: { label: 'Tên cơ quan', initial: '' },
  issuer: { label: 'Cơ quan lập báo cáo', initial: '' },
  symbol: { label: 'Ký hiệu', initial: '' },
  draftingSymbol: { label: 'Ký hiệu đơn vị soạn thảo', initial: '' },
  place: { label: 'Địa danh', initial: '' },
  addressees: { label: 'Kính gửi', initial: '' },
  capacity: { label: 'Quyền hạn ký', initial: '' },
  position: { label: 'Chức vụ người ký', initial: '' },
  signer: { label: 'Người ký', initial: '' },
  recipients: { label: 'Nơi nhận', initial: '' },
  reportedScore: {
    label: 'Điểm dùng để báo cáo',
    choices: Object.values(REPORTED_SCORES),
    initial: REPORTED_SCORES.self,
  },
  countedCriteria: { label: 'Đếm theo', choices: Object.values(COUNTED_CRITERIA), initial: COUNTED_CRITERIA.leaf },
  partialCountsAsDone: {
    label: 'Đạt một phần tính là đã thực hiện',
    choices: Object.values(YES_OR_NO),
    initial: YES_OR_NO.yes,
  },
  notApplicable: {
    label: 'Tiêu chí không áp dụng',
    choices: Object.values(NOT_APPLICABLE_POLICIES),
    initial: NOT_APPLICABLE_POLICIES.exclude,
  },
  warnDays: { label: 'Số ngày báo trước', initial: '3' },
  beforeMeaning: {
    label: 'Cách hiểu “trước ngày”',
    choices: Object.values(BEFORE_MEANINGS),
    initial: BEFORE_MEANINGS.inclusive,
  },
  ratingScale: { label: 'Thang xếp loại', initial: '' },
  unitRatingScale: { label: 'Thang xếp loại đơn vị', initial: UNIT_RATING_SCALE },
  decider: { label: 'Người xem xét việc quá hạn', initial: '' },
  rule: { label: 'Quy định về xử lý việc quá hạn', initial: '' },
  otherProposals: { label: 'Kiến nghị, đề xuất khác', initial: '' },
  leaders: { label: 'Email lãnh đạo', initial: '' },
  openRemainingPoints: {
    label: 'Mở trang “Điểm còn lại”',
    choices: Object.values(YES_OR_NO),
    initial: YES_OR_NO.no,
  },
  openIndicators: { label: 'Mở trang “Chỉ tiêu”', choices: Object.values(YES_OR_NO), initial: YES_OR_NO.no },
  openInspections: { label: 'Mở trang “Sổ kiểm tra”', choices: Object.values(YES_OR_NO), initial: YES_OR_NO.no },
} as const satisfies Readonly<Record<string, SettingSchema>>;

export type SettingKey = keyof typeof settingRows;
