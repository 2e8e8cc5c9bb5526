// The steps of the installation without a terminal: what to do, the picture, and the files to paste there.

import { ADD_ON_FIRST_CLICK, ADD_ON_SECOND_CLICK } from '../../words/clicks.ts';
import {
  askedOnce,
  clickAgain,
  neverAsked,
  PERMISSIONS,
  permissionScreen as permissionScreenWords,
  screensBefore,
} from '../../words/permissions.ts';
import {
  addOnMenu,
  addPage,
  extensionsMenu,
  manifestSwitch,
  pasteInto,
  permissionScreen,
  saveAndReload,
} from './drawings.ts';

export interface ScriptFile {
  /** As dist/ calls it. */
  readonly name: string;
  readonly text: string;
}

/** A paragraph, or the points of a list. */
export type Line = string | readonly string[];

export interface Step {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly drawing: string | null;
  readonly files: readonly ScriptFile[];
}

const MANIFEST = 'appsscript.json';
const SCRIPT = 'Code.js';

/** The files decide which steps there are: each of them is pasted in exactly one. */
export function installationSteps(files: readonly ScriptFile[]): readonly Step[] {
  const manifest = files.filter(({ name }) => name === MANIFEST);
  const script = files.filter(({ name }) => name === SCRIPT);
  const pages = files.filter(({ name }) => name.endsWith('.html'));
  const pageNames = pages.map(({ name }) => name.replace(/\.html$/, ''));
  const permissions = Object.values(PERMISSIONS);
  return [
    {
      title: 'Mở Apps Script từ bảng tính',
      lines: [
        'Dùng máy tính, đăng nhập tài khoản Google có quyền sửa bảng. Mở bảng tính của cơ quan, hoặc gõ sheets.new vào thanh địa chỉ để tạo bảng mới.',
        'Bấm menu Tiện ích mở rộng (Extensions) → Apps Script. Một thẻ mới mở ra.',
        'Bấm vào tên dự án ở trên cùng (Dự án không có tiêu đề, Untitled project) và đặt là Bảng theo dõi CCHC: Google dùng tên này khi hỏi quyền.',
        'Nếu trong đó đã có mã của chương trình khác thì dừng lại và hỏi người đã viết, vì bước 4 sẽ thay mã ấy.',
      ],
      drawing: extensionsMenu(),
      files: [],
    },
    {
      title: 'Hiện tệp kê khai',
      lines: [
        'Bên trái, bấm biểu tượng bánh răng Cài đặt dự án (Project Settings).',
        'Đánh dấu ô Hiển thị tệp kê khai "appsscript.json" trong trình chỉnh sửa (Show "appsscript.json" manifest file in editor).',
      ],
      drawing: manifestSwitch(),
      files: [],
    },
    {
      title: `Dán tệp kê khai ${MANIFEST}`,
      lines: [
        'Bên trái, bấm biểu tượng < > Trình chỉnh sửa (Editor), rồi bấm tệp appsscript.json.',
        'Bấm nút Chép dưới đây, quay lại Apps Script, bấm vào phần nội dung, nhấn Ctrl+A để chọn hết nội dung cũ, rồi Ctrl+V để dán đè.',
        'Tệp này quyết định tiện ích được xin những quyền nào; thiếu nó, Google sẽ hỏi nhiều quyền hơn mức cần.',
      ],
      drawing: pasteInto(MANIFEST, ['Mã.gs'], ['{', '  "timeZone": "Asia/…",', '  "runtimeVersion": "V8",', '  …']),
      files: manifest,
    },
    {
      title: 'Dán mã chương trình vào tệp Mã.gs',
      lines: [
        'Bấm tệp Mã.gs (Code.gs). Bấm nút Chép dưới đây rồi làm như bước 3: Ctrl+A, Ctrl+V.',
        'Mã dài, trình duyệt có thể đứng vài giây khi dán.',
      ],
      drawing: pasteInto('Mã.gs', [MANIFEST], ['// …', 'function onOpen() …', 'function updateFigures() …']),
      files: script,
    },
    {
      title: `Thêm ${pages.length} tệp HTML: ${pageNames.join(', ')}`,
      lines: [
        'Với mỗi tệp: bấm dấu + cạnh chữ Tệp (Files), chọn HTML, gõ đúng tên (chữ hoa, chữ thường như ghi ở đây, không gõ “.html”), nhấn Enter.',
        'Rồi bấm nút Chép của tệp ấy, quay lại Apps Script, Ctrl+A, Ctrl+V.',
      ],
      drawing: addPage(pageNames[0] ?? ''),
      files: pages,
    },
    {
      title: 'Lưu, rồi tải lại bảng tính',
      lines: [
        'Bấm biểu tượng Lưu (hoặc Ctrl+S) cho đến khi không còn dấu chấm cam cạnh tên tệp nào.',
        'Về thẻ bảng tính, nhấn F5 để tải lại. Chờ vài giây, menu CCHC hiện ra bên phải menu Trợ giúp.',
      ],
      drawing: saveAndReload(),
      files: [],
    },
    {
      title: 'Đọc trước khi bấm: Google sẽ hỏi quyền',
      lines: [
        `Lần đầu bấm một mục của menu CCHC, Google hỏi ${permissions.length} quyền:`,
        permissions.map(({ asked, askedInEnglish, why }) => `“${asked}” (${askedInEnglish}). ${why}`),
        neverAsked(),
        'Các trang lần lượt hiện ra (lời của Google có thể hơi khác):',
        [...screensBefore, permissionScreenWords()],
        askedOnce(),
      ],
      drawing: permissionScreen(permissions.map(({ asked }) => asked)),
      files: [],
    },
    {
      title: 'Thiết lập bảng và bắt đầu dùng',
      lines: [
        `Bấm CCHC → ${ADD_ON_FIRST_CLICK}. Tiện ích tạo các trang tính còn thiếu và không đổi những gì đã có.`,
        clickAgain(),
        `Nhập tiêu chí, nhiệm vụ, đơn vị, rồi bấm CCHC → ${ADD_ON_SECOND_CLICK}.`,
      ],
      drawing: addOnMenu([ADD_ON_SECOND_CLICK, '…', ADD_ON_FIRST_CLICK, '…'], ADD_ON_FIRST_CLICK),
      files: [],
    },
  ];
}
