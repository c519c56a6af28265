/** Whether something looks like the id of a requirement, rather than like a key of the format. */
export function looksLikeId(written: string): boolean {
  return /^[a-z]{2,4}[-_ ]?\d{1,3}$/i.test(written.trim());
}
