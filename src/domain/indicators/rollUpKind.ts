// How the rows of an indicator are made into one figure, as chosen in the column "Cách tổng hợp".

/** `sum`: what was done over what there was, all units together; a blank cell means it. `unitsMeeting`: units that meet the target over all units. */
export const ROLL_UP_KINDS = {
  sum: 'Cộng số liệu',
  unitsMeeting: 'Số đơn vị đạt trên tổng số đơn vị',
} as const;

export type RollUpKind = keyof typeof ROLL_UP_KINDS;
