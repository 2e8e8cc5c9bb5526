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
  /** What to write there, shown beside the value of a row that set-up adds. */
  readonly note: string;
}

export const YES_OR_NO = { yes: 'Có', no: 'Không' } as const;

/** By the share of tasks due that were completed on time; an office may write its own. */
const UNIT_RATING_SCALE =
  'Hoàn thành tốt: từ 90%; Hoàn thành: từ 70% đến dưới 90%; Hoàn thành một phần: từ 50% đến dưới 70%; Chưa hoàn thành: dưới 50%';

/** The settings in the order of the sheet. `{year}` is the year of the day of set-up. */
export const settingRows = {
  year: { label: 'Năm', initial: '{year}', note: 'Năm của bộ tiêu chí và của nhiệm vụ trong bảng này.' },
  parentAgency: {
    label: 'Cơ quan chủ quản',
    initial: '',
    note: 'Dòng trên cùng của văn bản, ví dụ: UBND tỉnh Bình An.',
  },
  agency: { label: 'Tên cơ quan', initial: '', note: 'Cơ quan được theo dõi, chấm điểm, ví dụ: UBND xã Bình An.' },
  issuer: {
    label: 'Cơ quan lập báo cáo',
    initial: '',
    note: 'Chỉ ghi khi phòng, ban của cơ quan đứng tên báo cáo, ví dụ: Phòng Nội vụ. Để trống nếu chính cơ quan đứng tên.',
  },
  symbol: { label: 'Ký hiệu', initial: '', note: 'Ký hiệu cơ quan trong số văn bản, ví dụ: UBND cho số 12/BC-UBND.' },
  draftingSymbol: {
    label: 'Ký hiệu đơn vị soạn thảo',
    initial: '',
    note: 'Ký hiệu đơn vị soạn thảo trong số công văn, ví dụ: NV cho số 12/UBND-NV.',
  },
  place: { label: 'Địa danh', initial: '', note: 'Đứng trước ngày tháng của văn bản, ví dụ: Bình An.' },
  addressees: { label: 'Kính gửi', initial: '', note: 'Nơi nhận báo cáo. Nhiều nơi thì cách nhau bằng dấu chấm phẩy.' },
  capacity: {
    label: 'Quyền hạn ký',
    initial: '',
    note: 'Ví dụ: TM. ỦY BAN NHÂN DÂN (Chủ tịch ký); KT. TRƯỞNG PHÒNG (Phó Trưởng phòng ký). Trưởng phòng ký thì để trống.',
  },
  position: { label: 'Chức vụ người ký', initial: '', note: 'Ví dụ: Chủ tịch; Trưởng phòng.' },
  signer: { label: 'Người ký', initial: '', note: 'Họ và tên người ký. Có thể để trống rồi ghi khi ký.' },
  recipients: {
    label: 'Nơi nhận',
    initial: '',
    note: 'Cách nhau bằng dấu chấm phẩy, ví dụ: Sở Nội vụ; Lưu: VT. Dòng “Như trên” tự có.',
  },
  reportedScore: {
    label: 'Điểm dùng để báo cáo',
    choices: Object.values(REPORTED_SCORES),
    initial: REPORTED_SCORES.self,
    note: 'Điểm ghi ở trang Tổng quan và báo cáo; điểm kia chỉ để đối chiếu.',
  },
  countedCriteria: {
    label: 'Đếm theo',
    choices: Object.values(COUNTED_CRITERIA),
    initial: COUNTED_CRITERIA.leaf,
    note: 'Đếm từng tiêu chí thành phần, hay chỉ đếm tiêu chí (gộp các thành phần).',
  },
  partialCountsAsDone: {
    label: 'Đạt một phần tính là đã thực hiện',
    choices: Object.values(YES_OR_NO),
    initial: YES_OR_NO.yes,
    note: 'Tiêu chí “Đã thực hiện” nhưng chưa đủ điểm tối đa: Có thì vẫn đếm là đã thực hiện.',
  },
  notApplicable: {
    label: 'Tiêu chí không áp dụng',
    choices: Object.values(NOT_APPLICABLE_POLICIES),
    initial: NOT_APPLICABLE_POLICIES.exclude,
    note: 'Điểm của tiêu chí không áp dụng được tính thế nào. Theo hướng dẫn chấm điểm của cấp trên.',
  },
  warnDays: {
    label: 'Số ngày báo trước',
    initial: '3',
    note: 'Còn bao nhiêu ngày thì nhiệm vụ chuyển sang “Sắp đến hạn”.',
  },
  beforeMeaning: {
    label: 'Cách hiểu “trước ngày”',
    choices: Object.values(BEFORE_MEANINGS),
    initial: BEFORE_MEANINGS.inclusive,
    note: '“Trước ngày 10/12”: hạn là ngày 10 (kể cả ngày đó) hay ngày 09 (không kể).',
  },
  ratingScale: {
    label: 'Thang xếp loại',
    initial: '',
    note: 'Xếp loại cơ quan theo % điểm, ví dụ: Tốt: từ 90%; Khá: từ 80% đến dưới 90%; Trung bình: dưới 80%. Để trống thì không xếp loại.',
  },
  unitRatingScale: {
    label: 'Thang xếp loại đơn vị',
    initial: UNIT_RATING_SCALE,
    note: 'Xếp loại (dự kiến) từng đơn vị theo tỷ lệ nhiệm vụ đến hạn đã hoàn thành đúng hạn. Sửa theo quy định của cơ quan.',
  },
  decider: {
    label: 'Người xem xét việc quá hạn',
    initial: '',
    note: 'Ghi vào phần đề nghị của báo cáo, ví dụ: Chủ tịch UBND xã.',
  },
  rule: {
    label: 'Quy định về xử lý việc quá hạn',
    initial: '',
    note: 'Căn cứ ghi trong phần đề nghị, ví dụ: quy chế làm việc của UBND xã.',
  },
  otherProposals: {
    label: 'Kiến nghị, đề xuất khác',
    initial: '',
    note: 'Ghi vào cuối báo cáo; mỗi kiến nghị một dòng (Alt+Enter để xuống dòng).',
  },
  leaders: {
    label: 'Email lãnh đạo',
    initial: '',
    note: 'Địa chỉ Google của lãnh đạo, cách nhau bằng dấu chấm phẩy. Chỉ dùng khi bấm CCHC → Chia sẻ cho lãnh đạo.',
  },
  openRemainingPoints: {
    label: 'Mở trang “Điểm còn lại”',
    choices: Object.values(YES_OR_NO),
    initial: YES_OR_NO.no,
    note: 'Trang liệt kê từng tiêu chí còn có thể đạt thêm điểm. Chọn Có rồi bấm CCHC → Cập nhật số liệu.',
  },
  openIndicators: {
    label: 'Mở trang “Chỉ tiêu”',
    choices: Object.values(YES_OR_NO),
    initial: YES_OR_NO.no,
    note: 'Trang theo dõi chỉ tiêu được giao. Chọn Có rồi bấm CCHC → Cập nhật số liệu.',
  },
  openInspections: {
    label: 'Mở trang “Sổ kiểm tra”',
    choices: Object.values(YES_OR_NO),
    initial: YES_OR_NO.no,
    note: 'Trang ghi kết quả kiểm tra và hạn khắc phục. Chọn Có rồi bấm CCHC → Cập nhật số liệu.',
  },
} as const satisfies Readonly<Record<string, SettingSchema>>;

export type SettingKey = keyof typeof settingRows;
