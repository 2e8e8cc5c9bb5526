// What each criterion of the sample earns, worked out by hand from its rule and its result.

/** By code; a criterion without a result has earned nothing yet. */
export const EXPECTED_POINTS: Readonly<Record<string, number>> = {
  '1.1.1': 1, // Có
  '1.1.2': 1.75, // 42/48 = 87.5% of 2
  '1.2': 1, // 1.5 less 0.5 for one late report
  '1.3.1': 1, // 4/12 is above 30%
  '1.3.2': 0.9, // 9/10 of 1
  '1.4': 0,
  '1.5': 0.5, // one initiative
  '2.1': 2, // Đạt
  '2.2.1': 1, // Có
  '2.2.2': 0, // Không đạt
  '2.2.3': 1, // 100% of 1
  '2.3': 2, // Có
  '3.1': 1.5, // Có
  '3.2': 1, // 100%
  '3.3.1': 1, // 98.6% lies between 95% and 100%
  '3.3.2': 1.485, // 99% of 1.5
  '3.3.3': 1.455, // 97% of 1.5
  '3.4': 1.5, // 17/17
  '3.5': 0,
  '4.1': 1.5, // Có
  '4.2': 0,
  '4.3': 0, // 5/8 = 62.5% is below 70%
  '4.4': 1, // Đạt
  '5.1': 1.5, // 100% of 1.5
  '5.2': 0,
  '5.3.1': 1, // 100%
  '5.3.2': 0, // 28/32 = 87.5% is below 90%
  '5.4': 1.5, // 2 less 0.5 for one case
  '6.1': 0, // 71.4% is below 85%
  '6.2': 1.5, // Có
  '6.3': 1, // two units at 0.5 each
  '7.1': 0, // 2/4 is below 80%
  '7.2.1': 0.5, // 97.3% lies between 90% and 100%
  '7.2.2': 1.23, // 82% of 1.5
  '7.2.3': 0.98, // 98% of 1
  '7.3.1': 0.75, // 74.5% lies between 60% and 80%
  '7.3.2': 0.94, // 47/50 of 1
  '7.3.3': 0, // 38% is below 50%
  '7.4': 1.5, // Có
  '8.1': 2.76, // typed by hand
  '8.2': 1, // 100% of 1
  '8.3': 0.92, // typed by hand
};
