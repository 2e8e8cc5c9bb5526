// What stopped a deployment and the way out, one pair for each kind of failure.

import type { Failure } from '../clasp/failure.ts';

/** Where it stopped; this decides what "not allowed" and "not found" speak of. */
export type Stage = 'notReady' | 'notCreated' | 'notBound' | 'notPushed';

/** Lines: what is wrong, then what to do. */
export function failureWords({ kind, said }: Failure, stage: Stage): readonly string[] {
  switch (kind) {
    case 'notLoggedIn':
      return [
        'Máy này chưa đăng nhập Google để cài đặt.',
        'Cách làm: chạy `npx clasp login`, chọn tài khoản Google của cơ quan, đánh dấu các quyền được hỏi và bấm Cho phép.',
      ];
    case 'loginExpired':
      return [
        'Lần đăng nhập Google trên máy này đã hết hạn hoặc bị thu hồi.',
        'Cách làm: chạy `npx clasp login` để đăng nhập lại.',
      ];
    case 'loginLacksRights':
      return [
        'Lần đăng nhập Google trên máy này thiếu quyền cần cho việc cài đặt.',
        'Cách làm: chạy `npx clasp login` để đăng nhập lại và đánh dấu tất cả các ô quyền được hỏi.',
      ];
    case 'apiSwitchedOff':
      return [
        'Tài khoản Google này chưa bật Apps Script API.',
        'Cách làm: mở https://script.google.com/home/usersettings, bật “Google Apps Script API”, rồi chờ vài phút.',
      ];
    case 'networkDown':
      return [
        'Không kết nối được với Google.',
        'Cách làm: kiểm tra mạng; mạng cơ quan có tường lửa thì phải cho đi tới *.googleapis.com.',
      ];
    case 'noScratchFolder':
      return [
        'Máy này không ghi được vào thư mục tạm.',
        'Cách làm: kiểm tra ổ đĩa còn chỗ trống và quyền ghi vào thư mục tạm (biến TEMP hoặc TMPDIR).',
      ];
    case 'claspMissing':
      return ['Thư mục này còn thiếu công cụ cài đặt.', 'Cách làm: chạy `npm ci`.'];
    case 'googleBusy':
      return ['Google đang bận hoặc đã nhận quá nhiều yêu cầu.', 'Cách làm: chờ vài phút.'];
    case 'notAllowed':
      return [NOT_ALLOWED[stage], googleSaid(said)];
    case 'notFound':
      return [NOT_FOUND[stage], googleSaid(said)];
    case 'unknown':
      return [
        'Google trả lời một điều ngoài dự tính nên việc cài đặt dừng lại.',
        'Cách làm: chờ vài phút rồi thử lại; nếu vẫn vậy, gửi dòng sau cho người lập trình:',
        googleSaid(said),
      ];
  }
}

const ACCOUNT_NOT_ALLOWED =
  'Google không cho tài khoản này tạo bảng hoặc tập lệnh. Cách làm: dùng tài khoản khác, hoặc nhờ người quản trị tài khoản Google của cơ quan cho phép Apps Script.';

const NOT_ALLOWED: Readonly<Record<Stage, string>> = {
  notReady: ACCOUNT_NOT_ALLOWED,
  notCreated: ACCOUNT_NOT_ALLOWED,
  notBound:
    'Tài khoản đang đăng nhập không có quyền sửa bảng này. Cách làm: nhờ chủ bảng chia sẻ cho tài khoản ấy quyền Người chỉnh sửa, hoặc chạy `npx clasp login` để đăng nhập bằng tài khoản của chủ bảng.',
  notPushed:
    'Tài khoản đang đăng nhập không có quyền sửa tập lệnh của bảng. Cách làm: chạy `npx clasp login` để đăng nhập bằng tài khoản đã cài lần đầu, hoặc nhờ chủ bảng chia sẻ quyền Người chỉnh sửa.',
};

const NOTHING_FOUND =
  'Google không tìm thấy nơi để tạo bảng. Cách làm: mở https://drive.google.com bằng tài khoản đang đăng nhập để xem tài khoản có dùng được Google Drive không.';

const NOT_FOUND: Readonly<Record<Stage, string>> = {
  notReady: NOTHING_FOUND,
  notCreated: NOTHING_FOUND,
  notBound:
    'Google không tìm thấy bảng theo liên kết này, hoặc bảng chưa được chia sẻ cho tài khoản đang đăng nhập. Cách làm: mở bảng bằng tài khoản ấy, chép lại liên kết từ thanh địa chỉ.',
  notPushed:
    'Google không tìm thấy tập lệnh ghi trong .clasp.json: bảng đã bị xóa, hoặc do tài khoản khác tạo. Cách làm: chạy `npx clasp login` để đăng nhập bằng tài khoản đã cài lần đầu; nếu bảng không còn thì đổi tên tệp .clasp.json (chẳng hạn .clasp.bang-cu.json) để cài sang bảng khác.',
};

function googleSaid(said: string): string {
  return said === '' ? 'Google không nói lý do.' : `Google nói: ${said}`;
}
