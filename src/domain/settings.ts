// The choices of an office that change what is counted; everything else in "Cấu hình" is words for the report.

/** What becomes of the points of criteria that do not apply. */
export const NOT_APPLICABLE_POLICIES = {
  exclude: 'Loại khỏi tổng',
  grantMaximum: 'Tính điểm tối đa',
  spread: 'Chia đều cho tiêu chí còn lại',
  zero: 'Tính 0 điểm',
} as const;

export type NotApplicablePolicy = keyof typeof NOT_APPLICABLE_POLICIES;

/** Which score the headline reports. */
export const REPORTED_SCORES = { self: 'Tự chấm', appraised: 'Thẩm định' } as const;
export type ReportedScore = keyof typeof REPORTED_SCORES;

/** What the headline counts: leaves, or the criteria (second level) that hold them. */
export const COUNTED_CRITERIA = { leaf: 'Tiêu chí thành phần', criterion: 'Tiêu chí' } as const;
export type CountedCriteria = keyof typeof COUNTED_CRITERIA;

/** "trước ngày X" includes X (as the government's own overdue lists do) or ends the day before. */
export const BEFORE_MEANINGS = { inclusive: 'Kể cả ngày đó', exclusive: 'Không kể' } as const;
export type BeforeMeaning = keyof typeof BEFORE_MEANINGS;

export interface CountingSettings {
  readonly reportedScore: ReportedScore;
  readonly countedCriteria: CountedCriteria;
  /** Whether `Đã thực hiện` with fewer points than the maximum counts as done. */
  readonly partialCountsAsDone: boolean;
  readonly notApplicable: NotApplicablePolicy;
  /** How many days before its date a task counts as due soon; 0 or more. */
  readonly warnDays: number;
  readonly beforeMeaning: BeforeMeaning;
}

export const DEFAULT_COUNTING_SETTINGS: CountingSettings = {
  reportedScore: 'self',
  countedCriteria: 'leaf',
  partialCountsAsDone: true,
  notApplicable: 'exclude',
  warnDays: 3,
  beforeMeaning: 'inclusive',
};
