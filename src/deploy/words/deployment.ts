// What `npm run deploy` says when it ends: the Sheet's link and the next three clicks, or what stopped it and the way out.

import type { DeployArguments } from '../deployArguments.ts';
import { type Outcome, type Stop, TITLE } from '../install.ts';
import { copyAddress, sheetAddress } from '../sheetLink.ts';
import { ADD_ON_FIRST_CLICK, ADD_ON_SECOND_CLICK } from './clicks.ts';
import { failureWords } from './failures.ts';
import { clickAgain, PERMISSIONS } from './permissions.ts';

export const HELP = [
  'npm run deploy                       cài tiện ích vào một bảng mới; những lần sau thì cập nhật bảng ấy',
  'npm run deploy -- --sheet LIÊN-KẾT   cài vào một bảng Google Sheets đã có',
].join('\n');

export const starting = () => 'Đang dựng tiện ích và gửi lên Google…';

export function refusalOf(given: Exclude<DeployArguments, { kind: 'deploy' | 'help' }>): string {
  switch (given.kind) {
    case 'unknownWord':
      return `Không hiểu “${given.word}”. Cách dùng:\n${HELP}`;
    case 'noLink':
      return `Sau --sheet còn thiếu liên kết của bảng. Cách dùng:\n${HELP}`;
    case 'publishedLink':
      return 'Đây là liên kết của bản công bố trên web, không mở được để sửa. Hãy mở chính bảng tính rồi chép liên kết trên thanh địa chỉ (dạng https://docs.google.com/spreadsheets/d/…/edit).';
    case 'notASheet':
      return `“${given.given}” không phải là liên kết của một bảng Google Sheets. Hãy mở bảng rồi chép liên kết trên thanh địa chỉ (dạng https://docs.google.com/spreadsheets/d/…/edit).`;
  }
}

export function outcomeWords(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'created':
      return lines(
        `Đã tạo bảng “${TITLE}” và cài tiện ích.`,
        ...afterInstall(outcome.sheetId),
        '',
        ...asTemplate(outcome.sheetId),
      );
    case 'bound':
      return lines('Đã cài tiện ích vào bảng.', ...afterInstall(outcome.sheetId), '', oneScriptOnly());
    case 'updated':
      return lines(
        outcome.changed ? 'Đã gửi bản mới của tiện ích lên Google.' : 'Google đã có đúng bản này, không phải gửi gì.',
        ...linkTo(outcome.sheetId),
        'Ai đang mở bảng thì tải lại trang để dùng bản mới.',
      );
    default:
      return stopWords(outcome);
  }
}

function afterInstall(sheetId: string): readonly string[] {
  return [
    ...linkTo(sheetId),
    '',
    'Ba bước tiếp theo:',
    '1. Mở liên kết trên (đang mở thì tải lại trang), chờ vài giây cho menu CCHC hiện ra bên phải menu Trợ giúp.',
    `2. Bấm CCHC → ${ADD_ON_FIRST_CLICK}. Google hỏi hai quyền, bấm Cho phép:`,
    ...Object.values(PERMISSIONS).map(({ asked, why }) => `   - ${asked}. ${why}`),
    '   Nếu hiện “Google chưa xác minh ứng dụng này”: đây là bản của riêng bạn, bấm Nâng cao → Đi tới ….',
    `   ${clickAgain()}`,
    `3. Nhập tiêu chí, nhiệm vụ, đơn vị, rồi bấm CCHC → ${ADD_ON_SECOND_CLICK}.`,
  ];
}

function asTemplate(sheetId: string): readonly string[] {
  return [
    'Muốn phát bảng này làm mẫu cho đơn vị khác: đừng nhập số liệu vào đó, chia sẻ quyền xem, rồi gửi liên kết sao chép:',
    copyAddress(sheetId),
  ];
}

const oneScriptOnly = () =>
  'Nếu thấy hai menu CCHC thì bảng đã có tiện ích từ trước (chẳng hạn là bản sao của bảng mẫu): mở Tiện ích mở rộng → Apps Script, xóa bản cũ.';

function stopWords(stop: Stop): string {
  switch (stop.kind) {
    case 'settingsUnreadable':
      return lines(
        'Không đọc được tệp .clasp.json, hoặc tệp không chỉ tới thư mục dist.',
        'Cách làm: sửa thành { "rootDir": "dist" }, kèm scriptId và parentId nếu đã cài trước đó, rồi chạy lại.',
      );
    case 'notBuilt':
      return notBuiltWords('nên chưa gửi gì lên Google', stop.reason);
    case 'boundElsewhere':
      return lines(
        'Thư mục này đang gắn với một bảng khác, nên chưa làm gì để không mất dấu bảng ấy.',
        ...(stop.sheetId === null ? [] : linkTo(stop.sheetId)),
        'Cách làm: muốn cập nhật bảng đang gắn thì chạy `npm run deploy`; muốn cài thêm bảng mới nêu thì đổi tên tệp .clasp.json để giữ lại (chẳng hạn .clasp.bang-cu.json), rồi chạy lại.',
      );
    case 'notReady':
      return lines(
        ...failureWords(stop.failure, stop.kind),
        'Chưa tạo gì trên Google. Khắc phục xong thì chạy lại lệnh này.',
      );
    case 'notCreated':
      return lines(
        ...failureWords(stop.failure, stop.kind),
        `Có thể một bảng trống tên “${TITLE}” đã được tạo mà chưa có tiện ích. Hãy tìm trong https://drive.google.com:`,
        '- có thì mở bảng, chép liên kết, rồi chạy: npm run deploy -- --sheet LIÊN-KẾT',
        '- không có thì khắc phục xong chạy lại: npm run deploy',
      );
    case 'notBound':
      return lines(
        ...failureWords(stop.failure, stop.kind),
        'Nội dung trong bảng vẫn như cũ. Khắc phục xong thì chạy lại lệnh này.',
      );
    case 'notKept':
      return lines(
        'Đã tạo tập lệnh trên Google nhưng không ghi được tệp .clasp.json vào thư mục này.',
        ...linkTo(stop.tie.sheetId),
        'Cách làm: kiểm tra ổ đĩa và quyền ghi, tạo tệp .clasp.json với nội dung sau, rồi chạy: npm run deploy',
        JSON.stringify({ rootDir: 'dist', scriptId: stop.tie.scriptId, parentId: stop.tie.sheetId }),
      );
    case 'notPushed':
      return lines(
        ...failureWords(stop.failure, stop.kind),
        ...linkTo(stop.sheetId),
        'Bảng đã gắn với thư mục này nhưng chưa nhận được bản mới. Khắc phục xong thì chạy: npm run deploy (không tạo thêm bảng nào).',
      );
  }
}

/** `consequence` goes on “Chưa dựng được tiện ích …”. */
export function notBuiltWords(consequence: string, reason: string): string {
  return lines(
    `Chưa dựng được tiện ích ${consequence}.`,
    'Cách làm: chạy `npm ci` rồi chạy lại lệnh này. Nếu vẫn lỗi, gửi dòng sau cho người lập trình:',
    reason,
  );
}

function linkTo(sheetId: string | null): readonly string[] {
  return sheetId === null ? [] : [`Bảng: ${sheetAddress(sheetId)}`];
}

function lines(...parts: readonly string[]): string {
  return parts.join('\n');
}
