// The words of the dialog "Chia sẻ cho lãnh đạo" and of what it did.

import { formatCount } from '../number.ts';
import { captions } from './menu.ts';

export const title = () => captions.shareBoard;
export const loading = () => 'Đang đọc danh sách chia sẻ…';

export const linkHeading = () => 'Đường liên kết chỉ xem';
export const linkHint = () =>
  'Gửi liên kết này cho lãnh đạo; mở ra là trang “Tổng quan”. Chỉ người được chia sẻ mới xem được.';
export const copyLink = () => 'Sao chép liên kết';

export const leadersHeading = () => 'Lãnh đạo';
export const noLeaders = () =>
  'Chưa có địa chỉ nào. Ghi vào dòng “Email lãnh đạo” ở trang “Cấu hình”, cách nhau bằng dấu chấm phẩy, rồi mở lại khung này.';
export const share = () => 'Cho lãnh đạo xem';
export const sharing = () => 'Đang chia sẻ…';
export const stopping = () => 'Đang thôi chia sẻ…';
export const everySheet = () =>
  'Người được chia sẻ xem được mọi trang của bảng, kể cả điểm, tên và số điện thoại đầu mối.';

export const standings = {
  canEdit: 'đang có quyền sửa',
  canView: 'đang xem được',
  toAdd: 'chưa xem được',
  notAnAddress: 'địa chỉ chưa đúng, hãy sửa ở trang “Cấu hình”',
} as const;

export const leaderLine = (address: string, standing: string) => `${address}: ${standing}`;

export const added = (address: string) => `${address}: đã cho xem.`;
export const alreadyViews = (address: string) => `${address}: đã xem được từ trước.`;
export const alreadyEdits = (address: string) => `${address}: đang có quyền sửa nên giữ nguyên.`;
export const notAnAddress = (address: string) => `${address}: địa chỉ chưa đúng; hãy sửa ở trang “Cấu hình”.`;
export const notAdded = (address: string) =>
  `${address}: Google không nhận. Địa chỉ có thể chưa có tài khoản Google, hoặc cơ quan không cho chia sẻ ra ngoài, hoặc bạn không có quyền chia sẻ bảng này. Hãy gửi bản PDF hoặc tin Zalo.`;
export const nobodyToAdd = () => 'Trang “Cấu hình” chưa có địa chỉ nào ở dòng “Email lãnh đạo”.';

export const viewersHeading = () => 'Người được xem bảng';
export const noViewers = () => 'Chưa có ai được chia sẻ quyền xem.';
export const editorsCount = (count: number) => `Ngoài ra có ${formatCount(count)} người được sửa bảng.`;
export const stop = () => 'Thôi chia sẻ';
export const stopLabel = (address: string) => `Thôi chia sẻ với ${address}`;
export const stopped = (address: string) => `${address}: đã thôi chia sẻ.`;
export const notAViewer = (address: string) => `${address}: không có trong danh sách được xem nên không phải làm gì.`;
export const notStopped = (address: string) =>
  `${address}: Google không cho bỏ. Hãy bấm nút Chia sẻ ở góc trên bên phải của bảng để bỏ quyền.`;
export const unknownViewers = () =>
  'Google không cho bạn xem danh sách chia sẻ của bảng này. Hãy nhờ chủ bảng, hoặc gửi bản PDF, tin Zalo.';

export const byLinkHeading = () => 'Lãnh đạo không có tài khoản Google';
export const byLinkSteps = () => [
  'Cách 1: gửi bản PDF và tin Zalo dưới đây.',
  'Cách 2: bật xem bằng đường liên kết: bấm nút Chia sẻ ở góc trên bên phải của bảng → Quyền truy cập chung → Bất kỳ ai có đường liên kết → Người xem → Xong.',
];
export const byLinkWarning = () =>
  'Khi bật, bất kỳ ai có đường liên kết đều xem được MỌI trang, không cần đăng nhập; liên kết bị chuyển tiếp thì người lạ cũng xem được. Nên tắt lại sau khi dùng.';
export const pdf = () => 'Tải “Tổng quan” dạng PDF';
