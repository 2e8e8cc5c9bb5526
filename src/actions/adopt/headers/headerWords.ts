// The words by which offices call the columns of their own sheets, beside the headers and aliases of the schema.
//
// Matched against a header without marks and in lower case. Of several that fit, the earlier one of a table is the better guess.

import type { AdoptableTable } from '../choice.ts';

export type HeaderWords = readonly (readonly [column: string, words: RegExp])[];

const NUMBER_IN_ORDER = /^(?:stt|tt|so tt|so thu tu|ma|ma so|ma hieu|ma (?:tieu chi|nhiem vu|tc|nv))$/;
/** "Hạn" as a word of its own, but not "đúng hạn", "quá hạn", "gia hạn". */
const DEADLINE =
  /thoi (?:han|gian)(?!.*bat dau)|ket thuc|(?<!dung |qua |tre |gia )\bhan\b|phai (?:xong|hoan thanh)|moc thoi gian/;
const CAUSE = /nguyen nhan|ly do|kho khan|vuong mac|giai phap/;

const CRITERIA: HeaderWords = [
  ['code', NUMBER_IN_ORDER],
  [
    'appraisedPoints',
    /tham dinh|phuc tra|cap tren cham|danh gia lai|^(?:so|tinh|huyen|thanh pho|cap tren|hoi dong)\b.*(?:cham|danh gia)/,
  ],
  ['maxPoints', /diem (?:toi da|chuan|quy dinh|ke hoach)|^thang diem|^toi da/],
  ['evidence', /so van ban|van ban (?:chung minh|kem theo)/],
  ['scoringRule', /thang diem chi tiet|muc diem/],
  ['scoringRule', /(?:cach|phuong phap|huong dan|quy dinh|can cu) (?:tinh|cham|danh gia|cho)|cach thuc cham/],
  ['evidence', /kiem chung|minh chung|tai lieu|ho so/],
  ['justification', /giai trinh/],
  ['result', /ket qua|tu cham|tu danh gia|diem dat|so lieu thuc hien/],
  ['status', /trang thai|tinh trang|tien do/],
  ['dueOn', DEADLINE],
  ['dueOn', /ngay hoan thanh/],
  ['leadUnits', /phu trach|chu tri|tham muu|(?:don vi|co quan|bo phan|phong).*thuc hien|^(?:don vi|co quan)/],
  ['content', /tieu chi|noi dung|linh vuc|chi so thanh phan/],
  ['cause', CAUSE],
  ['cause', /ghi chu/],
];

const TASKS: HeaderWords = [
  ['code', NUMBER_IN_ORDER],
  ['product', /(?:van ban|so hieu|so, ky hieu).*(?:hoan thanh|ket qua|tra loi|thuc hien)/],
  ['extensionNotice', /van ban.*gia han/],
  ['extendedTo', /gia han/],
  ['completedOn', /ngay (?:hoan thanh|xong|thuc te|tra loi)|(?:hoan thanh|thoi gian) thuc te/],
  ['reportedOn', /ngay.*bao cao/],
  ['assignedOn', /ngay (?:giao|van ban|ban hanh|ky)/],
  ['coordinatingUnits', /phoi hop/],
  ['remindedOn', /don doc/],
  [
    'leadUnits',
    /chu tri|(?<!lanh dao )phu trach|tham muu|(?:don vi|co quan|bo phan|phong|ca nhan).*(?:thuc hien|duoc giao|xu ly)|^(?:don vi|co quan)/,
  ],
  ['deadline', DEADLINE],
  ['progress', /tien do|trang thai|tinh trang/],
  ['notice', /van ban|so ky hieu|so, ky hieu|can cu giao|nguon giao/],
  ['product', /ket qua|san pham/],
  ['content', /noi dung|nhiem vu|cong viec|dau viec/],
  ['relatedCriteria', /tieu chi/],
  ['cause', CAUSE],
];

const UNITS: HeaderWords = [
  ['aliases', /viet tat|ten (?:khac|goi)/],
  ['email', /e-?mail|thu dien tu|hop thu/],
  ['contact', /dau moi|dien thoai|lien he|so dt|sdt/],
  ['group', /^(?:nhom|khoi|loai)/],
  ['name', /^(?:ten )?(?:don vi|co quan|phong, ban|phong ban|to chuc)/],
];

export const headerWords: Readonly<Record<AdoptableTable, HeaderWords>> = {
  criteria: CRITERIA,
  tasks: TASKS,
  units: UNITS,
};
