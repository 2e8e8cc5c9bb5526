// How far a unit says it has come with a task, as chosen in the column "Tiến độ".

/** A blank cell means `notStarted`. */
export const PROGRESS = {
  notStarted: 'Chưa thực hiện',
  inProgress: 'Đang thực hiện',
  submitted: 'Đã trình, chờ duyệt',
  completed: 'Hoàn thành',
  paused: 'Tạm dừng',
  cancelled: 'Không còn áp dụng',
} as const;

export type Progress = keyof typeof PROGRESS;
