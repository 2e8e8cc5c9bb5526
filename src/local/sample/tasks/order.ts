// What an order of the sample says, and how it becomes one row for each unit it was given to.

export const TASK_HEADERS = {
  code: 'Mã',
  content: 'Nội dung nhiệm vụ',
  notice: 'Văn bản giao',
  assignedOn: 'Ngày giao',
  leadUnits: 'Đơn vị chủ trì',
  coordinatingUnits: 'Đơn vị phối hợp',
  deadline: 'Thời hạn giao',
  extendedTo: 'Gia hạn đến',
  extensionNotice: 'Văn bản cho gia hạn',
  progress: 'Tiến độ',
  completedOn: 'Ngày hoàn thành',
  reportedOn: 'Ngày đã báo cáo',
  product: 'Kết quả, sản phẩm',
  cause: 'Nguyên nhân, hướng xử lý',
  remindedOn: 'Đã đôn đốc',
  relatedCriteria: 'Tiêu chí liên quan',
} as const;

type Texts = Readonly<Record<keyof typeof TASK_HEADERS, string>>;

/** What is the same for every unit that an order was given to. */
type OrderTexts = Pick<Texts, 'code' | 'content'> &
  Partial<Pick<Texts, 'coordinatingUnits' | 'deadline' | 'relatedCriteria'>>;

/** How far one unit has come; a blank progress means not started. */
export type SampleAssignment = Pick<Texts, 'leadUnits'> &
  Partial<
    Pick<
      Texts,
      'extendedTo' | 'extensionNotice' | 'progress' | 'completedOn' | 'reportedOn' | 'product' | 'cause' | 'remindedOn'
    >
  >;

export interface SampleOrder extends OrderTexts {
  /** Where the notice gives the order: "mục 1, gạch đầu dòng 4". */
  readonly place: string;
  readonly assignments: readonly SampleAssignment[];
}

export const IN_PROGRESS = 'Đang thực hiện';
export const SUBMITTED = 'Đã trình, chờ duyệt';
export const COMPLETED = 'Hoàn thành';

const NOTICE = '300/TB-UBND';
const ASSIGNED_ON = '27/11/2023';

/** The order's rows, one for each assignment. */
export function assignmentsOf(order: SampleOrder): readonly Partial<Texts>[] {
  const { place, assignments, ...shared } = order;
  const notice = `${NOTICE}, ${place}`;
  return assignments.map((assignment) => ({ ...shared, notice, assignedOn: ASSIGNED_ON, ...assignment }));
}
