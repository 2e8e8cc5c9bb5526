// What the guide's buttons do in the reader's browser: copy a file, or select it where the clipboard is closed to us.

/** Plain script: the guide is opened from a disk, with nothing to load it from. */
export const COPY_BUTTONS = `
  for (const button of document.querySelectorAll('button[data-copies]')) {
    button.addEventListener('click', async () => {
      const field = document.getElementById(button.dataset.copies);
      const said = button.nextElementSibling;
      said.textContent = '';
      field.focus();
      field.select();
      try {
        await navigator.clipboard.writeText(field.value);
        said.textContent = 'Đã chép. Quay lại Apps Script, Ctrl+A rồi Ctrl+V.';
      } catch {
        said.textContent = 'Nội dung đã được chọn: nhấn Ctrl+C để chép.';
      }
    });
  }
`;
