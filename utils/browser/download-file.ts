/** Long after the browser has begun to read what is behind the link. */
const LINK_LIVES_MS = 60_000;

/** Hands the content to the browser as a download of this name; to be called where the page is in front. */
export function downloadFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), LINK_LIVES_MS);
}
