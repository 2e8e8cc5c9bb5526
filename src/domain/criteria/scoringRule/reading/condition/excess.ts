// Tells where a percentage is what goes beyond the whole: "vượt từ 10% trở lên".

import { fold } from '../../../../../vietnamese/text.ts';

/** "Vượt 5%" and "vượt quá 5%" may as well mean more than 5 %, and are no excess. */
export function isExcess(name: string): boolean {
  return EXCESS.test(fold(name));
}

const EXCESS =
  /(?:^| )vượt (?:chỉ tiêu |kế hoạch |mức )?(?:từ|trên|dưới|đến|không quá|≥|>|<|≤) ?\d+(?:[.,]\d+)?(?:%|-| )/;
