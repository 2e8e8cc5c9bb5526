// Where in a notice a task stands, as the column "Văn bản giao" says it.

export const sectionSource = (label: string) => `mục ${label}`;

export const articleSource = (label: string) => `Điều ${label}`;

export const partSource = (label: string) => `phần ${label}`;

export const letterSource = (label: string) => `điểm ${label}`;

export const bracketSource = (label: string) => `điểm (${label})`;

export const bulletSource = (place: number) => `gạch đầu dòng ${place}`;

export const paragraphSource = (place: number) => `đoạn ${place}`;

export const tableRowSource = (label: string) => `bảng, dòng ${label}`;
