// What can be said of an indicator against its target, and the words for it.

/** `nothing`: there was nothing to be done, so no share. `noTarget`: a share, and nothing to compare it with. */
export const JUDGEMENTS = {
  met: 'Đạt',
  notMet: 'Chưa đạt',
  noFigures: 'Chưa có số liệu',
  nothing: 'Không phát sinh',
  noTarget: 'Chưa có mức giao',
} as const;

export type Judgement = keyof typeof JUDGEMENTS;

/** 0.95 reached by 19 of 20, whatever the binary fractions. */
const SAME = 1e-9;

export function judge(ratio: number, target: number | null): Judgement {
  if (target === null) return 'noTarget';
  return ratio >= target - SAME ? 'met' : 'notMet';
}
