// What a row of the sample's criteria says, and the words its cells choose from.

/** Appraisal follows after the year's end, so its two columns are not filled in yet and left out. */
export const CRITERION_HEADERS = {
  code: 'Mã',
  content: 'Nội dung',
  maxPoints: 'Điểm tối đa',
  scoringRule: 'Cách tính điểm',
  result: 'Kết quả',
  status: 'Trạng thái',
  leadUnits: 'Đơn vị phụ trách',
  dueOn: 'Hạn hoàn thành',
  evidence: 'Tài liệu kiểm chứng',
  cause: 'Nguyên nhân, hướng xử lý',
} as const;

type Texts = Readonly<Record<keyof typeof CRITERION_HEADERS, string>>;

/** A row that sums the rows below it says no more than the first three. */
export type SampleCriterion = Pick<Texts, 'code' | 'content' | 'maxPoints'> & Partial<Texts>;

export const DONE = 'Đã thực hiện';
export const IN_PROGRESS = 'Đang thực hiện';
export const NOT_DUE = 'Chưa đến thời gian thực hiện';
export const FAILED = 'Không đạt';
