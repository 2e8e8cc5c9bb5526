// The statuses a criterion can be given in the column "Trạng thái".

/** `inProgress` is also what a blank cell means. */
export const CRITERION_STATUSES = {
  done: 'Đã thực hiện',
  inProgress: 'Đang thực hiện',
  notDue: 'Chưa đến thời gian thực hiện',
  failed: 'Không đạt',
  notApplicable: 'Không áp dụng',
} as const;

export type CriterionStatus = keyof typeof CRITERION_STATUSES;
