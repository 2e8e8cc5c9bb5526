// Words that stand by themselves, put into a sentence.

import { expect, it } from 'vitest';
import { capitalised, uncapitalised, withoutStop } from '../../src/vietnamese/inSentence.ts';

it.each([
  ['cơ quan', 'Cơ quan'],
  ['đơn vị', 'Đơn vị'],
  ['UBND xã Hòa An', 'UBND xã Hòa An'],
  ['', ''],
])('“%s” begins a sentence as “%s”, and the rest stays as it was', (text, said) => {
  expect(capitalised(text)).toBe(said);
});

it.each([
  ['Quá hạn', 'quá hạn'],
  ['Đã trình, chờ duyệt', 'đã trình, chờ duyệt'],
  ['', ''],
])('“%s” stands inside a sentence as “%s”', (text, said) => {
  expect(uncapitalised(text)).toBe(said);
});

it.each([
  ['Ban hành kế hoạch.', 'Ban hành kế hoạch'],
  ['Ban hành kế hoạch; ', 'Ban hành kế hoạch'],
  ['Thực hiện theo Nghị định 30/2020/NĐ-CP', 'Thực hiện theo Nghị định 30/2020/NĐ-CP'],
  ['Kết thúc. Báo cáo', 'Kết thúc. Báo cáo'],
])('“%s” goes on within a sentence without the stop that ended it', (text, said) => {
  expect(withoutStop(text)).toBe(said);
});
