// What `npm run package` says when it ends: what to do with the zip, or what stopped it and the way out.

import type { PackageOutcome } from '../package/makePackage.ts';
import { GUIDE_FILE } from '../package/zipPackage.ts';
import { notBuiltWords } from './deployment.ts';

export function packageWords(outcome: PackageOutcome): string {
  switch (outcome.kind) {
    case 'made':
      return `Đã tạo ${outcome.zip}. Gửi tệp này cho cơ quan cần cài; người nhận giải nén rồi mở ${GUIDE_FILE}.`;
    case 'notBuilt':
      return notBuiltWords('nên chưa tạo gói cài đặt', outcome.reason);
    case 'notWritten':
      return [
        `Không ghi được tệp ${outcome.zip} vào thư mục này; gói cũ, nếu có, vẫn còn nguyên.`,
        'Cách làm: đóng tệp ấy nếu đang mở, kiểm tra ổ đĩa còn chỗ trống và quyền ghi, rồi chạy lại. Máy báo:',
        outcome.reason,
      ].join('\n');
  }
}
