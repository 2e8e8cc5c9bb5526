// The menu items that a new board needs, by their captions.

/** Creates what is missing. */
export const ADD_ON_FIRST_CLICK = 'Thiết lập, sửa bảng';

/** Computes, after people have typed. */
export const ADD_ON_SECOND_CLICK = 'Cập nhật số liệu';
